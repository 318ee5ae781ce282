/** The demo’s events of the joint training base: two cohorts, their hosts, and trainees who go by a code. */
import { addHost, openCohort } from "../src/features/talent/open-cohort.ts"
import { placeTrainee, recordOutcome } from "../src/features/talent/place-trainee.ts"
import { recogniseBase } from "../src/features/talent/recognise-base.ts"
import type { CohortView } from "../src/features/talent/schema.ts"
import { addDays } from "../src/kernel/day.ts"
import { type DemoEvent, known, type Memory } from "./event.ts"

interface PlannedCohort {
  key: string
  name: { en: string; zh: string }
  from: string
  until: string
  places: number
  /** Enterprises by their keys in the memory, each with the places that it offers. */
  hosts: [string, number][]
  /** Trainees placed with each host, in the order of the hosts. */
  placed: number[]
  /** Of the trainees in the order of their codes, those who left afterwards; null: it still runs. */
  left: number[] | null
}

const cohorts: PlannedCohort[] = [
  {
    key: "2018-1",
    name: { en: "Autumn 2018", zh: "2018年秋季班" },
    from: "2018-09-03",
    until: "2019-02-01",
    places: 14,
    hosts: [
      ["qinbang", 4],
      ["organisation 12", 3],
      ["organisation 3", 3],
      ["organisation 7", 2],
      ["organisation 18", 2],
    ],
    placed: [4, 3, 2, 2, 1],
    left: [5, 8, 11],
  },
  {
    key: "2019-1",
    name: { en: "Spring 2019", zh: "2019年春季班" },
    from: "2019-03-04",
    until: "2019-09-01",
    places: 16,
    hosts: [
      ["qinbang", 4],
      ["organisation 12", 3],
      ["organisation 25", 3],
      ["organisation 7", 2],
      ["organisation 18", 2],
      ["organisation 41", 2],
    ],
    placed: [4, 3, 3, 1, 2, 1],
    left: null,
  },
]

const fields = [
  { zh: "材料科学", en: "Materials science" },
  { zh: "机械工程", en: "Mechanical engineering" },
  { zh: "电子信息", en: "Electronics" },
  { zh: "纺织工程", en: "Textile engineering" },
  { zh: "自动化", en: "Automation" },
  { zh: "软件工程", en: "Software" },
]

export function talentEvents(): DemoEvent[] {
  return [recognised(), ...cohorts.flatMap(cohortEvents)]
}

function recognised(): DemoEvent {
  return {
    on: "2018-06-12",
    run: async (ask, memory) => {
      const body = {
        name: {
          zh: "浙江省高校毕业生联合培养基地（象山）",
          en: "Joint training base for graduates of Zhejiang Province (Xiangshan)",
        },
        recognisedBy: "浙江省（演示）",
        evidence: "公开报道；文号为演示〔2018〕6号",
        from: "2018-06-11",
        until: null,
      }
      const { id, version } = await recogniseBase(ask, { body })
      memory.set("training base", { id, version })
    },
  }
}

function cohortEvents(cohort: PlannedCohort): DemoEvent[] {
  const { key, name, from, until, places } = cohort
  const opened: DemoEvent = {
    on: addDays(from, -24),
    run: async (ask, memory) => {
      const { id } = known(memory, "training base")
      const version = memory.get("training base now")?.version ?? known(memory, "training base").version
      const entered = await openCohort(ask, { params: { id }, version, body: { name, from, until, places } })
      // The cohort and the base’s next version were written by the same entry.
      memory.set("training base now", { id, version: entered.version })
      remember(memory, key, entered)
    },
  }
  return [opened, ...hostEvents(cohort), ...placementEvents(cohort), ...outcomeEvents(cohort)]
}

function remember(memory: Memory, key: string, { id, version, placements }: CohortView): void {
  memory.set(`cohort ${key}`, { id, version })
  for (const one of placements) memory.set(`trainee ${one.trainee}`, { id: one.id, version: one.version })
}

function hostEvents({ key, from, hosts }: PlannedCohort): DemoEvent[] {
  return hosts.map(([host, places], at) => ({
    on: addDays(from, -20 + at),
    run: async (ask, memory) => {
      const { id, version } = known(memory, `cohort ${key}`)
      const body = { organisationId: known(memory, host).id, places }
      remember(memory, key, await addHost(ask, { params: { id }, version, body }))
    },
  }))
}

/** Hosts of the trainees, in the order of their codes. */
function trainees({ key, hosts, placed }: PlannedCohort): { code: string; host: string }[] {
  return hosts
    .flatMap(([host], at) => Array.from({ length: placed[at] ?? 0 }, () => host))
    .map((host, at) => ({ code: `${key}-${String(at + 1).padStart(2, "0")}`, host }))
}

function placementEvents(cohort: PlannedCohort): DemoEvent[] {
  return trainees(cohort).map(({ code, host }, at) => {
    const from = addDays(cohort.from, Math.floor(at / 4) * 3)
    const field = fields[at % fields.length]!
    return {
      on: addDays(from, 2),
      run: async (ask, memory) => {
        const { id, version } = known(memory, `cohort ${cohort.key}`)
        const body = {
          organisationId: known(memory, host).id,
          trainee: code,
          field: field.zh,
          fieldEn: field.en,
          from,
          until: cohort.until,
        }
        remember(memory, cohort.key, await placeTrainee(ask, { params: { id }, version, body }))
      },
    }
  })
}

function outcomeEvents(cohort: PlannedCohort): DemoEvent[] {
  const { left } = cohort
  if (left === null) return []
  return trainees(cohort).map(({ code }, at) => ({
    on: addDays(cohort.until, 4 + (at % 3)),
    run: async (ask, memory) => {
      const { id, version } = known(memory, `trainee ${code}`)
      const body = {
        outcome: left.includes(at + 1) ? ("left" as const) : ("stayed" as const),
        on: cohort.until,
      }
      await recordOutcome(ask, { params: { id }, version, body })
    },
  }))
}
