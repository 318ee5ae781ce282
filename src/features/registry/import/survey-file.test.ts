/** What the bytes of a file say. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { sha256 } from "../../../kernel/canonical.ts"
import { surveyFile } from "./survey-file.ts"

const example = (name: string) => join(import.meta.dirname, "examples", name)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "headland-survey-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function surveyed(bytes: Uint8Array | string) {
  const path = join(folder, "file.csv")
  await writeFile(path, bytes)
  return surveyFile(path)
}

test("a list in UTF-8 and the same list in GB18030 are each recognised by their bytes", async () => {
  for (const encoding of ["utf-8", "gb18030"] as const) {
    const path = example(`list.${encoding}.csv`)
    const bytes = await readFile(path)
    expect(await surveyFile(path)).toEqual({
      encoding,
      bytes: bytes.length,
      sha256: sha256(bytes).toString("hex"),
    })
  }
})

test("one GB18030 character at the very end decides as much as one at the beginning", async () => {
  const ascii = Buffer.alloc(200_000, "a,b\n")
  expect((await surveyed(ascii)).encoding).toBe("utf-8")
  expect((await surveyed(Buffer.concat([ascii, Buffer.from([0xc6, 0xf3])]))).encoding).toBe("gb18030")
})

test("a workbook has a size and a hash, and no encoding", async () => {
  const start = Buffer.from("504b03041400000061c6", "hex")
  expect(await surveyed(start)).toMatchObject({ bytes: 10, encoding: null })
})

test("a byte order mark is no hindrance", async () => {
  expect((await surveyed("\uFEFF名称\n")).encoding).toBe("utf-8")
  const mark = Buffer.from([0x84, 0x31, 0x95, 0x33])
  expect((await surveyed(Buffer.concat([mark, Buffer.from([0xc6, 0xf3])]))).encoding).toBe("gb18030")
})

test.each([
  ["nothing at all", Buffer.alloc(0), "empty"],
  ["an old workbook", Buffer.from("d0cf11e0a1b1", "hex"), "workbook of the old kind"],
  ["UTF-16", Buffer.from("\uFEFF名称", "utf16le"), "UTF-16"],
  ["a character that is cut off at the end", Buffer.from([0x61, 0xc6]), "neither UTF-8 nor GB18030"],
  ["bytes of no encoding", Buffer.from([0xff, 0xff, 0x61]), "neither UTF-8 nor GB18030"],
  ["zero bytes", Buffer.from("a\0b"), "neither UTF-8 nor GB18030"],
])("%s is refused, and it is said what to do", async (_, bytes, words) => {
  await expect(surveyed(bytes)).rejects.toMatchObject({
    code: "invalid",
    detail: { en: expect.stringContaining(words), zh: expect.stringMatching(/\p{Script=Han}/u) },
  })
})
