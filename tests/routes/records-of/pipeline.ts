/** What the routes’ test knows of introduced projects. */
import type { KnownRecords } from "../known-records-of.ts"

const correction = { class: "correction", reason: "It was mistyped." }
const about = {
  name: "演示项目99 试验",
  nameEn: "Demo project 99",
  investor: "演示投资方99",
  organisationId: null,
  industry: "C2659",
  centreId: "$centre",
  plannedInvestment: "12000000",
  source: "fair",
  owner: "bureau",
}
const next = { nextStep: "约第一次洽谈", nextOn: "2019-07-15" }

/** One that is in talks: it can move on as well as be lost. */
const inTalks = (centre: "min" | "max") => `select min(p.id) from w1.introduced_project p
  join w1.project_stage s on s.project_id = p.id and s.stage = 'talks' and upper_inf(s.valid)
  where p.centre_id = (select ${centre}(id) from w1.centre)`

export const pipelineRecords: KnownRecords = {
  examples: {
    "POST /projects": { ...about, ...next, stage: "lead", from: "2019-06-03" },
    "POST /projects/{id}/move": {
      stage: "signed",
      on: "2019-06-20",
      organisationId: null,
      centreId: null,
      plannedInvestment: "12000000",
      ...next,
    },
    "POST /projects/{id}/lose": { on: "2019-06-20", reason: "no land that fits" },
    "POST /projects/{id}/next-step": next,
    "PUT /projects/{id}": {
      ...about,
      ...next,
      lostReason: null,
      stages: [{ id: null, stage: "lead", from: "2019-06-03" }],
      correction,
    },
  },
  kinds: {
    projects: { any: inTalks("min"), others: inTalks("max"), own: { operator: inTalks("min") } },
  },
  rowsIn: { "/projects": ({ projects }: { projects: { id: string }[] }) => projects.map(({ id }) => id) },
  reachOf: {
    "/projects": {
      operator: "select id from w1.introduced_project where centre_id = (select min(id) from w1.centre)",
    },
  },
  query: { "/projects": "?limit=200" },
  nobodys: [],
}
