import fc from "fast-check"
import { describe, expect, test } from "vitest"
import examples from "../examples/suppression.json" with { type: "json" }
import { feasibleInterval } from "./feasible-interval.ts"
import { compare, type Fraction, fractionOf, plus, zero } from "./fraction.ts"
import { auditSuppression, type HiddenNumber } from "./suppression-audit.ts"

const is = (found: Fraction | null | undefined, text: string) =>
  found !== null && found !== undefined && compare(found, fractionOf(text)) === 0

describe("A hidden cell of a table with published totals", () => {
  const { totals, cells } = examples.intervals

  test.each(cells)("$cell lies between $low and $high", ({ cell, low, high }) => {
    const interval = feasibleInterval(totals, [cell])
    expect([is(interval?.low, low), is(interval?.high, high)]).toEqual([true, true])
  })

  test("has no interval where the totals contradict each other", () => {
    expect(feasibleInterval([...totals, { cells: ["x11"], value: "7" }], ["x12"])).toBeNull()
  })

  test("has no upper end where no total holds it", () => {
    expect(feasibleInterval([{ cells: ["a"], value: "1" }], ["b"])).toEqual({ low: zero, high: null })
  })

  test("always keeps its true value within its interval", () => {
    const cell = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (table) => {
        const name = (row: number, column: number) => `${row}.${column}`
        const rows = table.map((row, at) => ({
          cells: row.map((_, column) => name(at, column)),
          value: String(row.reduce((sum, value) => sum + value, 0)),
        }))
        const columns = [0, 1, 2].map((column) => ({
          cells: table.map((_, at) => name(at, column)),
          value: String(table.reduce((sum, row) => sum + row[column]!, 0)),
        }))
        const cells = table.flatMap((row, at) =>
          row.map((value, column) => ({ value, name: name(at, column) })),
        )
        for (const { value, name } of cells) {
          const interval = feasibleInterval([...rows, ...columns], [name])!
          expect(compare(interval.low, fractionOf(String(value)))).toBeLessThanOrEqual(0)
          expect(compare(interval.high!, fractionOf(String(value)))).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe("An audit of suppression", () => {
  const { totals, hidden } = examples.complementary
  const numbers: HiddenNumber[] = hidden.map(({ cell, value }) => ({
    name: cell,
    cells: [cell],
    value,
    protection: "1",
    single: false,
  }))

  test("finds what comes back by subtraction", () => {
    const found = auditSuppression(totals, numbers)
    expect(
      found.map(({ name, low, high }) => [name, is(low, "16.8") || is(low, "8.4"), compare(low, high)]),
    ).toEqual([
      ["x", true, 0],
      ["y", true, 0],
    ])
  })

  test("accepts a pattern in which every hidden number keeps its width", () => {
    const fewer = totals.filter(({ cells }) => cells.join() !== "b" && cells.join() !== "d")
    expect(auditSuppression(fewer, numbers)).toEqual([])
  })

  test("lets nobody who stands alone behind one hidden number work out another", () => {
    const pair: HiddenNumber[] = ["p", "q"].map((name, at) => ({
      name,
      cells: [name],
      value: String(5 + at),
      protection: "1",
      single: at === 0,
    }))
    const sum = [{ cells: ["p", "q"], value: "11" }]
    expect(auditSuppression(sum, pair)).toMatchObject([{ name: "q", knowing: "p" }])
    expect(
      auditSuppression(
        sum,
        pair.map((one) => ({ ...one, single: false })),
      ),
    ).toEqual([])
  })
})

test("Fractions are exact where decimals do not end", () => {
  const third = { over: 1n, under: 3n }
  expect(plus(plus(third, third), third)).toEqual({ over: 1n, under: 1n })
  expect(fractionOf("-12.50")).toEqual({ over: -25n, under: 2n })
  expect(() => fractionOf("1e3")).toThrow(RangeError)
})
