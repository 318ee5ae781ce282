/** What the routes’ test knows of targets. */
import type { KnownRecords } from "../known-records-of.ts"

const target = {
  measure: "giant",
  town: "330225109",
  from: "2020-01-01",
  until: "2021-01-01",
  value: "3",
  document: "演示文件〔2020〕1号",
}

export const statisticsRecords: KnownRecords = {
  examples: {
    "POST /targets": target,
    "PUT /targets/{id}": { ...target, correction: { class: "correction", reason: "It was mistyped." } },
    "POST /targets/{id}/end": { on: "2019-06-01", reason: "The county set another." },
  },
  kinds: {
    targets: {
      any: "select min(id) from w1.target where measure = 'giant'",
      others: "select min(id) from w1.target where measure = 'high-tech'",
    },
  },
  rowsIn: {},
  query: { "/target-progress": "?asOf=2019-03-31", "/targets/{id}/progress": "?asOf=2019-03-31" },
  nobodys: ["/targets", "/target-progress"],
}
