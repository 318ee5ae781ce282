import { describe, expect, it } from "vitest"
import type { TenancyView } from "../../../features/centres/schema.ts"
import { recentMoves } from "./recent-moves.ts"

const period = (id: string, stage: "incubator" | "accelerator", from: string, until: string | null) => ({
  id,
  stage,
  unit: `u${id}`,
  areaM2: "100",
  from,
  until,
})

const tenancy = (id: string, until: string | null, stages: TenancyView["stages"]): TenancyView => ({
  id,
  version: "1",
  centreId: "9",
  organisationId: id,
  organisationName: `演示企业${id}`,
  organisationNameEn: `Demo Enterprise ${id}`,
  from: stages[0]!.from,
  until,
  exitReason: until === null ? null : "迁往县外",
  stages,
})

const grown = tenancy("1", null, [
  period("11", "accelerator", "2019-05-01", null),
  period("10", "incubator", "2018-02-01", "2019-05-01"),
])
const gone = tenancy("2", "2019-06-01", [period("20", "incubator", "2018-03-01", "2019-06-01")])

describe("what happened in a centre lately", () => {
  it("tells settling, moving and leaving apart, the latest first, whatever the order of the periods", () => {
    expect(recentMoves([grown, gone], "2019-06-28", 9).map(({ kind, on, unit }) => [kind, on, unit])).toEqual(
      [
        ["left", "2019-06-01", "u20"],
        ["moved", "2019-05-01", "u11"],
        ["settled", "2018-03-01", "u20"],
        ["settled", "2018-02-01", "u10"],
      ],
    )
  })

  it("leaves out what has not happened yet", () => {
    expect(recentMoves([gone], "2019-05-31", 9).map((move) => move.kind)).toEqual(["settled"])
  })

  it("gives no more than was asked for", () => {
    expect(recentMoves([grown, gone], "2019-06-28", 1)).toHaveLength(1)
  })
})
