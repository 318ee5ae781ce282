/** What goes out of loan requests and loans, and the rows that come in. */
import { plain } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { balanceOf } from "./balance.ts"
import { stateOf } from "./request-state.ts"
import type { GrantInput, LoanRequestView, LoanView, MovementView, PartyView } from "./schema.ts"
import type { DecisionRow, LoanRow, MovementRow, RequestRow, StandingRow } from "./store.ts"

export interface RequestParts {
  standings: StandingRow[]
  /** Those of the standings whose words the reader reaches. */
  decisions: DecisionRow[]
  loan: LoanRow | null
  movements: MovementRow[]
}

const plainOrNull = (value: string | null) => (value === null ? null : plain(value))

/** The request with its parts; on a day: without what came later. */
export function requestView(
  row: RequestRow,
  { standings, decisions, loan, movements }: RequestParts,
  names: Map<string, Bilingual>,
  day?: string,
): LoanRequestView {
  const parties = standings.map((standing) =>
    partyView(standing, decisions.find(({ id }) => id === standing.id) ?? null, names, day),
  )
  const granted = loan !== null && (day === undefined || loan.granted_on <= day) ? loan : null
  const state = row.state as LoanRequestView["state"]
  return {
    id: row.id,
    version: row.recorded_in,
    organisationId: row.organisation_id,
    organisation: names.get(row.organisation_id) ?? { en: "", zh: "" },
    amount: plain(row.amount),
    purpose: row.purpose,
    purposeEn: row.purpose_en,
    askedOn: row.asked_on,
    problemId: row.problem_id,
    state: day === undefined || state === "withdrawn" ? state : stateOf(parties, granted !== null),
    parties,
    loan: granted && loanView(granted, movements, day),
  }
}

/** Another party's words stay with it; whether it has decided is told to all. */
function partyView(
  standing: StandingRow,
  own: DecisionRow | null,
  names: Map<string, Bilingual>,
  day: string | undefined,
): PartyView {
  const yet = day === undefined || standing.decided_on === null || standing.decided_on <= day
  const said = yet ? own : null
  return {
    id: standing.id,
    partyId: standing.party_id,
    name: standing.party_id === null ? bureau : (names.get(standing.party_id) ?? { en: "", zh: "" }),
    role: standing.role as PartyView["role"],
    decision: yet ? (standing.decision as PartyView["decision"]) : "pending",
    decidedOn: yet ? standing.decided_on : null,
    open: own !== null,
    words: said?.words ?? null,
    sharePercent: said ? plainOrNull(said.share_percent) : null,
    promisedOn: said?.promised_on ?? null,
  }
}

const bureau: Bilingual = { en: "Science and technology bureau", zh: "科技局" }

export function loanView(row: LoanRow, all: MovementRow[], day?: string): LoanView {
  const movements = all.filter((one) => day === undefined || one.happened_on <= day).map(movementView)
  return {
    id: row.id,
    version: row.recorded_in,
    requestId: row.request_id,
    organisationId: row.organisation_id,
    bankId: row.bank_id,
    insurerId: row.insurer_id,
    principal: plain(row.principal),
    ratePercent: plain(row.rate_percent),
    termMonths: row.term_months,
    grantedOn: row.granted_on,
    bureauShare: plain(row.bureau_share),
    bankShare: plain(row.bank_share),
    insurerShare: plain(row.insurer_share),
    premium: plainOrNull(row.premium),
    movements,
    balance: balanceOf(movements),
  }
}

export function movementView(row: MovementRow): MovementView {
  return {
    id: row.id,
    version: row.recorded_in,
    kind: row.kind as MovementView["kind"],
    amount: plain(row.amount),
    happenedOn: row.happened_on,
    reportedBy: row.reported_by,
  }
}

/** A request's own columns, for its next version. */
export function requestRow(row: RequestRow, changed: Partial<RequestRow> = {}) {
  const { id: _id, recorded_in: _version, ...columns } = { ...row, ...changed }
  return columns
}

export function decisionRow(row: DecisionRow, changed: Partial<DecisionRow>) {
  const { id: _id, recorded_in: _version, ...columns } = { ...row, ...changed }
  return columns
}

/** A loan's row from its terms; borrower and request come from the request. */
export function loanRow(of: Pick<LoanRow, "request_id" | "organisation_id">, terms: GrantInput) {
  const { bankId, insurerId } = terms
  return {
    request_id: of.request_id,
    organisation_id: of.organisation_id,
    bank_id: bankId,
    insurer_id: insurerId,
    parties: [bankId, ...(insurerId === null ? [] : [insurerId])],
    principal: plain(terms.principal),
    rate_percent: plain(terms.ratePercent),
    term_months: terms.termMonths,
    granted_on: terms.grantedOn,
    bureau_share: plain(terms.bureauShare),
    bank_share: plain(terms.bankShare),
    insurer_share: plain(terms.insurerShare),
    premium: plainOrNull(terms.premium),
  }
}

/** The same loan in its next version, when one of its movements changes. */
export function unchangedLoan(row: LoanRow) {
  const { id: _id, recorded_in: _version, ...columns } = row
  return columns
}
