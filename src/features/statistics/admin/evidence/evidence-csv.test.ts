import { describe, expect, it } from "vitest"
import { evidenceCsv } from "./evidence-csv.ts"

const row = {
  key: "15",
  label: "演示企业001",
  labelEn: "Demo Enterprise 001",
  value: "13",
  contributor: "12",
  dimensions: { stage: "incubator" },
}

describe("evidence as CSV", () => {
  it("has a mark for its encoding, a head, and a column for each dimension", () => {
    expect(evidenceCsv([row])).toBe(
      "\uFEFFkey,label,value,contributor,stage\r\n15,演示企业001,13,12,incubator\r\n",
    )
  })

  it("quotes what would break a line or a cell", () => {
    expect(evidenceCsv([{ ...row, label: 'A "B", C\nD' }])).toContain('"A ""B"", C\nD"')
  })

  it("keeps a spreadsheet from computing a name, and leaves negative numbers alone", () => {
    const text = evidenceCsv([{ ...row, label: "=1+1", value: "-6.2" }])
    expect(text).toContain(",'=1+1,-6.2,")
  })

  it("leaves a dimension empty that a row does not have", () => {
    expect(evidenceCsv([row, { ...row, dimensions: {} }])).toContain("15,演示企业001,13,12,\r\n")
  })
})
