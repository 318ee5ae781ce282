/** Reading visits and problems, on a day and as known at an entry. */
import type { Ask } from "../access/ask.ts"
import { notFound, todayOf } from "../access/ask.ts"
import { memberNames, recordHistory } from "../access/record-history.ts"
import { organisationNames, organisationsInTown } from "../registry/organisation-names.ts"
import type { At, ListedProblem, ListedVisit } from "./list-store.ts"
import { findPlacedProblem, findPlacedVisit, findProblemPage, findVisitPage } from "./list-store.ts"
import { actionView, type Names, problemView, settlementView, visitView } from "./problem-view.ts"
import type {
  FindProblemsQuery,
  FindVisitsQuery,
  ProblemPage,
  ProblemRecord,
  VisitPage,
  VisitRecord,
} from "./schema.ts"
import { FindProblemsQuery as ProblemsQuery } from "./schema.ts"
import { findChain, findProblemVersions, findVisitRow, findVisitVersions } from "./store.ts"

interface One {
  params: { id: string }
  query: { known?: string | undefined; asOf?: string | undefined }
}

function at(ask: Ask, { known, asOf }: One["query"]): At {
  return { day: asOf ?? todayOf(ask), known }
}

/** Names of what the rows point to, read within the asker's reach; owners by the names of their accounts. */
export async function namesOf(
  ask: Ask,
  rows: { organisation_id: string; owner_id?: string | null }[],
): Promise<Names> {
  const owners = rows.flatMap((row) => row.owner_id ?? [])
  const ids = [...new Set(rows.map((row) => row.organisation_id))]
  const [organisations, members] = await Promise.all([
    organisationNames(ask.read, ids),
    owners.length === 0 ? new Map<string, string>() : memberNames(ask, [...new Set(owners)]),
  ])
  return { organisations, members }
}

/** A page of rows without the one that only says that there is more, and the key of the next page. */
function pageOf<R extends { rank: number; days: number; id: string }>(rows: R[], limit: number) {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { page, next: rows.length > limit && last ? `${last.rank}.${last.days}.${last.id}` : null }
}

/** A page of problems in order of consequence. */
export async function findProblems(ask: Ask, { query }: { query: FindProblemsQuery }): Promise<ProblemPage> {
  const when = at(ask, query)
  const inTown = query.town ? await organisationsInTown(ask.read, query.town) : null
  const { page, next } = pageOf(await findProblemPage(ask.read, query, when, inTown), query.limit)
  const names = await namesOf(ask, page)
  return { problems: page.map((row: ListedProblem) => problemView(row, names, when.day)), next }
}

/** One problem with the visit, actions and settlements that belong to it. */
export async function getProblem(ask: Ask, { params, query }: One): Promise<ProblemRecord> {
  const when = at(ask, query)
  const row = await findPlacedProblem(ask.read, params.id, when)
  if (!row) throw notFound()
  const [names, chain, visit] = await Promise.all([
    namesOf(ask, [row]),
    findChain(ask.read, row.id, query.known),
    row.visit_id ? findPlacedVisit(ask.read, row.visit_id, when) : null,
  ])
  return {
    ...problemView(row, names, when.day),
    visit: visit && {
      id: visit.id,
      happenedOn: visit.happened_on,
      purpose: visitView(visit, names).purpose,
    },
    actions: chain.actions.filter((one) => one.happened_on <= when.day).map(actionView),
    settlements: chain.settlements
      .filter((one) => one.settled_on <= when.day)
      .map((one) => settlementView(one, when.day)),
  }
}

export async function getProblemHistory(ask: Ask, { params }: Pick<One, "params">) {
  const versions = await findProblemVersions(ask.read, params.id)
  if (versions.problem.length === 0) throw notFound()
  return recordHistory(ask, versions)
}

/** A page of visits: what is planned, then what was done. */
export async function findVisits(ask: Ask, { query }: { query: FindVisitsQuery }): Promise<VisitPage> {
  const { page, next } = pageOf(await findVisitPage(ask.read, query, at(ask, query)), query.limit)
  const names = await namesOf(ask, page)
  return { visits: page.map((row: ListedVisit) => visitView(row, names)), next }
}

/** One visit with the problems found on it. */
export async function getVisit(ask: Ask, { params, query }: One): Promise<VisitRecord> {
  const when = at(ask, query)
  const row = await findPlacedVisit(ask.read, params.id, when)
  if (!row) throw notFound()
  const filter = ProblemsQuery.parse({ visit: row.id, limit: 200 })
  const problems = await findProblemPage(ask.read, filter, when, null)
  const names = await namesOf(ask, [row, ...problems])
  return {
    ...visitView(row, names),
    problems: problems.map((one) => problemView(one, names, when.day)),
  }
}

export async function getVisitHistory(ask: Ask, { params }: Pick<One, "params">) {
  if (!(await findVisitRow(ask.read, params.id))) throw notFound()
  return recordHistory(ask, await findVisitVersions(ask.read, params.id))
}
