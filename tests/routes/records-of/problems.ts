/** What the routes’ test knows of visits and problems. */
import type { KnownRecords } from "../known-records-of.ts"

const ownNumber =
  "(select organisations[1] from w1.member where role = 'enterprise' and cardinality(organisations) = 1)"
const correction = { class: "correction", reason: "It was mistyped." }
const found = { category: "venue", title: "厂房不足", says: "装不下第二条线", dueOn: "2019-09-01" }
const visited = { purpose: "inspection", happenedOn: "2019-06-20", note: "看了车间", problems: [found] }

interface Visits {
  visits: { organisationId: string }[]
}
interface Problems {
  problems: { organisationId: string }[]
}

export const problemsRecords: KnownRecords = {
  examples: {
    "POST /visits": { organisationId: "$organisation", ...visited },
    "POST /visits/plan": {
      organisationId: "$organisation",
      purpose: "follow-up",
      plannedOn: "2029-07-20",
      note: "看进度",
    },
    "POST /visits/{id}/record": visited,
    "POST /visits/{id}/drop": { reason: "enterprise moved away" },
    "PUT /visits/{id}": {
      purpose: "inspection",
      plannedOn: "2019-06-01",
      happenedOn: "2019-06-02",
      note: "看了车间",
      correction,
    },
    "POST /problems": {
      organisationId: "$organisation",
      category: "venue",
      title: "厂房不足",
      says: "装不下第二条线",
      channel: "phone",
      visitId: null,
      raisedOn: "2019-06-20",
      dueOn: "2019-09-01",
    },
    "POST /problems/{id}/act": { happenedOn: "2019-06-20", words: "联系园区", nextOn: "2019-07-01" },
    "POST /problems/{id}/hand-over": { ownerId: "$officer", dueOn: "2019-09-01", reason: "分工调整" },
    "POST /problems/{id}/solve": { solvedOn: "2019-06-20", words: "已调整单元" },
    "POST /problems/{id}/confirm": { words: "确认" },
    "POST /problems/{id}/settle": { kind: "slip", settledOn: "2019-06-20", evidence: "签收单1" },
    "POST /problems/{id}/reopen": { words: "没有解决" },
    "PUT /problems/{id}": {
      category: "venue",
      title: "厂房不足",
      says: "装不下第二条线",
      raisedOn: "2019-03-01",
      dueOn: "2019-09-01",
      settlement: { settledOn: "2019-06-20", kind: "slip", evidence: "签收单1" },
      correction,
    },
  },
  placeholders: { $officer: "select min(id) from w1.member where role = 'officer'" },
  kinds: {
    visits: {
      any: `select min(id) from w1.visit where organisation_id = ${ownNumber}`,
      others:
        "select id from w1.visit where organisation_id = (select id from w1.organisation where name_en like 'Qinbang%') limit 1",
      own: { enterprise: `select min(id) from w1.visit where organisation_id = ${ownNumber}` },
    },
    problems: {
      any: `select min(id) from w1.problem where organisation_id = ${ownNumber}`,
      others:
        "select id from w1.problem where organisation_id = (select id from w1.organisation where name_en like 'Qinbang%') limit 1",
      own: { enterprise: `select min(id) from w1.problem where organisation_id = ${ownNumber}` },
    },
  },
  rowsIn: {
    "/visits": ({ visits }: Visits) => visits.map(({ organisationId }) => organisationId),
    "/problems": ({ problems }: Problems) => problems.map(({ organisationId }) => organisationId),
  },
  reachOf: {
    "/visits": {
      enterprise: `select distinct organisation_id from w1.visit where organisation_id = ${ownNumber}`,
    },
    "/problems": {
      enterprise: `select distinct organisation_id from w1.problem where organisation_id = ${ownNumber}`,
    },
  },
  nobodys: [],
}
