import { describe, expect, test } from "vitest"
import { checkGrowth, growthsOf, impliedBasesOf } from "./check-growth.ts"
import { checkLevel } from "./check-level.ts"
import { checkSheet, gatesOf } from "./check-sheet.ts"
import type { Past, RowToCheck, SheetToCheck } from "./checked-sheet.ts"
import examples from "./examples/checks.json" with { type: "json" }

const nothingBefore: Past = { levels: [], ratios: [], addedValue: null, rows: new Map() }

function row(at: number, value: string, base: string | null, priceIndex: string | null = null): RowToCheck {
  return { subject: `R${at}`, subjectName: `演示行${at}`, value, base, priceIndex, status: "filed" }
}

function sheet(rows: RowToCheck[], stated: Partial<NonNullable<SheetToCheck["statement"]>>): SheetToCheck {
  const statement = { level: null, levelStep: null, growth: null, growthBasis: null, ...stated }
  return { series: "high-tech-added-value", period: "2019-Q1", unit: "wan", statement, rows }
}

describe("The total", () => {
  test.each(examples.total)("that lies $what: wrong is $wrong", ({ level, step, rows, wrong }) => {
    const of = sheet(
      rows.map((value, at) => row(at, value, null)),
      { level, levelStep: step },
    )
    expect(checkLevel(of, nothingBefore).map(({ rule }) => rule)).toEqual(wrong ? ["total-of-rows"] : [])
  })
})

describe("Stated growth", () => {
  test.each(examples.growth)("$what", ({ growth, basis, rows, computed }) => {
    const of = sheet(
      rows.map(([value, base, index], at) => row(at, value!, base!, index ?? null)),
      { growth, growthBasis: basis as "nominal" },
    )
    expect(checkGrowth(of).map(({ detail }) => detail?.value)).toEqual(computed === null ? [] : [computed])
  })

  test("without rows can't be contradicted", () => {
    expect(checkGrowth(sheet([], { level: "1", growth: "16.1", growthBasis: "nominal" }))).toEqual([])
  })
})

test("Level and growth imply a base, said at the price index of 100 and at that of the rows", () => {
  const { level, growth, index, bases } = examples.impliedBases
  const of = sheet([row(1, level, "1240800000", index)], { level, growth, growthBasis: "comparable-prices" })
  expect(impliedBasesOf(of).map(({ priceIndex, base }) => [priceIndex, base])).toEqual(bases)
})

test("Growth on the same respondents leaves out who was not there a year before", () => {
  const of = sheet([row(1, "110", "100", "100"), row(2, "50", "0", "100")], {})
  const by = Object.fromEntries(growthsOf(of).map(({ basis, value }) => [basis, value]))
  expect(by).toEqual({ "comparable-prices": "60", nominal: "60", "same-sample": "10" })
})

describe("The gates", () => {
  const warned = sheet([row(1, "110", "100")], { growth: "31.1", growthBasis: "nominal" })
  const said = {
    rule: "stated-growth",
    words: "确认",
    with_whom: "统计局",
    said_on: "2019-04-23",
    actor: "7",
  }

  test("let a growth wait that nobody explained", () => {
    expect(gatesOf(checkSheet(warned, nothingBefore, []).findings)).toEqual({
      level: "open",
      growth: "waiting",
    })
  })

  test("let it pass with words", () => {
    const { findings } = checkSheet(warned, nothingBefore, [said])
    expect(gatesOf(findings).growth).toBe("explained")
    expect(findings[0]?.explanation).toEqual({ by: "7", words: "确认" })
  })

  test("stop a level whatever is said", () => {
    const wrong = sheet([row(1, "110", null)], { level: "500", levelStep: "1" })
    const { findings } = checkSheet(wrong, nothingBefore, [{ ...said, rule: "total-of-rows" }])
    expect(gatesOf(findings).level).toBe("stopped")
    expect(findings[0]?.explanation).toBeNull()
  })
})

test("What goes out with a figure names no row and says no value", () => {
  const before = [{ period: "2018-Q1", value: "34000000" }]
  const of = sheet([row(1, "409630000000", null)], { level: "409630000000", levelStep: "1" })
  const past = { ...nothingBefore, levels: before, rows: new Map([["R1", before]]) }
  const findings = checkLevel(of, past)
  expect(findings.map(({ rule }) => rule)).toEqual(["level-magnitude", "row-magnitude"])
  for (const { message, inside } of findings) {
    expect(`${message.en}${message.zh}`).not.toMatch(/\d|演示/)
    expect(inside.zh).toMatch(/\d/)
  }
})
