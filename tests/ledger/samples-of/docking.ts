/** A sample row of each entity of research institutes. */
import type { Samples } from "../sample-row.ts"

export const dockingSamples: Samples = {
  institute_agreement: (n, first) => ({
    organisation_id: first("organisation"),
    subject: `共建研究院${n}`,
    subject_en: n % 2 === 0 ? `A joint institute ${n}` : null,
    premises: "37度湾2号楼",
    valid: `[${2000 + n}-01-01,${2000 + n}-12-31)`,
    evidence: `paper ${n}`,
    end_reason: null,
  }),
  capability: (n, first) => ({
    organisation_id: first("organisation"),
    name: `阻燃面料${n}`,
    name_en: null,
    field: "materials",
    valid: "[2018-01-01,)",
  }),
}
