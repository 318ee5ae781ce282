/** What the routes’ test knows of the joint training base. */
import type { KnownRecords } from "../known-records-of.ts"

const correction = { class: "correction", reason: "It was mistyped." }
const words = { en: "Words", zh: "文字" }
const days = { from: "2019-06-01", until: "2019-09-01" }
const base = {
  name: words,
  recognisedBy: "演示厅",
  evidence: "演示〔2019〕1号",
  from: "2019-06-01",
  until: null,
}
const cohort = { name: words, ...days, places: 20 }
const placement = {
  organisationId: "$organisation",
  trainee: "2019-2-01",
  field: "材料",
  fieldEn: "Materials",
  ...days,
}
const first = (table: string) => `select min(id) from w1.${table}`

export const talentRecords: KnownRecords = {
  examples: {
    "POST /training-bases": base,
    "PUT /training-bases/{id}": { ...base, correction },
    "POST /training-bases/{id}/cohorts": cohort,
    "PUT /cohorts/{id}": { ...cohort, correction },
    "POST /cohorts/{id}/hosts": { organisationId: "$organisation", places: 2 },
    "POST /cohorts/{id}/placements": placement,
    "POST /placements/{id}/outcome": { outcome: "stayed", on: "2019-06-20" },
    "PUT /placements/{id}": { ...placement, outcome: null, correction },
  },
  kinds: {
    "training-bases": { any: first("training_base"), others: first("training_base") },
    cohorts: { any: first("cohort"), others: first("cohort") },
    placements: { any: first("placement"), others: first("placement") },
  },
  rowsIn: {},
  nobodys: ["/training-bases"],
}
