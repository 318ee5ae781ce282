/** The disclosure gate by example. */
import { describe, expect, test } from "vitest"
import type { EvidenceRow } from "../../kernel/population.ts"
import {
  type Contributions,
  defaultParameters,
  gateDisclosure,
  gatePart,
  publishedDecision,
} from "./gate-disclosure.ts"

/** One row for each amount, of contributors a, b, c … unless they are named. */
function rowsOf(values: string[], contributors: (string | null)[] = [..."abcdefgh"]): EvidenceRow[] {
  return values.map((value, at) => ({
    key: String(at),
    label: "",
    value,
    version: "1",
    contributor: contributors[at] ?? null,
    dimensions: {},
  }))
}

function gate(of: Partial<Contributions>, parameters = defaultParameters) {
  const nobody: Contributions = {
    confidential: true,
    subject: null,
    kind: "sum",
    rows: [],
    consenting: new Set(),
  }
  return gateDisclosure({ ...nobody, ...of }, parameters)
}

const open = (rule: string) => ({ decision: "open", rule })
const suppressed = (rule: string) => ({ decision: "suppressed", rule })

describe("A figure about one organisation", () => {
  const rows = rowsOf(["80"])

  test("is suppressed without its consent", () => {
    expect(gate({ rows })).toEqual(suppressed("consent"))
    expect(gate({ rows, kind: "count" })).toEqual(suppressed("consent"))
    expect(gate({ rows, consenting: new Set(["b"]) })).toEqual(suppressed("consent"))
  })

  test("is open with its consent", () => {
    expect(gate({ rows, consenting: new Set(["a"]) })).toEqual(open("consent"))
    expect(gate({ rows, kind: "count", consenting: new Set(["a"]) })).toEqual(open("consent"))
  })

  test("is one about one organisation however many rows it has", () => {
    const many = rowsOf(["80", "20", "10"], ["a", "a", "a"])
    expect(gate({ rows: many })).toEqual(suppressed("consent"))
    expect(gate({ rows: many, consenting: new Set(["a"]) })).toEqual(open("consent"))
  })

  test("needs the consent of the one that is asked about even where there is nothing", () => {
    expect(gate({ subject: "a" })).toEqual(suppressed("consent"))
    expect(gate({ subject: "a", kind: "count" })).toEqual(suppressed("consent"))
    expect(gate({ subject: "a", consenting: new Set(["a"]) })).toEqual(open("consent"))
    expect(gate({ subject: "a", consenting: new Set(["b"]) })).toEqual(suppressed("consent"))
  })
})

describe("A small group", () => {
  test("of fewer than three is suppressed, counted or summed", () => {
    expect(gate({ rows: rowsOf(["1", "1"]), kind: "count" })).toEqual(suppressed("minimum"))
    expect(gate({ rows: rowsOf(["10", "10"]) })).toEqual(suppressed("minimum"))
    expect(gate({ rows: rowsOf(["1", "1", "1"]), kind: "count" })).toEqual(open("passed"))
    expect(gate({ rows: rowsOf(["10", "10", "10"]) })).toEqual(open("passed"))
  })

  test("is as small as its organisations are few, not its rows", () => {
    const rows = rowsOf(["1", "1", "1", "1"], ["a", "a", "b", "b"])
    expect(gate({ rows, kind: "count" })).toEqual(suppressed("minimum"))
  })

  test("is as small as the workspace says", () => {
    const rows = rowsOf(["1", "1", "1", "1"])
    expect(gate({ rows, kind: "count" }, { minimum: 5, pPercent: "10" })).toEqual(suppressed("minimum"))
    expect(gate({ rows, kind: "count" }, { minimum: 4, pPercent: "10" })).toEqual(open("passed"))
  })

  test("is tested without those of a sum who consent, since their share is known", () => {
    const rows = rowsOf(["10", "10", "10"])
    expect(gate({ rows, consenting: new Set(["a"]) })).toEqual(suppressed("minimum"))
    expect(gate({ rows, consenting: new Set(["a", "b", "c"]) })).toEqual(open("passed"))
    expect(gate({ rows, consenting: new Set(["d"]) })).toEqual(open("passed"))
    expect(gate({ rows, kind: "count", consenting: new Set(["a"]) })).toEqual(open("passed"))
  })

  test("of nobody protects nobody", () => {
    expect(gate({ kind: "count" })).toEqual(open("passed"))
    expect(gate({})).toEqual(open("passed"))
    expect(gate({ rows: rowsOf(["5", "5"], [null, null]) })).toEqual(open("passed"))
  })
})

