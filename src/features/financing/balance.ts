/** What a loan's movements add up to, and what they may not: exact, in yuan. */
import { decimal, sum } from "../../kernel/decimal.ts"
import type { FieldProblem } from "../../kernel/error.ts"
import type { MovementKind } from "./schema.ts"

export interface Movement {
  kind: MovementKind
  amount: string
  happenedOn: string
}

export interface Balance {
  drawn: string
  repaid: string
  /** Principal drawn down and not yet repaid. */
  outstanding: string
  interest: string
}

export function balanceOf(movements: Movement[]): Balance {
  const of = (kind: MovementKind) =>
    sum(movements.filter((one) => one.kind === kind).map((one) => one.amount))
  const drawn = of("drawdown")
  const repaid = of("repayment")
  return { drawn, repaid, outstanding: sum([drawn, decimal(repaid).negated()]), interest: of("interest") }
}

/** By day; on one day money comes in before it goes back. */
export function inOrder<M extends Movement>(movements: M[]): M[] {
  const rank = (one: M) => `${one.happenedOn} ${one.kind === "drawdown" ? 0 : 1}`
  return [...movements].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

/** What is wrong with a loan's movements on any of their days; empty when nothing is. */
export function checkMovements(
  loan: { principal: string; grantedOn: string },
  movements: Movement[],
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const say = (field: string, en: string, zh: string) => problems.push({ field, message: { en, zh } })
  const before = movements.find(({ happenedOn }) => happenedOn < loan.grantedOn)
  if (before)
    say(
      "happenedOn",
      `The loan was granted on ${loan.grantedOn}; nothing moved before.`,
      `贷款${loan.grantedOn}才发放，此前不会有往来。`,
    )
  const sorted = inOrder(movements)
  for (const [at, { happenedOn }] of sorted.entries()) {
    const { drawn, repaid, outstanding } = balanceOf(sorted.slice(0, at + 1))
    if (decimal(drawn).gt(loan.principal)) {
      say(
        "amount",
        `${drawn} yuan would be drawn down by ${happenedOn}, of a principal of ${loan.principal}.`,
        `截至${happenedOn}累计提款${drawn}元，超过本金${loan.principal}元。`,
      )
      break
    }
    if (decimal(outstanding).isNegative()) {
      say(
        "amount",
        `${repaid} yuan would be repaid by ${happenedOn}, of ${drawn} drawn down.`,
        `截至${happenedOn}累计还本${repaid}元，超过已提款${drawn}元。`,
      )
      break
    }
  }
  return problems
}
