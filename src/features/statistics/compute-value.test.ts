/** Values from rows and from parts, by example. */
import { describe, expect, test } from "vitest"
import type { EvidenceRow } from "../../kernel/population.ts"
import { aggregate, combine, filterRows, placeAmong } from "./compute-value.ts"

function row(key: string, value: string, dimensions: Record<string, string> = {}): EvidenceRow {
  return { key, label: key, value, version: "1", contributor: key, dimensions }
}

const own = <K>(kind: K) => ({ word: "own-records" as const, kind })
const stated = <K>(kind: K) => ({ word: "received" as const, kind })

describe("A filter", () => {
  const rows = [
    row("a", "1", { stage: "incubator", technological: "yes" }),
    row("b", "1", { stage: "incubator", technological: "no" }),
    row("c", "1", { stage: "maker-space", technological: "yes" }),
  ]
  const kept = (filter: Record<string, string>, parameters = {}) =>
    filterRows(rows, filter, parameters).map(({ key }) => key)

  test("keeps the rows whose dimensions have its values, all of them", () => {
    expect(kept({})).toEqual(["a", "b", "c"])
    expect(kept({ technological: "yes" })).toEqual(["a", "c"])
    expect(kept({ technological: "yes", stage: "incubator" })).toEqual(["a"])
  })

  test("takes values from the question’s parameters", () => {
    expect(kept({ stage: "$stage" }, { stage: "incubator" })).toEqual(["a", "b"])
    expect(kept({ stage: "$stage" }, { stage: "accelerator" })).toEqual([])
  })

  test("keeps nothing by a dimension or a parameter that is not there", () => {
    expect(kept({ colour: "red" })).toEqual([])
    expect(kept({ stage: "$stage" })).toEqual([])
  })
})

describe("An aggregate", () => {
  test("counts rows, whatever their values", () => {
    expect(aggregate(own("count"), [row("a", "7"), row("b", "0")])).toEqual({ value: "2" })
    expect(aggregate(own("count"), [])).toEqual({ value: "0" })
  })

  test("adds values exactly", () => {
    expect(aggregate(own("sum"), [row("a", "0.1"), row("b", "0.2")])).toEqual({ value: "0.3" })
    expect(aggregate(own("sum"), [row("a", "12345678901234567890.01"), row("b", "0.02")])).toEqual({
      value: "12345678901234567890.03",
    })
    expect(aggregate(own("sum"), [])).toEqual({ value: "0" })
  })

  test("of an office that has said nothing is no zero", () => {
    expect(aggregate(stated("sum"), [row("a", "0")])).toEqual({ value: "0" })
    expect(aggregate(stated("sum"), [])).toMatchObject({
      undefined: { en: "Nothing was received for this day." },
    })
  })

  test("repeats the one statement that was received, and has no value without one", () => {
    expect(aggregate(stated("received"), [row("a", "1.410")])).toEqual({ value: "1.41" })
    expect(aggregate(stated("received"), [])).toMatchObject({
      undefined: { en: expect.stringContaining("received") },
    })
    expect(() => aggregate(stated("received"), [row("a", "1"), row("b", "2")])).toThrow("one row")
  })
})

describe("A place among all", () => {
  const rows = [
    ["a", "16.1"],
    ["b", "9.4"],
    ["c", "16.1"],
    ["d", "-2"],
  ].map(([name, value]) => row(name!, value!, { region: name! }))

  test("is one more than those with a greater value; equal ones share it", () => {
    const places = ["a", "b", "c", "d"].map((name) => placeAmong(rows, "region", name))
    expect(places).toEqual([{ value: "1" }, { value: "3" }, { value: "1" }, { value: "4" }])
  })

  test("is none for one that is not compared", () => {
    expect(placeAmong(rows, "region", "e")).toMatchObject({ undefined: { en: expect.any(String) } })
    expect(placeAmong([], "region", undefined)).toHaveProperty("undefined")
  })
})

describe("A value made of two others", () => {
  const ratio = { kind: "ratio", numerator: "a.v1", denominator: "b.v1", scale: "100" } as const
  const growth = { kind: "growth", of: "a.v1", months: 12 } as const
  const progress = { kind: "progress", of: "a.v1", target: "b.v1" } as const

  test("is a ratio at its scale, to forty digits where it does not end", () => {
    expect(combine(ratio, "40", "65")).toEqual({ value: "61.53846153846153846153846153846153846154" })
    expect(combine({ ...ratio, scale: "1" }, "1", "4")).toEqual({ value: "0.25" })
    expect(combine(ratio, "0", "65")).toEqual({ value: "0" })
  })

  test("is progress against a target in per cent", () => {
    expect(combine(progress, "52", "150")).toEqual({ value: "34.66666666666666666666666666666666666667" })
    expect(combine(progress, "150", "150")).toEqual({ value: "100" })
  })

  test("is growth in per cent", () => {
    expect(combine(growth, "65", "14")).toEqual({ value: "364.2857142857142857142857142857142857143" })
    expect(combine(growth, "14", "14")).toEqual({ value: "0" })
    expect(combine(growth, "7", "14")).toEqual({ value: "-50" })
    const between = { kind: "growth-between", current: "a.v1", base: "b.v1", basis: "nominal" } as const
    expect(combine(between, "9", "8")).toEqual({ value: "12.5" })
  })

  test("is undefined, with the reason, where the denominator or the base is zero", () => {
    expect(combine(ratio, "1", "0")).toMatchObject({
      undefined: { en: "The denominator is zero.", zh: "分母为零。" },
    })
    expect(combine(progress, "0", "0")).toHaveProperty("undefined")
    expect(combine(growth, "5", "0")).toHaveProperty("undefined")
    expect(combine(growth, "5", "-2")).toMatchObject({
      undefined: { en: expect.stringContaining("negative") },
    })
  })

  test("is none where the indicator counts rows", () => {
    expect(() => combine({ kind: "count", population: "a.v1", filter: {} }, "1", "2")).toThrow(
      "count has no parts",
    )
  })
})
