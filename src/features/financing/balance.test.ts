/** Balances and the rules of a loan's movements, by examples and properties. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decimal, sum } from "../../kernel/decimal.ts"
import { balanceOf, checkMovements, inOrder, type Movement } from "./balance.ts"
import { checkAnswer, checkTerms } from "./check-terms.ts"
import { stateOf } from "./request-state.ts"

const loan = { principal: "2000000", grantedOn: "2019-03-04" }
const moved = (kind: Movement["kind"], amount: string, happenedOn: string): Movement => ({
  kind,
  amount,
  happenedOn,
})

describe("A balance", () => {
  test("is what was drawn down less what was repaid; interest stands apart", () => {
    const movements = [
      moved("drawdown", "2000000", "2019-03-06"),
      moved("interest", "4168.75", "2019-03-21"),
      moved("repayment", "300000.10", "2019-06-24"),
    ]
    expect(balanceOf(movements)).toEqual({
      drawn: "2000000",
      repaid: "300000.1",
      outstanding: "1699999.9",
      interest: "4168.75",
    })
  })

  test("adds up exactly, in whatever order the movements stand", () => {
    const fen = fc
      .integer({ min: 1, max: 10 ** 12 })
      .map((value) => decimal(String(value)).dividedBy(100).toFixed())
    const movement = fc.record({
      kind: fc.constantFrom("drawdown" as const, "repayment" as const, "interest" as const),
      amount: fen,
      happenedOn: fc.constantFrom("2019-03-06", "2019-03-07", "2019-04-01"),
    })
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        const { drawn, repaid, outstanding } = balanceOf(movements)
        expect(sum([outstanding, repaid])).toBe(drawn)
        expect(balanceOf(inOrder(movements))).toEqual(balanceOf([...movements].reverse()))
      }),
    )
  })
})

describe("Movements are refused", () => {
  const fields = (movements: Movement[]) => checkMovements(loan, movements).map(({ field }) => field)

  test("before the loan was granted", () => {
    expect(fields([moved("drawdown", "1", "2019-03-03")])).toEqual(["happenedOn"])
  })

  test("when more would be drawn down than the principal", () => {
    expect(
      fields([moved("drawdown", "1500000", "2019-03-06"), moved("drawdown", "500000.01", "2019-04-01")]),
    ).toEqual(["amount"])
  })

  test("when on any day more would be repaid than drawn down by then, even if later it fits", () => {
    const early = [moved("repayment", "100", "2019-03-05"), moved("drawdown", "1000", "2019-03-06")]
    expect(fields(early)).toEqual(["amount"])
    expect(
      fields([moved("repayment", "100", "2019-03-06"), moved("drawdown", "1000", "2019-03-06")]),
    ).toEqual([])
  })
})

describe("A request", () => {
  const bureau = { role: "bureau" as const, decision: "agreed" as const }

  test("is not shared until a bank or an insurer has it, whatever the bureau says", () => {
    expect(stateOf([bureau], false)).toBe("asked")
  })

  test("is agreed once one bank agrees, and declined once every bank that has it declined", () => {
    const declined = { role: "bank" as const, decision: "declined" as const }
    const insurer = { role: "insurer" as const, decision: "agreed" as const }
    expect(stateOf([bureau, insurer], false)).toBe("shared")
    expect(stateOf([bureau, declined, { role: "bank", decision: "pending" }], false)).toBe("shared")
    expect(stateOf([bureau, declined, { role: "bank", decision: "agreed" }], false)).toBe("agreed")
    expect(stateOf([bureau, declined, insurer], false)).toBe("declined")
    expect(stateOf([bureau, declined], true)).toBe("granted")
  })
})

describe("An answer", () => {
  const days = { askedOn: "2019-01-22", today: "2019-06-28" }
  const blank = { words: null, sharePercent: null, promisedOn: null, decidedOn: null }
  const fields = (answer: Parameters<typeof checkAnswer>[0]) =>
    checkAnswer(answer, days).map(({ field }) => field)

  test("that agrees has its day and a share; one that declines its reason", () => {
    expect(fields({ ...blank, decision: "agreed" })).toEqual(["decidedOn", "sharePercent"])
    expect(fields({ ...blank, decision: "declined", decidedOn: "2019-02-01" })).toEqual(["words"])
    expect(fields({ ...blank, decision: "agreed", decidedOn: "2019-02-01", sharePercent: "20" })).toEqual([])
  })

  test("that is pending has no day of decision, and promises none before the request", () => {
    expect(fields({ ...blank, decision: "pending", promisedOn: "2019-01-21" })).toEqual(["promisedOn"])
    expect(fields({ ...blank, decision: "pending", decidedOn: "2019-02-01" })).toEqual(["decidedOn"])
  })

  test("is not of a day to come, nor of one before the request", () => {
    const declined = { ...blank, decision: "declined" as const, words: "no" }
    expect(fields({ ...declined, decidedOn: "2019-06-29" })).toEqual(["decidedOn"])
    expect(fields({ ...declined, decidedOn: "2019-01-21" })).toEqual(["decidedOn"])
  })
})

test("Three shares make the whole, exactly, and without an insurer nothing is insured", () => {
  const terms = {
    insurerId: null,
    principal: "1",
    ratePercent: "5",
    termMonths: 12,
    grantedOn: "2019-03-04",
    bureauShare: "33.3333",
    bankShare: "66.6667",
    insurerShare: "0",
    premium: null,
  }
  const days = { askedOn: "2019-01-22", today: "2019-06-28" }
  const fields = (changed: object) => checkTerms({ ...terms, ...changed }, days).map(({ field }) => field)
  expect(fields({})).toEqual([])
  expect(fields({ bankShare: "66.6666" })).toEqual(["bankShare"])
  expect(fields({ bankShare: "36.6667", insurerShare: "30", premium: "1" })).toEqual([
    "insurerShare",
    "premium",
  ])
  expect(fields({ grantedOn: "2019-01-21" })).toEqual(["grantedOn"])
})
