import { describe, expect, test } from "vitest"
import type { FrozenFigure } from "../schema.ts"
import { exampleFigures, exampleSite } from "./example-bulletin.ts"
import { formulaLine, formulaTerms } from "./formula-terms.ts"
import { wordingOf } from "./wording.ts"

const all = Object.values(exampleFigures)
const plain = (text: string) => text.replaceAll("\u00a0", " ")

function line(frozen: FrozenFigure, language: "en" | "zh"): string {
  return plain(formulaLine(formulaTerms(frozen, language, wordingOf(exampleSite(language), all)), language))
}

function made(
  compute: FrozenFigure["indicator"]["compute"],
  value: string,
  values: [string, string],
): FrozenFigure {
  const share = exampleFigures.share!
  const parts = share.figure.parts.map((part, index) => ({ ...part, value: values[index] ?? "" }))
  return {
    ...share,
    indicator: { ...share.indicator, compute },
    figure: { ...share.figure, value, parts },
  }
}

describe("The formula", () => {
  test("of a count says how many records of which population, filtered how", () => {
    expect(line(exampleFigures.technological!, "en")).toBe(
      "40 (Records, each counted once: enterprises settled in the centre, technological: yes) = 40 enterprises",
    )
  })

  test("of a sum shows what rounding did", () => {
    expect(line(exampleFigures.space!, "zh")).toBe(
      "71（计入的记录，逐条相加：租约） = 18,420.5，取整数 → 18,421平方米",
    )
  })

  test("of a ratio stands on its two numbers and its scale", () => {
    expect(line(exampleFigures.share!, "en")).toBe(
      "40 (Settled technological enterprises, 31 Mar 2019) ÷ 65 (Settled enterprises, 31 Mar 2019) × 100" +
        " (as a percentage) = 61.5385, rounded to one decimal → 61.5%",
    )
  })

  test("of growth is a fraction of one before it is per cent", () => {
    const growth = made({ kind: "growth", of: "x.v1", months: 12 }, "16.12903225806451612903", ["72", "62"])
    expect(line(growth, "en")).toMatch(
      /^72 \(.*\) ÷ 62 \(.*\) − 1 = 0\.16129, rounded to one decimal → 16\.1%$/,
    )
  })

  test("of growth at comparable prices divides by the price index, and counts money as a table does", () => {
    const [level, base, atBasePrices] = ["1410300000", "1240800000", "1440550000"]
    const share = exampleFigures.share!
    const part = (indicator: string, value: string) => ({
      ...share.figure.parts[0]!,
      indicator,
      value,
      unit: "yuan",
    })
    const compute = {
      kind: "growth-between" as const,
      current: "at-base-prices.v1",
      base: "base.v1",
      level: "level.v1",
      basis: "comparable-prices" as const,
    }
    const growth = made(compute, "16.0985", ["", ""])
    const parts = [part("at-base-prices", atBasePrices), part("base", base), part("level", level)]
    const told = { ...growth, figure: { ...growth.figure, parts } }
    expect(line(told, "en")).toBe(
      "1,410.3 (level, million yuan, 31 Mar 2019) ÷ 1,240.8 (base, million yuan, 31 Mar 2019)" +
        " ÷ (97.90 ÷ 100) (price index, base period = 100) − 1 = 0.16099, rounded to one decimal → 16.1%",
    )
    expect(line(told, "zh")).toContain("141,030（level，万元，2019年3月31日） ÷ 124,080")
  })

  test("names the record that a filter's parameter stands for", () => {
    const settled = exampleFigures.settled!
    const compute = {
      kind: "count" as const,
      population: "settled-enterprise.v1",
      filter: { stage: "$stage" },
    }
    const subject = { stage: { en: "Incubator", zh: "孵化器" } }
    const staged = { ...settled, subject, indicator: { ...settled.indicator, compute } }
    expect(line(staged, "zh")).toContain("在中心入驻的企业，stage：孵化器")
  })

  test("of a protected figure is not shown", () => {
    expect(formulaTerms(exampleFigures.base!, "en", (code) => code)).toEqual([])
  })
})
