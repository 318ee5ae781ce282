/** What the routes’ test knows of loan requests and loans. */
import type { KnownRecords } from "../known-records-of.ts"

const correction = { class: "correction", reason: "It was mistyped." }
const request = {
  amount: "500000",
  purpose: "检测设备",
  purposeEn: "Testing equipment",
  askedOn: "2019-06-03",
  problemId: null,
}
const answer = {
  decision: "agreed",
  words: "同意（演示）",
  sharePercent: "20",
  promisedOn: null,
  decidedOn: "2019-06-20",
}
const terms = {
  bankId: "$bank",
  insurerId: null,
  principal: "500000",
  ratePercent: "4.35",
  termMonths: 12,
  grantedOn: "2019-06-24",
  bureauShare: "30",
  bankShare: "70",
  insurerShare: "0",
  premium: null,
}
const movement = { kind: "interest", amount: "100.50", happenedOn: "2019-06-25" }

const bank = "(select id from w1.organisation where kind = 'bank' order by id limit 1)"
const insurer = "(select id from w1.organisation where kind = 'insurer' order by id limit 1)"
const ofEnterprise =
  "(select organisations[1] from w1.member where role = 'enterprise' and cardinality(organisations) = 1)"
const requestOfEnterprise = `select min(id) from w1.loan_request where organisation_id = ${ofEnterprise}`
const loan = "select min(id) from w1.loan"
const movementOfLoan = "select min(id) from w1.loan_movement"
const parties = { bank: loan, insurer: loan }
const movements = { bank: movementOfLoan, insurer: movementOfLoan }

export const financingRecords: KnownRecords = {
  examples: {
    "POST /loan-requests": { organisationId: "$organisation", ...request },
    "PUT /loan-requests/{id}": { ...request, correction },
    "POST /loan-requests/{id}/withdraw": { reason: "The order fell through." },
    "POST /loan-requests/{id}/share": { parties: ["$bank"] },
    "POST /loan-requests/{id}/decide": { ...answer, partyId: "$bank" },
    "POST /loan-requests/{id}/decide-for-bureau": answer,
    "POST /loan-requests/{id}/grant": terms,
    "PUT /loans/{id}": { ...terms, correction },
    "POST /loans/{id}/movements": movement,
    "PUT /loan-movements/{id}": { ...movement, correction },
    "DELETE /loan-movements/{id}": { correction },
  },
  placeholders: { $bank: `select ${bank}` },
  kinds: {
    "loan-requests": {
      any: requestOfEnterprise,
      // Shared with nobody, and not of the enterprise that signs in.
      others: `select max(id) from w1.loan_request where parties = '{}' and organisation_id <> ${ofEnterprise}`,
      own: {
        enterprise: requestOfEnterprise,
        bank: `select min(id) from w1.loan_request where ${bank} = any(parties)`,
        insurer: `select min(id) from w1.loan_request where ${insurer} = any(parties)`,
      },
    },
    // The demo has one loan, with its bank and insurer; the newest is of another bank (loan-of-others.ts).
    loans: { any: loan, others: "select max(id) from w1.loan", own: parties },
    "loan-movements": {
      any: movementOfLoan,
      others: "select max(id) from w1.loan_movement",
      own: movements,
    },
  },
  rowsIn: {
    "/loan-requests": ({ loanRequests }: { loanRequests: { organisationId: string }[] }) =>
      loanRequests.map(({ organisationId }) => organisationId),
  },
  reachOf: {
    "/loan-requests": {
      enterprise: `select ${ofEnterprise}`,
      bank: `select organisation_id from w1.loan_request where ${bank} = any(parties)`,
      insurer: `select organisation_id from w1.loan_request where ${insurer} = any(parties)`,
    },
  },
  nobodys: [],
}
