import { describe, expect, it } from "vitest"
import type { HistoryEntry } from "../../../access/record-history.ts"
import { daysWords, tenancyTelling } from "./tenancy-words.ts"

function entryOf(entry: string, act: string, changes: HistoryEntry["changes"]): HistoryEntry {
  return {
    entry,
    at: "2019-01-01T00:00:00Z",
    actor: null,
    act,
    reason: null,
    class: null,
    setUp: false,
    hash: "",
    changes,
  }
}

const settled = entryOf("17", "tenancy.settle", [
  { table: "tenancy", id: "15", fields: [{ field: "valid", was: null, now: "[2018-01-21,)" }] },
  {
    table: "stage_period",
    id: "16",
    fields: [
      { field: "stage", was: null, now: "maker-space" },
      { field: "unit", was: null, now: "1-01" },
      { field: "area_m2", was: null, now: "13" },
      { field: "valid", was: null, now: "[2018-01-21,)" },
    ],
  },
])
const moved = entryOf("40", "tenancy.move", [
  {
    table: "stage_period",
    id: "16",
    fields: [{ field: "valid", was: "[2018-01-21,)", now: "[2018-01-21,2018-09-01)" }],
  },
])

describe("the days of a tenancy", () => {
  it("end with the last day on which the tenant was there", () => {
    expect(daysWords({ from: "2018-01-21", until: "2018-09-01" }, "en")).toBe("21 Jan 2018 to 31 Aug 2018")
    expect(daysWords({ from: "2018-01-21", until: null }, "zh")).toBe("2018年1月21日起")
  })
})

describe("what an entry changed", () => {
  it("is told in one line where the tenant settled", () => {
    expect(tenancyTelling([settled], "zh").get("17")).toEqual({
      fields: [],
      note: "众创空间 1-01，13平方米，2018年1月21日起",
    })
  })

  it("knows a stage by its name although the entry holds only its days", () => {
    const told = tenancyTelling([moved, settled], "en").get("40")?.fields
    expect(told).toEqual([
      {
        field: { en: "Maker space 1-01, 13 m²", zh: "众创空间 1-01，13平方米" },
        was: "from 21 Jan 2018",
        now: "21 Jan 2018 to 31 Aug 2018",
      },
    ])
  })

  it("tells a corrected unit from what to what, without days that stayed", () => {
    const corrected = entryOf("50", "tenancy.correct", [
      { table: "stage_period", id: "16", fields: [{ field: "unit", was: "1-01", now: "1-07" }] },
    ])
    expect(tenancyTelling([corrected, settled], "en").get("50")?.fields).toEqual([
      { field: { en: "Unit, Maker space 1-01", zh: "单元，众创空间 1-01" }, was: "1-01", now: "1-07" },
    ])
  })

  it("leaves nothing of a stage that was taken back", () => {
    const gone = entryOf("51", "tenancy.correct", [
      {
        table: "stage_period",
        id: "16",
        fields: [
          { field: "stage", was: "maker-space", now: null },
          { field: "valid", was: "[2018-01-21,)", now: null },
        ],
      },
    ])
    expect(tenancyTelling([gone, settled], "en").get("51")?.fields).toMatchObject([
      { was: "from 21 Jan 2018", now: null },
    ])
  })
})
