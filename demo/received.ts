/** The demo’s events of statistics received from other offices. */
import { explainFinding } from "../src/features/received/explain-finding.ts"
import { receiveSheet } from "../src/features/received/receive-sheet.ts"
import type { RowInput, StatementInput } from "../src/features/received/schema.ts"
import { SheetInput } from "../src/features/received/schema.ts"
import type { Correction } from "../src/kernel/correction.ts"
import { type DemoEvent, known } from "./event.ts"
import { programme } from "./programme.ts"
import { addedValueRows, growthOf, investmentRows, quarters, totalOf } from "./received-rows.ts"
import { comparisons } from "./regions.ts"

export function receivedEvents(): DemoEvent[] {
  return [...history(), ...comparisonEvents(), ...firstQuarter()]
}

interface Plan {
  on: string
  receivedOn?: string
  key: string
  series: SheetInput["series"]
  period: string
  number: string
  rows: RowInput[]
  statement: Pick<StatementInput, "level" | "levelStep" | "growth">
  status?: SheetInput["status"]
  words?: string
  replaces?: { key: string; correction: Correction }
}

const bureau = { fromOffice: "象山县统计局", fromOfficeEn: "Xiangshan County Statistics Bureau" }

/** One sheet of the county with the rows behind it. */
function sheetEvent(plan: Plan): DemoEvent {
  return {
    on: plan.on,
    run: async (ask, memory) => {
      const { series, period, rows, status = "final", replaces } = plan
      const growthBasis = series === "high-tech-investment" ? "nominal" : "comparable-prices"
      const body = SheetInput.parse({
        series,
        kind: "detailed",
        period,
        unit: "wan",
        ...bureau,
        document: `演示文号 象统演〔${plan.on.slice(0, 4)}〕${plan.number}号`,
        receivedOn: plan.receivedOn ?? plan.on,
        priceBasis: "current-prices",
        universe: "comparable",
        status,
        words: plan.words ?? null,
        statements: [{ region: programme.division, ...plan.statement, growthBasis }],
        rows,
        replaces: replaces ? { id: known(memory, replaces.key).id, correction: replaces.correction } : null,
      })
      const { id, version } = await receiveSheet(ask, { body })
      memory.set(plan.key, { id, version })
    },
  }
}

/** Days on which a quarter's sheets came, and were entered; those of 2017 when the workspace began. */
const cameOn: Record<string, [received: string, entered: string]> = {
  "2017-Q1": ["2017-04-14", "2018-01-15"],
  "2017-Q2": ["2017-07-14", "2018-01-15"],
  "2017-Q3": ["2017-10-16", "2018-01-16"],
  "2017-Q4": ["2018-01-18", "2018-01-19"],
  "2018-Q1": ["2018-04-13", "2018-04-13"],
  "2018-Q2": ["2018-07-13", "2018-07-16"],
  "2018-Q3": ["2018-10-15", "2018-10-15"],
  "2018-Q4": ["2019-01-16", "2019-01-17"],
}

/** What the bureau stated for 2017, where its sheets carry no bases to compute from. */
const statedFor2017: Record<string, [value: string, investment: string]> = {
  "2017-Q1": ["6.2", "7.4"],
  "2017-Q2": ["6.8", "6.1"],
  "2017-Q3": ["7.3", "5.2"],
  "2017-Q4": ["6.9", "8.0"],
}

/** Eight quarters of both series: what is usual in the county. */
function history(): DemoEvent[] {
  return quarters
    .filter((period) => cameOn[period])
    .flatMap((period, at) => {
      const [receivedOn, on] = cameOn[period]!
      const stated = statedFor2017[period]
      const plan = (
        series: SheetInput["series"],
        rows: RowInput[],
        growth: string | undefined,
        number: number,
      ) =>
        sheetEvent({
          on,
          receivedOn,
          key: `sheet ${series} ${period}`,
          series,
          period,
          number: String(number),
          rows,
          statement: { level: totalOf(rows), levelStep: "100000", growth: growth ?? growthOf(rows) },
        })
      return [
        plan("high-tech-added-value", addedValueRows(period), stated?.[0], at * 2 + 11),
        plan("high-tech-investment", investmentRows(period), stated?.[1], at * 2 + 12),
      ]
    })
}

