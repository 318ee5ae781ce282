/** Reading loan requests and loans: each reader their own slice. */
import type { Bilingual } from "../../kernel/language.ts"
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import { hasFullReach } from "../access/policy.ts"
import { recordHistory } from "../access/record-history.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import { loanView, requestView } from "./loan-view.ts"
import type { FindLoanRequestsQuery, LoanRequestPage, LoanRequestView, LoanView } from "./schema.ts"
import type { RequestRow } from "./store.ts"
import {
  findDecisions,
  findLoan,
  findLoans,
  findLoanVersions,
  findMovements,
  findRequest,
  findRequestPage,
  findRequestVersions,
  findStandings,
} from "./store.ts"

interface At {
  known?: string | undefined
  asOf?: string | undefined
}

/** One request with its parties and its loan, as known now or at an entry, and as of a day. */
export async function getLoanRequest(
  ask: Ask,
  { params, query }: { params: { id: string }; query: At },
): Promise<LoanRequestView> {
  const row = await findRequest(ask.read, params.id, query.known)
  if (!row) throw notFound()
  const [view] = await withParts(ask, [row], query)
  return view!
}

/** A page of requests, the newest first. */
export async function findLoanRequests(
  ask: Ask,
  { query }: { query: FindLoanRequestsQuery },
): Promise<LoanRequestPage> {
  const rows = await findRequestPage(ask.read, query)
  const page = rows.slice(0, query.limit)
  const views = await withParts(ask, page, query)
  return {
    loanRequests: views.filter(({ state }) => query.state === undefined || state === query.state),
    next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
  }
}

/** Names and whether others have decided are looked up beyond the reader's reach, for rows within it. */
async function withParts(ask: Ask, rows: RequestRow[], { known, asOf }: At): Promise<LoanRequestView[]> {
  const ids = rows.map(({ id }) => id)
  const [standings, decisions, loans] = await Promise.all([
    findStandings(ask.workspace.full, ids, known),
    findDecisions(ask.read, ids, known),
    findLoans(ask.read, ids, known),
  ])
  const movements = await findMovements(
    ask.read,
    loans.map(({ id }) => id),
    known,
  )
  const names = await namesOf(ask, rows)
  return rows.map((row) => {
    const loan = loans.find((one) => one.request_id === row.id) ?? null
    const parts = {
      standings: standings.filter((one) => one.request_id === row.id),
      decisions: decisions.filter((one) => one.request_id === row.id),
      loan,
      movements: movements.filter((one) => one.loan_id === loan?.id),
    }
    return requestView(row, parts, names, asOf)
  })
}

function namesOf(ask: Ask, rows: RequestRow[]): Promise<Map<string, Bilingual>> {
  const ids = rows.flatMap((row) => [row.organisation_id, ...row.parties])
  return organisationNames(ask.workspace.full, [...new Set(ids)])
}

export async function getLoan(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<LoanView> {
  const row = await findLoan(ask.read, params.id, query.known)
  if (!row) throw notFound()
  return loanView(row, await findMovements(ask.read, [row.id], query.known))
}

/** A party finds in it what its own slice shows: entries that changed nothing of that are left out. */
export async function getLoanRequestHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findRequestVersions(ask.read, params.id)
  if (versions.loan_request.length === 0) throw notFound()
  const { entries } = await recordHistory(ask, versions)
  return {
    entries: hasFullReach(ask.asker.role) ? entries : entries.filter(({ changes }) => changes.length > 0),
  }
}

export async function getLoanHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findLoanVersions(ask.read, params.id)
  if (versions.loan.length === 0) throw notFound()
  return recordHistory(ask, versions)
}
