/** The gates of a bulletin, by example. */
import { describe, expect, test } from "vitest"
import { checkBulletin } from "./check-bulletin.ts"
import { parseLine } from "./parse-line.ts"
import type { BulletinDocument, FrozenFigure } from "./schema.ts"
import { frozenExample } from "./site/example-bulletin.ts"

function figure(value: string | null, more: Partial<FrozenFigure["figure"]> = {}): FrozenFigure {
  return frozenExample({
    indicator: {
      id: "settled-enterprises",
      title: { en: "Settled", zh: "入驻企业" },
      says: { en: "Settled", zh: "入驻企业" },
      unit: "enterprise",
      decimals: 0,
      compute: { kind: "count", population: "settled-enterprise.v1", filter: {} },
    },
    figure: { value, ...more },
    count: 65,
  })
}

type Text = [en: string, zh: string]

function check({
  title = ["Words", "文字"],
  text = ["Words", "文字"],
  kicker = ["Words", "文字"],
  figures = {},
}: {
  title?: Text
  text?: Text
  kicker?: Text
  figures?: Record<string, FrozenFigure>
}) {
  const line = ([en, zh]: Text) => ({ en: parseLine(en), zh: parseLine(zh) })
  const blocks: BulletinDocument["blocks"] = [{ kind: "paragraph", line: line(text) }]
  return checkBulletin({ kicker: { en: kicker[0], zh: kicker[1] }, title: line(title), blocks, figures }).map(
    ({ level, at, message }) => `${level} ${at}: ${message.en}`,
  )
}

describe("The text", () => {
  test("passes when it holds figures", () => {
    const figures = { settled: figure("65") }
    expect(check({ title: ["{settled} have settled", "入驻{settled}"], figures })).toEqual([])
  })

  test("is stopped by a bare numeral, wherever and in whichever language it stands", () => {
    expect(check({ title: ["65 have settled", "入驻"] })).toEqual([
      "error title.en: “65” is typed, not a figure. Put a figure in its place.",
    ])
    expect(check({ text: ["Settled", "入驻65家"] })[0]).toMatch(/^error blocks\.0\.zh: “65”/)
    expect(check({ kicker: ["First quarter of 2019", "增长41%"] })).toEqual([
      "error kicker.zh: “41%” is typed, not a figure. Put a figure in its place.",
    ])
  })

  test("is stopped by a figure that it asks for and nobody defined", () => {
    expect(check({ title: ["{settled}", "{settled}"] })).toEqual([
      "error title.en: The text asks for {settled}, which is not among the figures.",
      "error title.zh: The text asks for {settled}, which is not among the figures.",
    ])
  })

  test("may hold the numerals of what its figures are about", () => {
    const named = figure("65")
    named.subject = { centre: { en: "37°Bay Center", zh: "37度湾" } }
    const figures = { settled: named }
    expect(check({ text: ["the 37°Bay centre", "37度湾"], figures })).toEqual([])
    expect(check({ text: ["the 37°Bay centre", "37度湾"] })).toHaveLength(2)
  })

  test("may say “over” some tens where that is true, and not where it is not", () => {
    const over: Text = ["{visits|over-tens} visits", "{visits|over-tens}次"]
    expect(check({ text: over, figures: { visits: figure("53") } })).toEqual([])
    expect(check({ text: over, figures: { visits: figure("50") } })).toEqual([
      "error blocks.0.en: “over” does not hold for {visits}.",
      "error blocks.0.zh: “over” does not hold for {visits}.",
    ])
    expect(check({ text: over, figures: { visits: figure("9") } })).toHaveLength(2)
  })

  test("is warned about when its two languages hold different figures", () => {
    const figures = { a: figure("1"), b: figure("2") }
    expect(check({ text: ["{a}", "{b}"], figures })).toEqual([
      "warning blocks.0: The two languages do not hold the same figures.",
    ])
    expect(check({ text: ["{a} {b}", "{b}{a}"], figures })).toEqual([])
  })
})

describe("A figure", () => {
  const reason = { en: "So few.", zh: "太少。" }

  test("that is suppressed is worth knowing and stops nothing", () => {
    const figures = { few: figure(null, { status: "suppressed", reason }) }
    expect(check({ figures })).toEqual(["information few: So few."])
  })

  test("that is undefined is a warning", () => {
    const figures = { growth: figure(null, { status: "undefined", reason }) }
    expect(check({ figures })).toEqual(["warning growth: So few."])
  })

  const result = { rule: "stated-growth", message: reason, explanation: null }

  test("that is stopped by a check goes out as withheld, with the reason", () => {
    const level = figure(null, { status: "withheld", reason, validation: [{ ...result, level: "error" }] })
    expect(check({ figures: { level } })).toEqual(["information level: Goes out as withheld. So few."])
  })

  test("with a warning stops the bulletin until somebody has explained it", () => {
    const explanation = { by: "7", words: "They have it confirmed." }
    const odd = figure("7", { validation: [{ ...result, level: "warning" }] })
    const explained = figure("7", { validation: [{ ...result, level: "warning", explanation }] })
    expect(check({ figures: { odd } })).toEqual([
      expect.stringMatching(/^error odd: So few\. Have it explained/),
    ])
    expect(check({ figures: { explained } })).toEqual([
      "warning explained: So few. Explained: “They have it confirmed.”",
    ])
  })
})
