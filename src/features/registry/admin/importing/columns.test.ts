import { describe, expect, it } from "vitest"
import type { ImportColumn } from "../../import/schema.ts"
import { mappingOf, withField } from "./columns.ts"

const columns: ImportColumn[] = [
  { header: "企业名称", field: "name" },
  { header: "曾用名", field: null },
  { header: "所在乡镇", field: null },
]

describe("the columns of a list", () => {
  it("give a field by one column at most", () => {
    expect(withField(columns, 1, "name").map((one) => one.field)).toEqual([null, "name", null])
  })

  it("can all be left out", () => {
    expect(withField(columns, 0, null).map((one) => one.field)).toEqual([null, null, null])
  })

  it("say of every field which column gives it, so that none is guessed again", () => {
    const mapping = mappingOf(withField(columns, 2, "address"))
    expect(mapping).toMatchObject({ name: "企业名称", address: "所在乡镇", creditCode: null, source: null })
    expect(Object.keys(mapping)).toHaveLength(10)
  })
})
