/** What the routes’ test knows of statistics received from other offices. */
import type { KnownRecords } from "../known-records-of.ts"

const head = {
  fromOffice: "县统计局",
  fromOfficeEn: "County statistics bureau",
  document: "文号 1",
  receivedOn: "2019-06-20",
  priceBasis: "current-prices",
  universe: "comparable",
  status: "final",
  words: null,
}
const sheet = {
  ...head,
  series: "high-tech-added-value",
  kind: "detailed",
  period: "2019-Q2",
  unit: "wan",
  statements: [
    { region: "330225", level: "1500000000", levelStep: "10000000", growth: "12.1", growthBasis: "nominal" },
  ],
  rows: [
    {
      subject: "E01",
      subjectName: "演示规上企业01",
      industry: null,
      filed: "150000",
      base: null,
      priceIndex: null,
      status: "filed",
      note: null,
    },
  ],
  replaces: null,
}

/** The first sheet on investment: the one whose growth has a warning. */
const warned = `select min(e.sheet_id) from w1.finding_explanation e`

export const receivedRecords: KnownRecords = {
  examples: {
    "POST /received-sheets": sheet,
    "POST /received-sheets/check": { ...sheet, period: "2019-Q1" },
    "PUT /received-sheets/{id}": { ...head, correction: { class: "correction", reason: "It was mistyped." } },
    "POST /received-sheets/{id}/explanations": {
      region: "330225",
      rule: "stated-growth",
      words: "Confirmed.",
      withWhom: "County statistics bureau",
      saidOn: "2019-06-20",
    },
  },
  kinds: { "received-sheets": { any: warned, others: warned } },
  rowsIn: {},
  nobodys: ["/received-sheets"],
}
