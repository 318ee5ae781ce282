/** A sample row of each entity of statistics received from other offices. */
import type { Samples } from "../sample-row.ts"

export const receivedSamples: Samples = {
  received_sheet: (n) => ({
    series: "high-tech-added-value",
    kind: "detailed",
    period: `${2000 + n}-Q1`,
    from_office: "统计局",
    from_office_en: n % 2 === 0 ? "Statistics bureau" : null,
    document: `document ${n}`,
    received_on: "2019-04-12",
    unit: "wan",
    price_basis: "current-prices",
    universe: "comparable",
    status: "final",
    replaces: null,
    words: null,
  }),
  received_statement: (n, first) => ({
    sheet_id: first("received_sheet"),
    region: String(330000 + n),
    level: "1410000000",
    level_step: "10000000",
    growth: "16.10",
    growth_basis: "comparable-prices",
  }),
  received_row: (n, first) => ({
    sheet_id: first("received_sheet"),
    line: n,
    subject: `E${n}`,
    subject_name: `演示企业${n}`,
    industry: null,
    filed: "2359.0",
    value: "23590000",
    base: n % 2 === 0 ? "21000000.50" : null,
    price_index: "97.90",
    status: "filed",
    note: null,
  }),
  finding_explanation: (n, first) => ({
    sheet_id: first("received_sheet"),
    region: "330225",
    rule: `rule-${n}`,
    words: "confirmed",
    with_whom: "statistics bureau",
    said_on: "2019-04-23",
  }),
}
