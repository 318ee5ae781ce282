import { describe, expect, it } from "vitest"
import type { EvidenceView, Figure, Indicator } from "../../schema.ts"
import { evidenceGroups } from "./evidence-groups.ts"

const row = (key: string, value: string) => ({
  key,
  label: `企业${key}`,
  labelEn: `Enterprise ${key}`,
  value,
  contributor: key,
  dimensions: {},
})
const evidence = (rows: EvidenceView["rows"], hidden: number | null = 0): EvidenceView => ({
  rows,
  hidden,
  root: "ab",
})
const counting = {
  id: "settled",
  version: 1,
  title: { en: "Settled", zh: "入驻" },
  compute: { kind: "count", population: "settled-enterprise.v1", filter: {} },
} as unknown as Indicator
const growing = {
  id: "growth",
  version: 1,
  compute: { kind: "growth", of: "settled.v1", months: 12 },
} as unknown as Indicator
const part = (role: string, count: number, value: string) => ({
  role,
  indicator: "settled",
  asOf: "2019-03-31",
  value,
  unit: "enterprise",
  evidence: { count, root: "cd" },
})
const plain = { value: "3", parts: [] } as unknown as Figure
const composed = { value: "100", parts: [part("current", 2, "2"), part("base", 1, "1")] } as unknown as Figure

describe("the evidence of a figure", () => {
  it("is one table with the largest value first", () => {
    const [group] = evidenceGroups(
      plain,
      counting,
      evidence([row("1", "9"), row("2", "10"), row("3", "9.5")]),
      [],
    )
    expect(group?.rows.map(({ value }) => value)).toEqual(["10", "9.5", "9"])
    expect(group).toMatchObject({ complete: true, value: "3", population: "settled-enterprise.v1" })
  })

  it("is a table for each part where the figure is made of others", () => {
    const rows = [row("1", "1"), row("2", "1"), row("1", "1")]
    const groups = evidenceGroups(composed, growing, evidence(rows), [counting])
    expect(groups.map(({ rows, value }) => [rows.length, value])).toEqual([
      [2, "2"],
      [1, "1"],
    ])
    expect(groups[0]?.title).toEqual({ en: "Settled", zh: "入驻" })
  })

  it("claims no total where rows are hidden", () => {
    expect(evidenceGroups(plain, counting, evidence([row("1", "9")], 2), [])[0]?.complete).toBe(false)
    expect(evidenceGroups(composed, growing, evidence([row("1", "1")], 2), [counting])).toHaveLength(1)
  })

  it("is no table where no row is to be seen", () => {
    expect(evidenceGroups(plain, counting, evidence([], 3), [])).toEqual([])
  })
})