describe("A sum in which one is by far the largest", () => {
  test("is suppressed where the second could work out the first to within p per cent", () => {
    // 100 + 50 + x: the second knows the first up to x, and ten per cent of the first are 10.
    expect(gate({ rows: rowsOf(["100", "50", "9.99"]) })).toEqual(suppressed("p-percent"))
    expect(gate({ rows: rowsOf(["100", "50", "10"]) })).toEqual(open("passed"))
    expect(gate({ rows: rowsOf(["100", "50", "10"]) }, { minimum: 3, pPercent: "10.01" })).toEqual(
      suppressed("p-percent"),
    )
  })

  test("is tested by what each contributes in all", () => {
    const rows = rowsOf(["50", "50", "50", "5", "5"], ["a", "a", "b", "c", "c"])
    expect(gate({ rows })).toEqual(open("passed"))
    expect(gate({ rows: rowsOf(["50", "50", "50", "5", "4"], ["a", "a", "b", "c", "c"]) })).toEqual(
      suppressed("p-percent"),
    )
  })

  test("is open as a count, where each is one", () => {
    expect(gate({ rows: rowsOf(["100", "50", "1"]), kind: "count" })).toEqual(open("passed"))
  })
})

describe("A part of a sum", () => {
  const part = (rest: string[], of: Partial<Contributions> = {}) => {
    const rows = rowsOf(["40", "30", "30"])
    const asked = {
      confidential: true,
      subject: null,
      kind: "sum" as const,
      rows,
      consenting: new Set<string>(),
    }
    return gatePart({ ...asked, ...of }, rowsOf(rest, ["x", "y", "z"]), defaultParameters)
  }

  test("is suppressed where what is left of the whole is too few to go out by itself", () => {
    expect(part(["9", "10"])).toEqual(suppressed("minimum"))
    expect(part(["100", "50", "1"])).toEqual(suppressed("p-percent"))
    expect(part(["10"])).toEqual(suppressed("consent"))
    expect(part(["10"], { consenting: new Set(["x"]) })).toEqual(open("passed"))
  })

  test("is open where the rest may go out too, or there is none", () => {
    expect(part(["10", "10", "10"])).toEqual(open("passed"))
    expect(part([])).toEqual(open("passed"))
  })

  test("is tested so only where amounts could be worked out, and they are somebody’s", () => {
    expect(part(["10"], { kind: "count" })).toEqual(open("passed"))
    expect(part(["10"], { confidential: false })).toEqual(open("public"))
    expect(part(["10"], { subject: "a", consenting: new Set(["a"]) })).toEqual(open("consent"))
  })
})

test("A figure that is nobody’s secret is open whoever stands behind it", () => {
  expect(gate({ confidential: false, rows: rowsOf(["1"]) })).toEqual(open("public"))
  expect(gate({ confidential: false, subject: "a" })).toEqual(open("public"))
})

test("Outside it is not said why a figure is suppressed, since consent alone would tell that one stands behind it", () => {
  for (const rule of ["consent", "minimum", "p-percent"] as const)
    expect(publishedDecision({ decision: "suppressed", rule })).toEqual({
      decision: "suppressed",
      rule: "protected",
    })
  for (const rule of ["public", "consent", "passed"] as const)
    expect(publishedDecision({ decision: "open", rule })).toEqual({ decision: "open", rule })
})
