/** A sample row of each entity of enterprises’ quarterly returns. */
import type { Samples } from "../sample-row.ts"

export const returnsSamples: Samples = {
  enterprise_return: (n, first) => ({
    organisation_id: first("organisation"),
    period: `${2000 + n}-Q1`,
    state: "filed",
    sales: "1000000.50",
    research_spending: "60000",
    investment: null,
    staff: 20,
    research_staff: n % 2 === 0 ? 4 : null,
    filed_on: "2019-04-08",
    explanations: [{ cell: "sales", rule: "change", words: "一次性订单" }],
    question: null,
    answer: n % 2 === 0 ? "已核对" : null,
  }),
}
