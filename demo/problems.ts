/** The demo’s events of visits and problems: 53 visits and 47 problems of early 2019, and what became of them. */
import type { SettlementKind } from "../src/features/problems/codes.ts"
import { planVisit, recordVisit } from "../src/features/problems/record-visit.ts"
import { addDays } from "../src/kernel/day.ts"
import type { DemoEvent, Person } from "./event.ts"
import {
  type CountedCategory,
  comingVisits,
  mixedTroubles,
  type PlannedVisit,
  plannedVisits,
  recordedKinds,
  steps,
  workday,
} from "./problem-plan.ts"
import { acted, confirmed, firstKnown, raised, settled, solved } from "./problem-steps.ts"
import { type Told, toldProblems, toldSteps } from "./problems-told.ts"

export function problemsEvents(): DemoEvent[] {
  const visits = plannedVisits()
  const generic = genericProblems(visits)
  return [
    ...visits.flatMap((visit, at) => {
      const told = toldProblems.filter((one) => one.visitedOn === visit.on && one.of === visit.of[0])
      const found = generic.filter((one) => one.visit === at)
      return visitEvent(visit, at, [...told, ...found])
    }),
    ...generic.flatMap(genericSteps),
    ...toldSteps(),
    ...comingVisits.map(planEvent),
  ]
}

interface Generic {
  key: string
  category: CountedCategory
  title: string
  /** Place of the visit on which it was found; null when it came by another way. */
  visit: number | null
  of: string
  raisedOn: string
  /** Day on which it stood in the system. */
  enteredOn: string
  by: Person
  kind: SettlementKind
  place: number
}

/** Those that came without a visit: raised in the app, or heard by phone. */
const unvisited: { of: string; on: string; by: Person }[] = [
  { of: "organisation 9", on: "2019-01-09", by: "agent" },
  { of: "organisation 5", on: "2019-01-17", by: "author" },
  { of: "organisation 15", on: "2019-02-15", by: "agent" },
  { of: "organisation 30", on: "2019-02-21", by: "approver" },
  { of: "organisation 23", on: "2019-02-27", by: "agent" },
  { of: "organisation 38", on: "2019-03-11", by: "agent" },
]

const lastFinding = "2019-03-20"

/** 39 problems of one pattern: 6 without a visit, 14 found elsewhere in the county, 19 found at tenants. */
function genericProblems(visits: PlannedVisit[]): Generic[] {
  const told = new Set(toldProblems.map(({ of, visitedOn }) => `${of} ${visitedOn}`))
  const usable = visits
    .map((visit, at) => ({ visit, at }))
    .filter(({ visit }) => visit.on <= lastFinding && !told.has(`${visit.of[0]} ${visit.on}`))
  const elsewhere = usable.filter(({ visit }) => visit.of.length > 1).slice(0, 14)
  const tenants = usable.filter(({ visit }) => visit.of.length === 1).slice(0, 19)
  const found = [...elsewhere, ...tenants].sort((a, b) => a.at - b.at)
  const recorded = [...recordedKinds]
  const troubles = mixedTroubles()
  const places = [
    ...found.map(({ visit, at }) => ({
      visit: at,
      of: visit.of[0]!,
      on: visit.on,
      by: visit.by as Person,
      entered: visitEntered(visit, at),
      app: visit.of.length === 1,
    })),
    ...unvisited.map(({ of, on, by }) => ({ visit: null, of, on, by, entered: on, app: by === "agent" })),
  ]
  return places.map(({ visit, of, on, by, entered, app }, place) => ({
    ...troubles[place]!,
    key: `problem ${place + 1}`,
    visit,
    of,
    raisedOn: on,
    enteredOn: entered,
    by,
    kind: app ? "app" : recorded.shift()!,
    place,
  }))
}

function visitEntered({ on }: PlannedVisit, at: number): string {
  return workday(addDays(on, at % 3))
}

function visitEvent(visit: PlannedVisit, at: number, found: (Generic | Told)[]): DemoEvent {
  return {
    on: visitEntered(visit, at),
    by: visit.by,
    run: async (ask, memory) => {
      const problems = found.map((one) => ({
        category: one.category,
        title: one.title,
        says: "says" in one ? one.says : null,
        dueOn: "dueOn" in one ? (one.dueOn ?? null) : null,
      }))
      const { purpose, on: happenedOn, note } = visit
      const organisationId = firstKnown(memory, visit.of)
      const recorded = await recordVisit(ask, {
        body: { organisationId, purpose, happenedOn, note, problems },
      })
      for (const { key, title } of found) {
        const { id, version } = recorded.problems.find((one) => one.title === title)!
        memory.set(key, { id, version })
      }
    },
  }
}

const earliest = (...days: string[]) => days.reduce((a, b) => (a < b ? a : b))
const latest = (...days: string[]) => days.reduce((a, b) => (a > b ? a : b))

/** First step, solved, settled: within weeks, and all of it by the end of March. */
function genericSteps(one: Generic): DemoEvent[] {
  const { key, category, title, of, raisedOn, enteredOn, kind, place } = one
  const officer: Person = one.by === "agent" ? "author" : one.by
  const words = steps[category]
  const actOn = latest(workday(addDays(raisedOn, 2 + (place % 3))), raisedOn)
  const actEntered = latest(workday(addDays(actOn, place % 2)), enteredOn)
  const solvedOn = latest(actOn, earliest(workday(addDays(raisedOn, 6 + (place % 5) * 2)), "2019-03-27"))
  const solveEntered = latest(solvedOn, actEntered)
  const raising =
    one.visit === null
      ? [
          raised(raisedOn, one.by, key, {
            of,
            category,
            title,
            says: null,
            channel: one.by === "agent" ? "enterprise" : "phone",
            raisedOn,
          }),
        ]
      : []
  const first = words.first[place % words.first.length]!
  const last = words.solved[place % words.solved.length]!
  return [
    ...raising,
    acted(actEntered, officer, key, { happenedOn: actOn, words: first, nextOn: workday(addDays(actOn, 3)) }),
    solved(solveEntered, officer, key, solvedOn, last),
    settling(one, officer, solvedOn, solveEntered, kind),
  ]
}

function settling(
  { key, of, place }: Generic,
  officer: Person,
  solvedOn: string,
  entered: string,
  kind: SettlementKind,
): DemoEvent {
  if (kind === "app") {
    const on = earliest(addDays(entered, 1 + (place % 3)), "2019-03-31")
    return confirmed(on, of === "organisation 12" ? "enterprise" : "agent", key)
  }
  if (kind === "silence") {
    // The eleventh day after: the stated deadline has passed.
    const settledOn = workday(addDays(solvedOn, 11))
    return settled(latest(settledOn, entered), officer, key, { kind, settledOn, evidence: null })
  }
  const settledOn = earliest(workday(addDays(solvedOn, 1 + (place % 2))), "2019-03-29")
  const number = String(place + 1).padStart(3, "0")
  const evidence = kind === "slip" ? `演示签收单2019-${number}` : `${settledOn} 与企业办公室负责人通话`
  const on = latest(workday(addDays(settledOn, place % 5)), entered)
  return settled(on, officer, key, { kind, settledOn, evidence })
}

function planEvent({ of, on, entered, purpose, note }: (typeof comingVisits)[number], at: number): DemoEvent {
  return {
    on: entered,
    by: at % 3 === 1 ? "approver" : "author",
    run: async (ask, memory) => {
      const organisationId = firstKnown(memory, of)
      const { id, version } = await planVisit(ask, { body: { organisationId, plannedOn: on, purpose, note } })
      memory.set(`planned visit ${at + 1}`, { id, version })
    },
  }
}
