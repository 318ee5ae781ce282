/** What is refused of visits and problems: days that can't be, and what the database's constraints mean. */
import { AppError, type FieldProblem } from "../../kernel/error.ts"
import { formatDay } from "../../kernel/format.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import type { Decision } from "../access/schema.ts"

export const problemRefusals: Refusals = {
  settlement_holding: {
    field: "settledOn",
    message: { en: "The problem is settled already.", zh: "这个问题已经办结。" },
  },
}

/** Throws what is wrong with the fields, if anything is. */
export function refuseInvalid(fields: (FieldProblem | null)[]): void {
  const wrong = fields.filter((one) => one !== null)
  if (wrong.length > 0)
    throw new AppError(
      "invalid",
      { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
      wrong,
    )
}

/** Throws the reason of a decision that is no. */
export function refuse(decision: Decision): void {
  if (!decision.allowed) throw new AppError("not-allowed", decision.reason)
}

/** Throws a decision that depends on how things stand, rather than on who asks. */
export function refuseNow(decision: Decision): void {
  if (!decision.allowed) throw new AppError("conflict", decision.reason)
}

export function notAfter(field: string, day: string | null, today: string): FieldProblem | null {
  if (day === null || day <= today) return null
  return {
    field,
    message: {
      en: `Not later than today, ${formatDay(today, "en")}.`,
      zh: `不能晚于今天（${formatDay(today, "zh")}）。`,
    },
  }
}

export function notBefore(
  field: string,
  day: string | null,
  earliest: string,
  what: { en: string; zh: string },
): FieldProblem | null {
  if (day === null || day >= earliest) return null
  return {
    field,
    message: {
      en: `Not before ${formatDay(earliest, "en")}, ${what.en}.`,
      zh: `不能早于${what.zh}（${formatDay(earliest, "zh")}）。`,
    },
  }
}
