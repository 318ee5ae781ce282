/** A sample row of each entity of introduced projects. */
import type { Samples } from "../sample-row.ts"

export const pipelineSamples: Samples = {
  introduced_project: (n, first) => ({
    name: `演示项目${n}`,
    name_en: n % 2 === 0 ? `Demo project ${n}` : null,
    investor: `演示投资方${n}`,
    organisation_id: n % 3 === 0 ? first("organisation") : null,
    industry: "C2659",
    centre_id: n % 2 === 0 ? first("centre") : null,
    planned_investment: "12500000.50",
    source: "fair",
    owner: "bureau",
    next_step: n % 2 === 0 ? "约第一次洽谈" : null,
    next_on: n % 2 === 0 ? "2019-07-01" : null,
    lost_reason: null,
  }),
  project_stage: (n, first) => ({
    project_id: first("introduced_project"),
    centre_id: first("centre"),
    stage: "talks",
    valid: `[${2000 + n}-01-01,${2000 + n}-12-31)`,
  }),
}
