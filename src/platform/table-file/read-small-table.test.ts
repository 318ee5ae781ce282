/** Reading small tables, from files such as Excel, WPS and statistical offices write them. */
import { describe, expect, test } from "vitest"
import writeXlsxFile, { type SheetData } from "write-excel-file/node"
import { zipOf } from "../../../tests/import-zip.ts"
import { gb18030 } from "../../../tests/journeys/gb18030.ts"
import { readSmallTable } from "./read-small-table.ts"
import { unpackWorkbook } from "./unpack-workbook.ts"

async function workbook(rows: SheetData): Promise<Buffer> {
  return await writeXlsxFile(rows).toBuffer()
}

/** A workbook whose sheet is written by hand. */
async function withSheet(sheetData: string): Promise<Buffer> {
  const parts = await unpackWorkbook(await workbook([["x"]]))
  return zipOf(
    [...parts].map(([name, content]) => ({
      name,
      content: Buffer.from(
        content.toString().replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>`),
      ),
    })),
  )
}

const refusal = async (bytes: Buffer) => {
  try {
    await readSmallTable(bytes, "表.xlsx")
  } catch (error) {
    return (error as { detail?: { en: string; zh: string } }).detail
  }
  return undefined
}

describe("A workbook", () => {
  test("gives text, numbers as plain decimals, days as YYYY-MM-DD, and empty cells as empty text", async () => {
    const day = { value: new Date(Date.UTC(2019, 2, 31)), type: Date, format: "yyyy-mm-dd" } as const
    const bytes = await workbook([
      ["企业名称", "本期（万元）", "日期", "备注"],
      ["演示企业001", 140.3, day, null],
      ["  ２０１９ 全角 ", 40963000, null, true],
    ])
    expect(await readSmallTable(bytes, "表.xlsx")).toEqual([
      ["企业名称", "本期（万元）", "日期", "备注"],
      ["演示企业001", "140.3", "2019-03-31", ""],
      ["２０１９ 全角", "40963000", "", "TRUE"],
    ])
  })

  test("is read by what Excel shows: 15 significant digits, never an exponent", async () => {
    const numbers = ["140.30000000000001", "1.4103E9", "1e-7", "-0"]
    const cells = numbers.map((number, at) => `<c r="${"ABCD"[at]}1"><v>${number}</v></c>`)
    const bytes = await withSheet(`<row r="1">${cells.join("")}</row>`)
    expect(await readSmallTable(bytes, "表.xlsx")).toEqual([["140.3", "1410300000", "0.0000001", "0"]])
  })

  test("gives the value of a formula, not the formula", async () => {
    const formula = '<c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>"甲"</f><v>甲</v></c>'
    expect(await readSmallTable(await withSheet(`<row r="1">${formula}</row>`), "表.xlsx")).toEqual([
      ["3", "甲"],
    ])
  })

  test("whose formula failed is refused, and the cell is named", async () => {
    const bytes = await withSheet('<row r="7"><c r="B7" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>')
    expect((await refusal(bytes))?.en).toContain("Cell B7 holds the error #DIV/0!")
  })

  test("with merged headings has them where the merged cell begins", async () => {
    const merged: SheetData = [
      [{ value: "二〇一九年一季度", columnSpan: 3 }, null, null],
      [{ value: "名称", rowSpan: 2 }, { value: "增加值", columnSpan: 2 }, null],
      [null, "本期", "同期"],
      ["演示企业001", 12, 11],
    ]
    expect(await readSmallTable(await workbook(merged), "表.xlsx")).toEqual([
      ["二〇一九年一季度", "", ""],
      ["名称", "增加值", ""],
      ["", "本期", "同期"],
      ["演示企业001", "12", "11"],
    ])
  })

  test("keeps blank rows between, so that row n is the sheet’s row n, and drops those behind", async () => {
    const sheet =
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row><row r="900"/>'
    expect(await readSmallTable(await withSheet(sheet), "表.xlsx")).toEqual([[""], ["1"], [""], ["2"]])
  })

  test("that is locked, of the old kind or damaged is refused with what to do", async () => {
    const old = Buffer.from("d0cf11e0a1b11ae1", "hex")
    expect((await refusal(old))?.zh).toContain("另存为不加密的 .xlsx")
    expect((await refusal(Buffer.from("504b0304", "hex")))?.en).toContain("damaged")
    const whole = await workbook([["名称"]])
    expect((await refusal(whole.subarray(0, whole.length - 30)))?.en).toContain("damaged")
  })
})

describe("A workbook made to do harm", () => {
  test("is refused before it is unpacked when its directory says that it is huge", async () => {
    const bytes = zipOf([{ name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(60_000_000) }])
    expect(bytes.length).toBeLessThan(200_000)
    expect((await refusal(bytes))?.en).toContain("unpacks to more than 40 MB")
  })

  test("is refused when a part is larger than the directory says", async () => {
    const content = Buffer.alloc(1_000_000)
    const lying = zipOf([{ name: "xl/worksheets/sheet1.xml", content, declared: 10 }])
    expect((await refusal(lying))?.en).toContain("damaged")
  })

  test("is refused when one cell stands far out", async () => {
    const bytes = await withSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    expect((await refusal(bytes))?.en).toContain("row 1048576 and column 16384")
  })

  test("is refused when the file itself is too large, or has too many rows", async () => {
    expect((await refusal(Buffer.alloc(5_000_001, "a")))?.en).toContain("larger than 5 MB")
    const rows = Buffer.from("a,b\n".repeat(5001))
    expect((await refusal(rows))?.en).toContain("has 5001 rows")
  })
})

describe("A text file", () => {
  const rows = [
    ["企业名称", "金额"],
    ["演示企业001", "1,410.3"],
  ]

  test.each([",", ";", "\t"])(
    "separated by %j is read, in UTF-8 with its mark and in GB18030",
    async (by) => {
      const text = `企业名称${by}金额\r\n演示企业001${by}"1,410.3"\r\n`
      expect(await readSmallTable(Buffer.from(`\uFEFF${text}`), "表.csv")).toEqual(rows)
      expect(await readSmallTable(gb18030(text), "表.csv")).toEqual(rows)
    },
  )

  test("that is no text, UTF-16 or empty is refused", async () => {
    expect((await refusal(Buffer.from([1, 0, 2])))?.en).toContain("neither UTF-8 nor GB18030")
    expect((await refusal(Buffer.from("\uFEFFa,b", "utf16le")))?.en).toContain("UTF-16")
    expect((await refusal(Buffer.from(" \n\n")))?.en).toContain("There is nothing")
    expect((await refusal(Buffer.alloc(0)))?.zh).toContain("是空的")
    expect((await refusal(Buffer.from('a,"b\n1,2\n')))?.en).toContain("quotation mark")
  })
})
