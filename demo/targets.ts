/** The demo’s targets: 150 projects in three years, and what 2019 is to bring by class and by town. */
import { correctTarget, setTarget } from "../src/features/statistics/targets/set-target.ts"
import type { TargetInput, TargetMeasure } from "../src/features/statistics/targets/target-schema.ts"
import { type DemoEvent, known } from "./event.ts"

const plan = "演示文件〔2018〕1号 三年引进项目计划"
const yearPlan = "演示文件〔2019〕2号 2019年科技企业培育目标"

const projects: TargetInput = {
  measure: "introduced-project",
  town: null,
  from: "2018-04-01",
  until: "2021-04-01",
  value: "150",
  document: plan,
}

const ofCounty: Partial<Record<TargetMeasure, number>> = {
  "high-tech": 100,
  giant: 25,
  "small-micro": 70,
  "innovative-start-up": 120,
}

/** Shares of the towns, [high-tech, small and micro]; they add up to the county's. */
const ofTowns: Record<string, [number, number]> = {
  "330225001": [14, 11],
  "330225002": [16, 12],
  "330225003": [9, 6],
  "330225100": [14, 9],
  "330225101": [15, 10],
  "330225102": [4, 3],
  "330225103": [7, 5],
  "330225104": [3, 2],
  "330225105": [2, 1],
  "330225106": [3, 2],
  "330225107": [3, 2],
  "330225108": [4, 3],
  "330225109": [2, 1],
  "330225200": [3, 2],
  "330225203": [1, 1],
}

/** Its two digits were swapped when it was entered, and put right two days later. */
const mistyped = { town: "330225101", measure: "high-tech", as: 51 } as const

function inYear(measure: TargetMeasure, town: string | null, value: number): TargetInput {
  const days = { from: "2019-01-01", until: "2020-01-01" }
  return { measure, town, ...days, value: String(value), document: yearPlan }
}

function set(on: string, input: TargetInput): DemoEvent {
  return {
    on,
    run: async (ask, memory) => {
      const { id, version } = await setTarget(ask, { body: input })
      memory.set(`target ${input.measure} ${input.town ?? "county"}`, { id, version })
    },
  }
}

export function targetEvents(): DemoEvent[] {
  const county = Object.entries(ofCounty).map(([measure, value]) =>
    set("2019-01-15", inYear(measure as TargetMeasure, null, value)),
  )
  const towns = Object.entries(ofTowns).flatMap(([town, [highTech, smallMicro]]) => [
    set("2019-01-15", inYear("high-tech", town, town === mistyped.town ? mistyped.as : highTech)),
    set("2019-01-15", inYear("small-micro", town, smallMicro)),
  ])
  return [set("2018-03-28", projects), ...county, ...towns, putRight()]
}

function putRight(): DemoEvent {
  const { town, measure } = mistyped
  return {
    on: "2019-01-17",
    run: async (ask, memory) => {
      const { id, version } = known(memory, `target ${measure} ${town}`)
      const reason = "录入时两位数字颠倒，文件为15家"
      const body = {
        ...inYear(measure, town, ofTowns[town]![0]),
        correction: { class: "correction" as const, reason },
      }
      await correctTarget(ask, { params: { id }, body, version })
    },
  }
}
