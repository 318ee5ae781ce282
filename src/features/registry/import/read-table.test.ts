/** From bytes to records. */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Encoding } from "./read-table.ts"
import { findTable, isBlank, readRecords } from "./read-table.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headland-table-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(content: string): Promise<string> {
  const path = join(folder, "file.csv")
  await writeFile(path, content)
  return path
}

async function read(path: string, encoding: Encoding = "utf-8") {
  const headings = await findTable(path, encoding)
  const records = []
  for await (const record of readRecords(path, { ...headings, encoding })) records.push(record)
  return { headings, records }
}

test("the same list in UTF-8 and in GB18030 gives the same records, rare characters as well", async () => {
  const example = (name: string) => join(import.meta.dirname, "examples", name)
  const one = await read(example("list.utf-8.csv"), "utf-8")
  expect(await read(example("list.gb18030.csv"), "gb18030")).toEqual(one)
  expect(one.headings).toMatchObject({ headerLine: 2, above: [{ line: 1, text: "2023年演示名单" }] })
  expect(one.records[3]).toEqual({
    line: 4,
    cells: [
      ...["宁波演示𬭎材料有限公司", "９１３３０２０００００００００２７６", "2016年7月1日", ""],
      "宁波市演示县\n海滨路2号",
    ],
  })
  expect(one.records.map((record) => record.line)).toEqual([1, 2, 3, 4, 6, 7, 8, 9])
})

test.each([",", ";", "\t"] as const)("the separator %j is found by the headings", async (delimiter) => {
  const lines = [
    ["名称", "地址, 或; 别的\t"],
    ["甲", "乙"],
  ]
  const quoted = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join("\n")
  const { headings, records } = await read(await fileOf(quoted))
  expect(headings.delimiter).toBe(delimiter)
  expect(records.map((record) => record.cells)).toEqual(lines)
})

test.each(["\n", "\r\n", "\r"])("lines that end in %j are counted as an editor counts them", async (end) => {
  const path = await fileOf(`\uFEFF"name",address${end}${end}a,"x${end}y${end}z"${end},${end}b,c`)
  const { records } = await read(path)
  expect(records.filter((one) => !isBlank(one.cells))).toEqual([
    { line: 1, cells: ["name", "address"] },
    { line: 3, cells: ["a", `x${end}y${end}z`] },
    { line: 7, cells: ["b", "c"] },
  ])
})

test("whatever stands in the cells comes back as it was, with the line where its record begins", async () => {
  const cell = fc
    .string({ unit: fc.constantFrom(..."甲b 1,;\t\"'\n\r𬭎") })
    .map((text) => text.replaceAll("\r", "\r\n"))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), async (rows) => {
      const lines = [["name", "address"], ...rows]
      const path = await fileOf(lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join(""))
      const { records } = await read(path)
      expect(records.map((one) => one.cells)).toEqual(lines)
      const before = (at: number) => lines.slice(0, at).flat().join("").split("\n").length - 1
      expect(records.map((one) => one.line)).toEqual(lines.map((_, at) => at + 1 + before(at)))
    }),
    { numRuns: 60 },
  )
})

test("a character that lies across two parts of the file stays whole", async () => {
  const path = await fileOf(`name\n${"a".repeat(65_536 - 6)}企业\n`)
  const { records } = await read(path)
  expect(records[1]?.cells[0]?.endsWith("a企业")).toBe(true)
})

test("a quotation mark that is never closed refuses the file and names the line", async () => {
  const open = `name,address\na,b\nc,"d\n${"e,f\n".repeat(400_000)}`
  for (const content of [open, open.slice(0, 100)])
    await expect(fileOf(content).then((path) => read(path))).rejects.toMatchObject({
      code: "invalid",
      detail: { en: expect.stringContaining("From line 3 on") },
    })
})

test("without a heading for the names the file is refused and its beginning shown", async () => {
  await expect(fileOf("年份,产值\n2020,1\n").then((path) => read(path))).rejects.toMatchObject({
    detail: { en: expect.stringContaining("年份, 产值") },
  })
})
