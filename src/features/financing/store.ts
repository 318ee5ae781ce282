/** All SQL of loan requests, the parties' decisions, loans and their movements. */
import type { Entity, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import type { Read } from "../../platform/database/read.ts"
import { knownTable, rowsKnown } from "../../platform/database/rows-known.ts"
import { raw } from "../../platform/database/statement.ts"
import type { FindLoanRequestsQuery } from "./schema.ts"

/** The root of a request: each answer of a party makes a new version of it. */
export const loanRequest = entity("loan_request", {
  organisation_id: "bigint",
  amount: "numeric",
  purpose: "text",
  purpose_en: "text?",
  asked_on: "date",
  problem_id: "bigint?",
  parties: "bigint[]",
  state: "text",
})

export const partyDecision = entity("party_decision", {
  request_id: "bigint",
  organisation_id: "bigint",
  party_id: "bigint?",
  role: "text",
  decision: "text",
  words: "text?",
  share_percent: "numeric?",
  promised_on: "date?",
  decided_on: "date?",
})

/** The root of a loan: each movement makes a new version of it. */
export const loan = entity("loan", {
  request_id: "bigint",
  organisation_id: "bigint",
  bank_id: "bigint",
  insurer_id: "bigint?",
  parties: "bigint[]",
  principal: "numeric",
  rate_percent: "numeric",
  term_months: "integer",
  granted_on: "date",
  bureau_share: "numeric",
  bank_share: "numeric",
  insurer_share: "numeric",
  premium: "numeric?",
})

export const loanMovement = entity("loan_movement", {
  loan_id: "bigint",
  organisation_id: "bigint",
  parties: "bigint[]",
  kind: "text",
  amount: "numeric",
  happened_on: "date",
  reported_by: "bigint?",
})

export const financingEntities: Entity[] = [loanRequest, partyDecision, loan, loanMovement]

export type RequestRow = Row<typeof loanRequest>
export type DecisionRow = Row<typeof partyDecision>
export type LoanRow = Row<typeof loan>
export type MovementRow = Row<typeof loanMovement>
/** What every reader of a request may see of a party: that it decides, and whether it has. */
export type StandingRow = Pick<
  DecisionRow,
  "id" | "request_id" | "party_id" | "role" | "decision" | "decided_on"
>

export async function findRequest(read: Read, id: string, known?: string): Promise<RequestRow | null> {
  return (await read.rows(rowsKnown<RequestRow>("loan_request", known, "t.id = $2", [id])))[0] ?? null
}

/** Requests, the newest first, behind `after`; one row more than `limit` says that there is another page. */
export function findRequestPage(read: Read, filter: FindLoanRequestsQuery): Promise<RequestRow[]> {
  const values: unknown[] = []
  const conditions: string[] = []
  const add = (condition: string, value: unknown) => {
    if (value === undefined) return
    values.push(value)
    conditions.push(condition.replace("?", `$${values.length + 1}`))
  }
  add("t.id < ?", filter.after)
  add("t.organisation_id = ?", filter.organisation)
  add("?::bigint = any(t.parties)", filter.party)
  add("t.asked_on <= ?", filter.asOf)
  // On an earlier day the state was another; the use case tells it from the parts.
  if (filter.asOf === undefined) add("t.state = ?", filter.state)
  values.push(filter.limit + 1)
  const condition = ["true", ...conditions].join(" and ")
  return read.rows(
    rowsKnown<RequestRow>(
      "loan_request",
      filter.known,
      `${condition} order by t.id desc limit $${values.length + 1}`,
      values,
    ),
  )
}

/** The answers within the reader's reach, with their words. */
export function findDecisions(read: Read, requests: string[], known?: string): Promise<DecisionRow[]> {
  return read.rows(rowsKnown("party_decision", known, "t.request_id = any($2) order by t.id", [requests]))
}

/** Who is at the table of the requests and has answered: without words, shares and promises. */
export function findStandings(full: Read, requests: string[], known?: string): Promise<StandingRow[]> {
  const text = `select t.id, t.request_id, t.party_id, t.role, t.decision, t.decided_on
    from ${knownTable("party_decision", known)} and t.request_id = any($2) order by t.id`
  return full.rows(raw(text, [known ?? null, requests], { prepare: true }))
}

export function findLoans(read: Read, requests: string[], known?: string): Promise<LoanRow[]> {
  return read.rows(rowsKnown("loan", known, "t.request_id = any($2)", [requests]))
}

export async function findLoan(read: Read, id: string, known?: string): Promise<LoanRow | null> {
  return (await read.rows(rowsKnown<LoanRow>("loan", known, "t.id = $2", [id])))[0] ?? null
}

export function findMovements(read: Read, loans: string[], known?: string): Promise<MovementRow[]> {
  return read.rows(
    rowsKnown("loan_movement", known, "t.loan_id = any($2) order by t.happened_on, t.id", [loans]),
  )
}

export async function findMovement(read: Read, id: string): Promise<MovementRow | null> {
  return (await read.rows(rowsKnown<MovementRow>("loan_movement", undefined, "t.id = $2", [id])))[0] ?? null
}

/** Every version of a request and of its parts that the reader reaches. */
export async function findRequestVersions(read: Read, id: string) {
  const versions = <E>(table: string, condition: string) =>
    read.rows<KnownRow<E>>(
      raw(`select t.* from ${table}_known t where ${condition}`, [id], { prepare: true }),
    )
  return {
    loan_request: await versions<typeof loanRequest>("loan_request", "t.id = $1"),
    party_decision: await versions<typeof partyDecision>("party_decision", "t.request_id = $1"),
    loan: await versions<typeof loan>("loan", "t.request_id = $1"),
    loan_movement: await versions<typeof loanMovement>(
      "loan_movement",
      "t.loan_id in (select l.id from loan_known l where l.request_id = $1)",
    ),
  }
}

/** Every version of a loan and of its movements. */
export async function findLoanVersions(read: Read, id: string) {
  return {
    loan: await read.rows<KnownRow<typeof loan>>(
      raw("select * from loan_known where id = $1", [id], { prepare: true }),
    ),
    loan_movement: await read.rows<KnownRow<typeof loanMovement>>(
      raw("select * from loan_movement_known where loan_id = $1", [id], { prepare: true }),
    ),
  }
}
