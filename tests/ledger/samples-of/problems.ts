/** A sample row of each entity of visits and problems. */
import type { Samples } from "../sample-row.ts"

export const problemsSamples: Samples = {
  visit: (n, first) => ({
    organisation_id: first("organisation"),
    purpose: "inspection",
    state: n % 2 === 0 ? "planned" : "done",
    planned_on: "2019-03-01",
    happened_on: n % 2 === 0 ? null : "2019-03-02",
  }),
  visit_note: (n, first) => ({ visit_id: first("visit"), words: `记录${n}` }),
  problem: (n, first) => ({
    organisation_id: first("organisation"),
    visit_id: n % 2 === 0 ? null : first("visit"),
    category: "financing",
    title: `问题${n}`,
    says: n % 2 === 0 ? "缺少研发资金" : null,
    channel: n % 2 === 0 ? "phone" : "visit",
    raised_on: "2019-03-02",
    owner_id: n % 3 === 0 ? null : "1",
    due_on: "2019-04-01",
    solved_on: n % 2 === 0 ? "2019-03-20" : null,
    answer_by: n % 2 === 0 ? "2019-03-30" : null,
    reopened: n % 2,
  }),
  problem_action: (n, first) => ({
    problem_id: first("problem"),
    organisation_id: first("organisation"),
    side: "bureau",
    happened_on: "2019-03-05",
    words: `联系银行${n}`,
    next_on: n % 2 === 0 ? "2019-03-12" : null,
  }),
  settlement: (n, first) => ({
    problem_id: first("problem"),
    organisation_id: first("organisation"),
    settled_on: "2019-03-21",
    kind: "slip",
    evidence: `签收单${n}`,
    reopened_on: "2019-03-25",
  }),
}
