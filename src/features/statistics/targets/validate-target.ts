/** What a target must be besides having its fields; said to whoever writes it, and safe in the browser. */
import { type Day, daysBetween } from "../../../kernel/day.ts"
import type { FieldProblem } from "../../../kernel/error.ts"
import type { TargetInput } from "./target-schema.ts"

/** A class counts by calendar year, a project for the whole county: a target stands on what its figure counts. */
export function targetProblems({
  measure,
  town,
  from,
  until,
}: Pick<TargetInput, "measure" | "town" | "from" | "until">): FieldProblem[] {
  const early = daysBetween(from, until) <= 0 ? [orderProblem("until", from)] : []
  if (measure === "introduced-project") return town === null ? early : [...early, countyOnly]
  return early.length === 0 && !isWithinYear(from, until) ? [oneYear] : early
}

export function orderProblem(field: string, from: Day): FieldProblem {
  return { field, message: { en: `Later than ${from}, when it begins.`, zh: `应晚于开始日${from}。` } }
}

function isWithinYear(from: Day, until: Day): boolean {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && until <= `${Number(year) + 1}-01-01`
}

const countyOnly: FieldProblem = {
  field: "town",
  message: {
    en: "Projects are counted for the whole county only. Leave the town out.",
    zh: "引进项目只按全县统计，请不要选乡镇街道。",
  },
}

const oneYear: FieldProblem = {
  field: "from",
  message: {
    en: "Recognitions are counted from 1 January: begin there and end within the same year.",
    zh: "资格认定按年度从1月1日起统计：请从1月1日开始，并在当年内结束。",
  },
}
