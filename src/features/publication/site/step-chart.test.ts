import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { FrozenFigure } from "../schema.ts"
import { exampleFigures, exampleNotice } from "./example-bulletin.ts"
import { chartSize, stepChart } from "./step-chart.ts"

const settled = exampleFigures.settled!
const today = "2019-06-28T23:59:59+08:00"

describe("The steps of a figure", () => {
  test("run through its earlier values to the published one, and on through the notices", () => {
    const { steps } = stepChart(settled, [exampleNotice], today)
    expect(steps.map(({ value, kind }) => `${value} ${kind}`)).toEqual([
      "62 before",
      "64 before",
      "65 published",
      "64 since",
    ])
    const [first, second, published, since] = steps
    expect(first!.y).toBeGreaterThan(second!.y)
    expect(second!.y).toBeGreaterThan(published!.y)
    expect(since!.y).toBe(second!.y)
  })

  test("draw what came after publication apart", () => {
    expect(stepChart(settled, [], today).since).toBe("")
    const { line, since, steps } = stepChart(settled, [exampleNotice], today)
    const turn = steps.at(-1)!
    expect(line.endsWith(`H${turn.x}`)).toBe(true)
    expect(since).toBe(`M${turn.x} ${steps[2]!.y}L${turn.x} ${turn.y}H${chartSize.right}`)
  })

  test("of a value that stayed are level, and of none are empty", () => {
    const same: FrozenFigure = {
      ...settled,
      vintages: settled.vintages.map((one) => ({ ...one, value: "65" })),
    }
    expect(new Set(stepChart(same, [], today).steps.map(({ y }) => y)).size).toBe(1)
    expect(stepChart(exampleFigures.base!, [], today).steps).toEqual([])
  })

  test("never run backwards, touch or leave the drawing, however close the days", () => {
    const day = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 14 }), (days) => {
        const vintages = days.map((offset, index) => ({
          knownAt: String(index),
          knownAtInstant: new Date(Date.UTC(2018, 0, 1 + offset)).toISOString(),
          value: String(index),
        }))
        const { steps, end } = stepChart({ ...settled, vintages }, [], today)
        const places = steps.map(({ x }) => x)
        for (const [index, place] of places.entries())
          expect(place).toBeGreaterThan(places[index - 1] ?? chartSize.left - 1)
        expect(places.at(-1)).toBeLessThanOrEqual(end)
      }),
    )
  })
})
