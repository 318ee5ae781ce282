import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decimal, roundHalfAway, sum } from "../../kernel/decimal.ts"
import {
  type DisclosureTest,
  decideDisclosure,
  dominanceProtection,
  passesDominance,
  passesMinimum,
  passesPPercent,
  sumByContributor,
} from "./disclosure.ts"
import examples from "./examples/disclosure.json" with { type: "json" }

const contributions = fc.array(fc.integer({ min: 0, max: 10 ** 6 }).map(String), {
  minLength: 1,
  maxLength: 12,
})
const lenient = { minimum: 1, pPercent: null, dominance: null }

describe("The p% rule", () => {
  const rows = examples.totals.flatMap(({ pPercent, ...total }) =>
    pPercent.map((one) => ({ ...total, ...one })),
  )

  test.each(rows)("at p = $p lets $what pass: $passes", ({ contributions: values, p, passes }) => {
    expect(passesPPercent(values, p)).toBe(passes)
  })

  test.each(examples.totals)(
    "sees $remainderPercent % of the largest beside the two largest of $what",
    (row) => {
      const { workspace } = decideDisclosure(row.contributions, lenient)
      expect(roundHalfAway(workspace.remainderPercent!, 1)).toBe(row.remainderPercent)
    },
  )

  test("is broken exactly when the second's best guess of the first is closer than p per cent", () => {
    fc.assert(
      fc.property(contributions, fc.integer({ min: 1, max: 60 }), (values, p) => {
        const [first = 0, second = 0] = values.map(Number).sort((a, b) => b - a)
        const guess = Number(sum(values)) - second
        expect(passesPPercent(values, String(p))).toBe((guess - first) * 100 >= p * first)
      }),
    )
  })

  test("never lets one or two contributors pass who have something to hide", () => {
    expect([passesPPercent(["5"], "1"), passesPPercent(["5", "5"], "1")]).toEqual([false, false])
  })
})

describe("The dominance rule", () => {
  const rows = examples.totals.flatMap(({ dominance, ...total }) =>
    dominance.map((one) => ({ ...total, ...one })),
  )

  test.each(rows)("($n, $k) lets $what pass: $passes", ({ contributions: values, n, k, passes }) => {
    expect(passesDominance(values, { n, k })).toBe(passes)
  })

  test.each(rows.filter((row) => "protection" in row))(
    "($n, $k) asks of $what an upper bound of $upperBound, a protection of $protection",
    ({ contributions: values, n, k, upperBound, protection }) => {
      const asked = dominanceProtection(values, { n, k })
      expect(roundHalfAway(asked.upperBound, 2)).toBe(upperBound)
      expect(roundHalfAway(asked.protection, 2)).toBe(protection)
    },
  )

  test("needs protection exactly where it is broken", () => {
    fc.assert(
      fc.property(
        contributions,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 30, max: 100 }),
        (values, n, k) => {
          const rule = { n, k: String(k) }
          const { protection } = dominanceProtection(values, rule)
          expect(decimal(protection).isZero()).toBe(passesDominance(values, rule))
        },
      ),
    )
  })
})

test("The minimum counts contributors, and just enough is enough", () => {
  expect([2, 3, 4].map((contributors) => passesMinimum(contributors, 3))).toEqual([false, true, true])
})

test("An organisation with many rows is one contributor", () => {
  const rows = ["5", "6", "7"]
    .map((value) => ({ contributor: "a", value }))
    .concat({ contributor: "b", value: "0.5" })
  expect([...sumByContributor(rows)]).toEqual([
    ["a", "18"],
    ["b", "0.5"],
  ])
})

describe("The decision", () => {
  test.each(examples.decisions)("over $what is: $decision", (row) => {
    const { published, workspace } = decideDisclosure(row.contributions, row.rule)
    expect(published.decision).toBe(row.decision)
    expect(workspace.failed).toEqual(row.failed as DisclosureTest[])
    expect(workspace.contributors).toBe(row.contributions.length)
    expect(roundHalfAway(workspace.protection, 1)).toBe(row.protection)
  })

  test("says no more outside than open or suppressed: neither a parameter nor which rule, nor how near", () => {
    const rule = { minimum: 3, pPercent: "17", dominance: { n: 2, k: "83" } }
    fc.assert(
      fc.property(contributions, (values) => {
        const { published } = decideDisclosure(values, rule)
        expect(Object.keys(published)).toEqual(["decision"])
        expect(["open", "suppressed"]).toContain(published.decision)
      }),
    )
  })

  test("does not depend on the order of the contributors", () => {
    const rule = { minimum: 3, pPercent: "10", dominance: { n: 2, k: "90" } }
    fc.assert(
      fc.property(contributions, (values) => {
        expect(decideDisclosure(values.toReversed(), rule)).toEqual(decideDisclosure(values, rule))
      }),
    )
  })

  test("asks for protection whenever it suppresses something", () => {
    const rule = { minimum: 3, pPercent: "10", dominance: { n: 2, k: "90" } }
    fc.assert(
      fc.property(contributions, (values) => {
        fc.pre(values.some((value) => value !== "0"))
        const { published, workspace } = decideDisclosure(values, rule)
        expect(decimal(workspace.protection).isZero()).toBe(published.decision === "open")
      }),
    )
  })
})
