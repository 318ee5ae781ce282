import { describe, expect, it } from "vitest"
import type { HistoryEntry } from "../../access/admin/history-entry.ts"
import type { OrganisationInput } from "../schema.ts"
import { restoredInput } from "./restored-input.ts"

const present: OrganisationInput = {
  kind: "enterprise",
  name: "演示企业002（改）",
  nameEn: null,
  creditCode: null,
  foundedOn: "2016-12-29",
  division: "330225",
  industry: "C2651",
  address: "丹东街道天安路1号",
  standing: "confirmed",
  source: "演示数据",
}

const entry = (number: string, fields: { field: string; was: string | null; now: string | null }[]) =>
  ({ entry: number, changes: [{ table: "organisation", id: "13", fields }] }) as HistoryEntry

describe("restoring what stood before a correction", () => {
  const renamed = entry("288", [
    { field: "name", was: "演示企业002", now: "演示企业002（改）" },
    { field: "founded_on", was: null, now: "2016-12-29" },
  ])

  it("takes back the fields that the entry changed, and leaves what came later", () => {
    expect(restoredInput(present, [renamed], "288")).toEqual({
      ...present,
      name: "演示企业002",
      foundedOn: null,
    })
  })

  it("changes nothing without an entry, or with one that is not of this record", () => {
    expect(restoredInput(present, [renamed], undefined)).toEqual(present)
    expect(restoredInput(present, [renamed], "12")).toEqual(present)
  })

  it("does not restore a name to nothing, which the entry of the record would", () => {
    const entered = entry("15", [{ field: "name", was: null, now: "演示企业002" }])
    expect(restoredInput(present, [entered], "15")).toEqual(present)
  })
})
