/** Which tables an indicator reads, from the statements of the rulebook. */
import { describe, expect, test } from "vitest"
import { readRulebook } from "../../apps/server/read-rulebook.ts"
import { getIndicator } from "./definitions.ts"
import { addsConfidential, tablesRead } from "./tables-read.ts"

const definitions = readRulebook()
const read = (key: string) => [...tablesRead(definitions, getIndicator(definitions, key))].sort()

describe("The tables behind a figure", () => {
  test("are those whose views its population names, and the gate’s where it is confidential", () => {
    expect(read("platforms.v1")).toEqual(["centre"])
    expect(read("settled-enterprises.v1")).toEqual(
      ["class_period", "consent", "disclosure_rule", "organisation", "stage_period", "tenancy"].sort(),
    )
  })

  test("are those of all its parts", () => {
    expect(read("project-chance.v1")).toEqual(["introduced_project", "project_stage", "target"])
  })

  test("are the received sheets where a check stands over it", () => {
    expect(read("high-tech-investment-growth-stated.v1")).toEqual(
      expect.arrayContaining(["finding_explanation", "received_row", "received_sheet", "received_statement"]),
    )
  })

  test("exist for every indicator", () => {
    for (const key of definitions.indicators.keys()) expect(read(key).length, key).toBeGreaterThan(0)
  })
})

test("A sum of what organisations reported is told from a count, also where it is a part", () => {
  const adds = (key: string) => addsConfidential(definitions, getIndicator(definitions, key))
  expect(["let-space.v1", "high-tech-added-value-growth.v1"].map(adds)).toEqual([true, true])
  expect(["settled-enterprises.v1", "technological-share.v1", "platforms.v1"].map(adds)).toEqual([
    false,
    false,
    false,
  ])
})
