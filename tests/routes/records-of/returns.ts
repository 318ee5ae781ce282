/** What the routes’ test knows of enterprises’ quarterly returns. */
import type { KnownRecords } from "../known-records-of.ts"

const values = {
  sales: "1000000",
  researchSpending: "60000",
  investment: null,
  staff: "20",
  researchStaff: "4",
}
const own = `(select organisations[1] from w1.member where role = 'enterprise' and cardinality(organisations) = 1)`

export const returnsRecords: KnownRecords = {
  examples: {
    "POST /returns": { organisationId: "$organisation", period: "2017-Q4", values, explanations: [] },
    "POST /returns/{id}/refile": { values, explanations: [], answer: "It was checked." },
    "POST /returns/{id}/question": { question: "Is this the quarter’s own?" },
    "PUT /returns/{id}": {
      values,
      explanations: [],
      correction: { class: "correction", reason: "It was mistyped." },
    },
  },
  kinds: {
    returns: {
      any: "select min(id) from w1.enterprise_return",
      others: `select min(id) from w1.enterprise_return where organisation_id <> ${own}`,
      own: { enterprise: `select min(id) from w1.enterprise_return where organisation_id = ${own}` },
    },
  },
  rowsIn: {
    "/returns": ({ returns }: { returns: { organisationId: string }[] }) =>
      returns.map(({ organisationId }) => organisationId),
    "/due-returns": ({ organisations }: { organisations: { organisationId: string }[] }) =>
      organisations.map(({ organisationId }) => organisationId),
  },
  reachOf: {
    "/returns": { enterprise: `select ${own}` },
    "/due-returns": { enterprise: `select ${own}` },
  },
  query: { "/returns": "?limit=200", "/due-returns": "?period=2017-Q3" },
  nobodys: [],
}
