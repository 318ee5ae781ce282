import { describe, expect, it } from "vitest"
import type { Release } from "./published/releases.ts"
import { countTenants, publishedCounts } from "./stage-counts.ts"
import type { Tenant } from "./use-tenants.ts"

const tenant = (stage: string | null, technological: boolean | null) =>
  ({ place: stage && { stage }, technological }) as unknown as Tenant

const figure = (value: string | null, technological: boolean) => ({
  figure: { value, parameters: { centre: "11", stage: "incubator" } },
  indicator: { compute: { kind: "count", filter: technological ? { technological: "yes" } : {} } },
})
const release = (notices: unknown[]) =>
  ({
    document: { figures: { settled: figure("19", false), technological: figure("13", true) } },
    notices,
  }) as unknown as Release

describe("the tenants of a stage", () => {
  it("are counted with those among them that are technological", () => {
    const counts = countTenants(
      ["incubator", "accelerator"],
      [tenant("incubator", true), tenant("incubator", false), tenant(null, true)],
    )
    expect(counts.get("incubator")).toEqual({ settled: 2, technological: 1 })
    expect(counts.get("accelerator")).toEqual({ settled: 0, technological: 0 })
  })

  it("are counted without that where it is not known of one of them", () => {
    const counts = countTenants(["incubator"], [tenant("incubator", true), tenant("incubator", null)])
    expect(counts.get("incubator")).toEqual({ settled: 2, technological: null })
  })

  it("are told as published, with the newest notice", () => {
    expect(publishedCounts(release([]), "11")?.get("incubator")).toEqual({ settled: 19, technological: 13 })
    const later = release([
      { figureKey: "settled", now: "18" },
      { figureKey: "settled", now: null },
    ])
    expect(publishedCounts(later, "11")?.get("incubator")).toEqual({ settled: null, technological: 13 })
  })

  it("are not told by a release about another centre", () => {
    expect(publishedCounts(release([]), "52")).toBeNull()
  })
})
