/** SQL of what waits in loan requests; row-level security leaves to each reader their own. */
import type { Read } from "../../platform/database/read.ts"
import { raw } from "../../platform/database/statement.ts"

export interface WaitingRow {
  id: string
  organisation_id: string
  amount: string
  state: string
  asked_on: string
  /** Of the answer that is waited for: whose it is, and the day it is promised for. */
  party_id: string | null
  promised_on: string | null
}

const columns = "r.id, r.organisation_id, r.amount::text, r.state, r.asked_on"

/** Requests on which one of these parties has not decided. */
export function findOwnToDecide(read: Read, parties: string[], most: number): Promise<WaitingRow[]> {
  const text = `select ${columns}, d.party_id, d.promised_on
    from party_decision d join loan_request r on r.id = d.request_id
    where d.party_id = any($1) and d.decision = 'pending' and r.state in ('shared', 'agreed')
    order by d.promised_on nulls last, r.id limit $2`
  return read.rows(raw(text, [parties, most], { prepare: true }))
}

/** Requests that the bureau has to share or to grant. */
export function findToAdvance(read: Read, most: number): Promise<WaitingRow[]> {
  const text = `select ${columns}, null::bigint as party_id, null::date as promised_on
    from loan_request r where r.state in ('asked', 'agreed') order by r.asked_on, r.id limit $1`
  return read.rows(raw(text, [most], { prepare: true }))
}

/** Answers of banks and insurers that are promised for a day up to `by`. */
export function findPromised(read: Read, by: string, most: number): Promise<WaitingRow[]> {
  const text = `select ${columns}, d.party_id, d.promised_on
    from party_decision d join loan_request r on r.id = d.request_id
    where d.role <> 'bureau' and d.decision = 'pending' and d.promised_on <= $1
      and r.state in ('shared', 'agreed')
    order by d.promised_on, r.id limit $2`
  return read.rows(raw(text, [by, most], { prepare: true }))
}