/** The first quarter of 2019: a late return, and a level that can't be. */
function firstQuarter(): DemoEvent[] {
  const period = "2019-Q1"
  const value = { series: "high-tech-added-value", period } as const
  const investment = { series: "high-tech-investment", period } as const
  const [valueKey, investmentKey] = [
    "sheet high-tech-added-value 2019-Q1",
    "sheet high-tech-investment 2019-Q1",
  ]
  const levelStep = "10000000"
  return [
    sheetEvent({
      ...value,
      on: "2019-04-12",
      key: valueKey,
      number: "41",
      rows: addedValueRows(period),
      statement: { level: "1410000000", levelStep, growth: "16.1" },
    }),
    sheetEvent({
      ...investment,
      on: "2019-04-15",
      key: investmentKey,
      number: "42",
      rows: investmentRows(period, true),
      statement: { level: "410000000000", levelStep: "1000000000", growth: "31.1" },
    }),
    explained(investmentKey),
    sheetEvent({
      ...investment,
      on: "2019-05-14",
      key: "sheet high-tech-investment 2019-Q1, second",
      number: "57",
      rows: investmentRows(period),
      statement: { level: "410000000", levelStep: "1000000", growth: "31.1" },
      status: "assumed",
      words:
        "演示假定：真实总量未公布，此处按改正单位后的4.1亿元假定。Assumed for the demo: nobody told us the right level.",
      replaces: {
        key: investmentKey,
        correction: {
          class: "correction",
          reason:
            "一行误按元填报，改为万元（演示假定）。One row was filed in yuan instead of 10,000 yuan (assumed for the demo).",
        },
      },
    }),
    sheetEvent({
      ...value,
      on: "2019-06-14",
      key: "sheet high-tech-added-value 2019-Q1, second",
      number: "68",
      rows: addedValueRows(period, true),
      statement: { level: "1410000000", levelStep, growth: "16.3" },
      replaces: {
        key: valueKey,
        correction: {
          class: "late-return",
          reason:
            "一家企业补报，替换估算值。One enterprise filed late; its own value takes the place of the estimate.",
        },
      },
    }),
  ]
}

/** The growth goes out because somebody asked; the level stays where it is. */
function explained(key: string): DemoEvent {
  return {
    on: "2019-04-23",
    run: async (ask, memory) => {
      await explainFinding(ask, {
        params: { id: known(memory, key).id },
        body: {
          region: programme.division,
          rule: "stated-growth",
          words:
            "统计局确认：31.1%按可比口径另行核算，无误；总量表中一行单位有误，待补正。The statistics bureau confirms: 31.1% was reckoned apart on the comparable universe and stands; one row of the level is in the wrong unit and will be mended.",
          withWhom: "象山县统计局固定资产投资统计科 · Xiangshan County Statistics Bureau, investment section",
          saidOn: "2019-04-23",
        },
      })
    },
  }
}

/** Tables of Ningbo's counties and districts: invented but for the county's own growth. */
function comparisonEvents(): DemoEvent[] {
  return comparisons.map(({ period, on, number, regions }) => ({
    on,
    run: async (ask, memory) => {
      const body = SheetInput.parse({
        series: "high-tech-added-value",
        kind: "comparison",
        period,
        unit: "million",
        fromOffice: "宁波市统计局",
        fromOfficeEn: "Ningbo Statistics Bureau",
        document: `演示文号 甬统演〔2019〕${number}号`,
        receivedOn: on,
        priceBasis: "current-prices",
        universe: "comparable",
        status: "final",
        words:
          "除象山县增速外，各地数据均为演示虚构。But for Xiangshan’s growth, all figures here are invented for the demo.",
        statements: Object.entries(regions).map(([region, [level, growth]]) => ({
          region,
          level: `${level}0000000`,
          levelStep: "10000000",
          growth,
          growthBasis: "comparable-prices",
        })),
        rows: [],
        replaces: null,
      })
      const { id, version } = await receiveSheet(ask, { body })
      memory.set(`comparison ${period}`, { id, version })
    },
  }))
}
