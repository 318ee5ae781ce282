/** A tenancy as its correction form has it: each stage with its first day; a stage ends where the next begins. */
import type { FieldProblem } from "../../../../kernel/error.ts"
import type { Problem } from "../../../../ui/api/problem.ts"
import {
  Area,
  type CentreView,
  type Stage,
  type StagePeriodInput,
  type TenancyCorrection,
  type TenancyView,
} from "../../schema.ts"
import { validateTenancy } from "../../validate-tenancy.ts"

export interface StageWriting {
  id: string | null
  stage: Stage
  unit: string
  areaM2: string
  /** Null while no day has been written. */
  from: string | null
}

export interface TenancyWriting {
  stages: StageWriting[]
  /** The first day on which the tenant is gone. */
  until: string | null
  exitReason: string | null
  correction: TenancyCorrection["correction"]
}

/** What the form begins with. */
export function writingOf(tenancy: TenancyView): TenancyWriting {
  return {
    stages: tenancy.stages.map(({ id, stage, unit, areaM2, from }) => ({ id, stage, unit, areaM2, from })),
    until: tenancy.until,
    exitReason: tenancy.exitReason,
    correction: { class: "correction", reason: "" },
  }
}

/** What goes to the server; a day that is missing stays empty and is refused there too. */
export function correctionOf({ stages, until, exitReason, correction }: TenancyWriting): TenancyCorrection {
  const periods: StagePeriodInput[] = stages.map((stage, at) => ({
    ...stage,
    from: stage.from ?? "",
    until: stages[at + 1]?.from ?? until,
  }))
  return { from: periods[0]?.from ?? "", until, exitReason, stages: periods, correction }
}

/** The correction that brings back what stood before. */
export function undoOf(tenancy: TenancyView, reason: string): TenancyCorrection {
  return {
    from: tenancy.from,
    until: tenancy.until,
    exitReason: tenancy.exitReason,
    stages: tenancy.stages,
    correction: { class: "correction", reason },
  }
}

/** Where the form shows what is said about a field of the correction: a stage's end is the next one's beginning. */
export function fieldInForm(field: string, stages: number): string {
  if (field === "from") return "stages.0.from"
  const [, at] = /^stages\.(\d+)\.until$/.exec(field) ?? []
  if (at === undefined) return field
  return Number(at) + 1 < stages ? `stages.${Number(at) + 1}.from` : "until"
}

const noArea = { en: "Square metres such as 120.5", zh: "平方米，如120.5" }

/** The fields themselves say when they are empty. */
function areaProblems({ stages }: TenancyWriting): FieldProblem[] {
  return stages.flatMap(({ areaM2 }, at) =>
    Area.safeParse(areaM2).success ? [] : [{ field: `stages.${at}.areaM2`, message: noArea }],
  )
}

/** What is wrong with the writing, by field of the form; the first of each field. */
export function checkWriting(
  writing: TenancyWriting,
  centre: CentreView,
): Record<string, FieldProblem["message"]> {
  const { from, until, stages } = correctionOf(writing)
  // Days can only be compared once all of them are there.
  const order = writing.stages.every((stage) => stage.from !== null)
    ? validateTenancy({ from, until }, stages, centre)
    : []
  const messages: Record<string, FieldProblem["message"]> = {}
  for (const { field, message } of [...areaProblems(writing), ...order])
    messages[fieldInForm(field, stages.length)] ??= message
  return messages
}

/** The server's refusal with its fields where the form has them. */
export function refusalInForm(problem: Problem, stages: number): Problem {
  return {
    ...problem,
    ...(problem.errors && {
      errors: problem.errors.map(({ field, message }) => ({ field: fieldInForm(field, stages), message })),
    }),
  }
}
