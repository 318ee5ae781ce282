/** Places and days of a cohort; empty when nothing is wrong. */
import type { FieldProblem } from "../../kernel/error.ts"
import type { CohortInput, CohortView, PlacementCorrection } from "./schema.ts"

type Placing = Pick<PlacementCorrection, "organisationId" | "from" | "until"> & { outcome?: string | null }

const problem = (field: string, en: string, zh: string): FieldProblem => ({ field, message: { en, zh } })

export function checkDays({ from, until }: { from: string; until: string | null }): FieldProblem[] {
  if (until === null || until > from) return []
  return [problem("until", "The last day lies before the first.", "结束早于开始。")]
}

/** What a placement may not be, beside the other placements of the cohort. */
export function checkPlacing(
  cohort: Pick<CohortView, "from" | "until" | "places" | "hosts">,
  others: { organisationId: string }[],
  placing: Placing,
): FieldProblem[] {
  const { organisationId, from, until, outcome } = placing
  const problems = checkDays(placing)
  const host = cohort.hosts.find((one) => one.organisationId === organisationId)
  const atHost = others.filter((one) => one.organisationId === organisationId).length
  if (!host)
    problems.push(
      problem("organisationId", "It offers no places in this cohort yet.", "该单位在本批次尚未提供岗位。"),
    )
  else if (atHost >= host.places)
    problems.push(
      problem(
        "organisationId",
        `All ${host.places} places of this host are taken.`,
        `该单位的${host.places}个岗位已满。`,
      ),
    )
  if (others.length >= cohort.places)
    problems.push(
      problem(
        "trainee",
        `All ${cohort.places} places of the cohort are taken.`,
        `本批次${cohort.places}个名额已满。`,
      ),
    )
  if (from < cohort.from || (cohort.until !== null && from >= cohort.until))
    problems.push(problem("from", "It begins within the days of the cohort.", "开始日应在本批次起止之内。"))
  if (outcome && until === null)
    problems.push(problem("until", "With an outcome the placement has an end.", "已有去向，请填结束日。"))
  return problems
}

/** A cohort that has placements already still has room and days for them. */
export function checkCohort(
  input: Pick<CohortInput, "from" | "until" | "places">,
  placements: { from: string }[],
): FieldProblem[] {
  const problems = checkDays(input)
  if (placements.length > input.places)
    problems.push(
      problem(
        "places",
        `${placements.length} trainees are placed already.`,
        `已安排${placements.length}人，名额不能更少。`,
      ),
    )
  const first = placements.map(({ from }) => from).sort()[0]
  if (first !== undefined && first < input.from)
    problems.push(problem("from", `A placement began on ${first}.`, `已有${first}开始的安排，不能晚于该日。`))
  return problems
}
