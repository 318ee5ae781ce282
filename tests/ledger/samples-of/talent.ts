/** A sample row of each entity of the joint training base. */
import type { Samples } from "../sample-row.ts"

export const talentSamples: Samples = {
  training_base: (n) => ({
    name: `基地${n}`,
    name_en: `Base ${n}`,
    recognised_by: "演示厅",
    evidence: `演示〔2018〕${n}号`,
    valid: "[2018-06-01,)",
  }),
  cohort: (n, first) => ({
    base_id: first("training_base"),
    name: `第${n}期`,
    name_en: `Cohort ${n}`,
    valid: "[2018-09-01,2019-02-01)",
    places: 10 + n,
  }),
  cohort_host: (n, first) => ({
    base_id: first("training_base"),
    cohort_id: first("cohort"),
    organisation_id: first("organisation"),
    places: n,
  }),
  placement: (n, first) => ({
    base_id: first("training_base"),
    cohort_id: first("cohort"),
    organisation_id: first("organisation"),
    trainee: `2018-1-${10 + n}`,
    field: "材料",
    field_en: n % 2 === 0 ? "Materials" : null,
    valid: "[2018-09-03,2019-02-01)",
    outcome: n % 2 === 0 ? "stayed" : null,
  }),
}
