/** Received statistics of the demo, from sheet to figure: what may go out, on which day of knowing, and why not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Memory } from "../demo/event.ts"
import { receivedEvents } from "../demo/received.ts"
import { readRulebook } from "../src/apps/server/read-rulebook.ts"
import type { Ask } from "../src/features/access/ask.ts"
import { findFindings } from "../src/features/received/find-findings.ts"
import { findSheets, getSheet, getSheetHistory } from "../src/features/received/find-sheets.ts"
import { computeFigure } from "../src/features/statistics/compute-figure.ts"
import { roundHalfAway } from "../src/kernel/decimal.ts"
import { ledgerHead } from "../src/platform/database/ledger.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let officer: Ask
const memory: Memory = new Map()
const definitions = readRulebook()
/** The newest entry of each day on which something came in. */
const heads = new Map<string, string>()

/** What was known at the end of a day. */
function knownOn(day: string): string {
  return [...heads].filter(([one]) => one <= day).at(-1)![1]
}

beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = { ...(await test1.as("officer")), setUpAt: "2019-06-28T01:00:00.000Z" }
  const events = receivedEvents().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, run } of events) {
    await run({ ...officer, setUpAt: `${on}T01:00:00.000Z` }, memory)
    heads.set(on, (await ledgerHead(test1.workspace.full)).entry)
  }
})
afterAll(() => test1.close())

async function figure(indicator: string, known?: string, parameters: object = { region: "330225" }) {
  const read = test1.workspace.full
  const knownAt = knownOn(known ?? "2019-06-28")
  const ground = { read, definitions, secret: test1.workspace.secret }
  const question = {
    indicator: `${indicator}.v1`,
    parameters: { ...parameters },
    asOf: "2019-03-31",
    knownAt,
  }
  return (await computeFigure(ground, question)).figure
}

async function rate(indicator: string, known?: string) {
  const { value } = await figure(indicator, known)
  return value && roundHalfAway(value, 1)
}

describe("Added value of the first quarter of 2019", () => {
  test("is the sum of 61 rows, provisional while one is estimated", async () => {
    const level = await figure("high-tech-added-value", "2019-04-24")
    expect(level).toMatchObject({ value: "1410300000", status: "provisional", evidence: { count: 61 } })
    expect(level.validation).toMatchObject([{ rule: "estimated-rows", level: "information" }])
  })

  test("grew by 16.1% at comparable prices, as stated and as computed; on other bases otherwise", async () => {
    expect(await rate("high-tech-added-value-growth-stated", "2019-04-24")).toBe("16.1")
    expect(await rate("high-tech-added-value-growth", "2019-04-24")).toBe("16.1")
    expect(await rate("high-tech-added-value-nominal-growth", "2019-04-24")).toBe("13.7")
    expect(await rate("high-tech-added-value-same-sample-growth", "2019-04-24")).toBe("14.6")
  })

  test("grew by 16.3% once a late return takes the place of the estimate", async () => {
    expect(await rate("high-tech-added-value-growth")).toBe("16.3")
    expect(await rate("high-tech-added-value-growth-stated")).toBe("16.3")
    expect(await figure("high-tech-added-value")).toMatchObject({ value: "1412730000", status: "final" })
    const { id } = memory.get("sheet high-tech-added-value 2019-Q1, second")!
    const { entries } = await getSheetHistory(officer, { params: { id } })
    expect(entries[0]).toMatchObject({ act: "received-sheet.replace", class: "late-return" })
  })

  test("puts the county first of ten", async () => {
    expect((await figure("growth-rank")).value).toBe("1")
    expect((await figure("compared-regions", undefined, {})).value).toBe("10")
  })
})

describe("Investment of the first quarter of 2019", () => {
  test("has its level withheld, and says neither the row nor its value", async () => {
    const level = await figure("high-tech-investment", "2019-04-24")
    expect(level).toMatchObject({ value: null, status: "withheld" })
    expect(JSON.stringify(level)).not.toMatch(/演示投资项目|40963000|409999037000/)
  })

  test("lets the stated growth wait until somebody has asked", async () => {
    const before = await figure("high-tech-investment-growth-stated", "2019-04-22")
    expect(before.validation).toMatchObject([{ rule: "stated-growth", level: "warning", explanation: null }])
    const after = await figure("high-tech-investment-growth-stated", "2019-04-24")
    expect(after).toMatchObject({ value: "31.1", status: "final" })
    expect(after.validation[0]?.explanation?.words).toContain("31.1%")
  })

  test("is an assumed 410 million by the second sheet", async () => {
    expect(await figure("high-tech-investment")).toMatchObject({ value: "410000000", status: "assumed" })
    expect(await rate("high-tech-investment-growth-stated")).toBe("31.1")
  })

  test("shows the bureau the row, its own scale and the likely slip of the unit", async () => {
    const known = knownOn("2019-04-24")
    const { id } = memory.get("sheet high-tech-investment 2019-Q1")!
    const { check, replacedBy } = await getSheet(officer, { params: { id }, query: { known } })
    expect(replacedBy).toBeNull()
    const of = (rule: string) => check.findings.find((one) => one.rule === rule)!
    expect(check.findings.map(({ rule }) => rule).sort()).toEqual([
      "level-magnitude",
      "ratio-to-added-value",
      "row-magnitude",
      "stated-growth",
    ])
    expect(of("ratio-to-added-value").detail).toMatchObject({ value: "290.7801", usual: "0.29" })
    expect(of("row-magnitude").detail).toMatchObject({ subject: "P01", value: "40963000", usual: "3400" })
    expect(of("row-magnitude").detail?.hypotheses[0]).toMatchObject({ factor: "0.0001", value: "4096.3" })
    expect(of("level-magnitude").detail).toMatchObject({ usual: "380000000" })
    expect(of("level-magnitude").detail?.hypotheses[0]).toMatchObject({ factor: "0.001" })
  })
})

test("Every sheet before has open gates, so that a warning means something", async () => {
  const { sheets } = await findSheets(officer, { query: { limit: 200 } })
  const odd = sheets.filter(({ gates }) => gates.level !== "open" || gates.growth !== "open")
  expect(sheets).toHaveLength(22)
  expect(odd.map(({ series, period, edition, gates }) => [series, period, edition, gates])).toEqual([
    ["high-tech-investment", "2019-Q1", 1, { level: "stopped", growth: "explained" }],
  ])
})

test("A check asked by day and entry is the one that figures see", async () => {
  const knownAt = knownOn("2019-04-24")
  const asked = {
    check: "level",
    series: "high-tech-investment",
    region: "330225",
    asOf: "2019-02-01",
    knownAt,
  } as const
  const rules = (await findFindings(officer.read, asked)).map(({ rule }) => rule)
  expect(rules).toEqual(["level-magnitude", "ratio-to-added-value", "row-magnitude"])
  expect(await findFindings(officer.read, { ...asked, asOf: "2019-04-01" })).toEqual([])
})

test("The ledger holds every row of every sheet", async () => {
  expect((await verifyLedger(test1.workspace.full)).problems).toEqual([])
})
