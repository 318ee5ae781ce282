/** The demo programme, from its records to its published words, and what a correction does to them. */
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Headland } from "../src/apps/server/headland.ts"
import type { Ask } from "../src/features/access/ask.ts"
import { findAsker, findMembersNamed } from "../src/features/access/find-asker.ts"
import { correctTenancy } from "../src/features/centres/change-tenancy.ts"
import { findTenancies } from "../src/features/centres/find-tenancies.ts"
import { glanceCentres } from "../src/features/publication/assemble-glance.ts"
import { findReleased } from "../src/features/publication/release-store.ts"
import { findOrganisations } from "../src/features/registry/find-organisations.ts"
import { computeFigure } from "../src/features/statistics/compute-figure.ts"
import { groundOf, recompute } from "../src/features/statistics/take-figure.ts"
import { roundHalfAway } from "../src/kernel/decimal.ts"
import { knownAtInstant } from "../src/platform/database/ledger.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { openDemo, statementsToLoad } from "./loaded-demo.ts"

let headland: Headland
beforeAll(async () => {
  headland = await openDemo()
})
afterAll(() => headland.close())

async function officer(): Promise<Ask> {
  const { workspace, accounts, profile } = headland
  const { members } = await findMembersNamed({ read: workspace.full, accounts })
  const account = members.find((member) => member.role === "officer")!
  const asker = (await findAsker(workspace.full, { id: account.account, name: account.name }))!
  return { asker, read: workspace.full, workspace, accounts, profile: profile! }
}

/** What the county’s page of the quarter tells, by the keys of the bulletin’s figures. */
const published = {
  platforms: "2",
  projects: "38",
  "projects-target": "150",
  "added-value": "1410300000",
  "added-value-growth": "16.1",
  "added-value-nominal-growth": "13.7",
  investment: "withheld",
  "investment-growth": "31.1",
  "growth-place": "1",
  "compared-regions": "10",
  institutes: "3",
  "training-bases": "1",
  "qinbang-sales": "100000000",
  "qinbang-sales-growth": "125.0",
  "high-tech": "23",
  giant: "6",
  "small-micro": "19",
  "innovative-start-up": "34",
  "high-tech-target": "100",
  "giant-target": "25",
  "small-micro-target": "70",
  "innovative-start-up-target": "120",
  "kpt-loan": "2000000",
  visits: "53",
  problems: "47",
  "settled-problems": "42",
}

test("65 enterprises have settled in the 37°Bay centre, 40 of them technological", async () => {
  const [release] = await findReleased(headland.workspace.published, 1)
  const { figures } = release!.document
  expect(figures.settled?.figure.value).toBe("65")
  expect(figures.technological?.figure.value).toBe("40")
  expect(figures["settled-2018q1"]?.figure.value).toBe("14")
  // Those that the second sheets of the statistics bureau gave; none is on the tenancies.
  expect(release!.notices.map(({ number, figureKey }) => `N${number} ${figureKey}`)).toEqual([
    "N1 investment",
    "N2 added-value-growth",
    "N3 added-value",
    "N4 added-value-nominal-growth",
    "N5 added-value-same-sample-growth",
  ])
  expect(release!.words.en).toContain("65 enterprises")
  expect(figures.settled?.vintages.length).toBeGreaterThan(1)
  expect(figures.settled?.vintages.at(-1)?.value).toBe("65")
})

test("the bulletin of the quarter says what the county’s page says, and withholds what failed its check", async () => {
  const [release] = await findReleased(headland.workspace.published, 1)
  const { figures } = release!.document
  const said = (key: string) => {
    const { value, status, decimals } = figures[key]!.figure
    return value === null ? status : roundHalfAway(value, decimals)
  }
  for (const [key, value] of Object.entries(published)) expect(said(key), key).toBe(value)
  const sum = (prefix: string) =>
    Object.keys(figures)
      .filter((key) => key.startsWith(prefix) && !key.includes("-of-"))
      .reduce((all, key) => all + Number(said(key)), 0)
  expect([sum("problems-in-"), sum("settled-in-")]).toEqual([47, 42])
})

test("every stage of the centre has the enterprises that the picture of the programme shows", async () => {
  const [release] = await findReleased(headland.workspace.published, 1)
  const shown = glanceCentres(release!).map(({ stages }) =>
    stages.map((one) => [one.settled, one.technological]),
  )
  expect(shown).toEqual([
    [
      [21, 9],
      [19, 13],
      [16, 11],
      [9, 7],
    ],
    [
      [14, 5],
      [8, 4],
    ],
  ])
})

test("in the first quarter of 2019 the county recognised 23, 6, 19 and 34; six enterprises drive 23 others", async () => {
  const ground = groundOf(headland, headland.definitions)
  const knownAt = await knownAtInstant(headland.workspace.full, "2019-04-24T00:00:00Z")
  const value = async (indicator: string, parameters: Record<string, string> = {}) => {
    const { figure } = await computeFigure(ground, { indicator, parameters, asOf: "2019-03-31", knownAt })
    return `${figure.value} ${figure.disclosure.decision}`
  }
  for (const [name, count] of Object.entries({
    "high-tech": 23,
    giant: 6,
    "small-micro": 19,
    "innovative-start-up": 34,
  }))
    expect(await value("cultivated-enterprises.v1", { class: name }), name).toBe(`${count} open`)
  expect(await value("leading-enterprises.v1")).toBe("6 open")
  expect(await value("driven-enterprises.v1")).toBe("23 open")
  const { organisations } = await findOrganisations(await officer(), { query: { q: "勤邦", limit: 2 } })
  expect(await value("own-technologies.v1", { organisation: organisations[0]!.id })).toBe("2 open")
})

test("the ledger verifies after the demo is loaded", async () => {
  const [release] = await findReleased(headland.workspace.published, 1)
  const { ledgerHead, slug } = release!.document
  const verdict = await headland.workspace.snapshot((read) =>
    verifyLedger(read, [{ ...ledgerHead, of: slug }]),
  )
  expect(verdict.problems).toEqual([])
})

test("a correction keeps the published words and gives a notice with from, to, when and why", async () => {
  const ask = await officer()
  const [before] = await findReleased(headland.workspace.published, 1)
  const centre = before!.document.figures.settled!.figure.parameters.centre!
  const { tenancies } = await findTenancies(ask, { query: { centre, asOf: "2019-03-31", limit: 200 } })
  const tenancy = tenancies.find(({ from }) => from > "2019-03-01")!
  const stages = [{ ...tenancy.stages[0]!, from: "2019-04-02", until: null }]
  await correctTenancy(ask, {
    params: { id: tenancy.id },
    version: tenancy.version,
    body: {
      from: "2019-04-02",
      until: null,
      exitReason: null,
      stages,
      correction: { class: "correction", reason: "The contract began in April." },
    },
  })
  await headland.review()
  const [after] = await findReleased(headland.workspace.published, 1)
  expect(after!.words).toEqual(before!.words)
  const notice = after!.notices.find(({ figureKey }) => figureKey === "settled")
  expect(notice).toMatchObject({
    was: "65",
    now: "64",
    class: "correction",
    reason: "The contract began in April.",
  })
})

test("every published figure recomputes to the same bytes", async () => {
  const [release] = await findReleased(headland.workspace.published, 1)
  const ground = groundOf(headland, headland.definitions)
  for (const { id, figure } of Object.values(release!.document.figures))
    expect(await recompute(ground, id, figure)).toEqual({ equal: true, now: id })
})

/** A person waits for the first start: so many statements, each about a third of a millisecond. */
const statementsAllowed = 25_000

test("the demo loads within its budget of statements", async () => {
  const statements = await statementsToLoad()
  expect(statements).toBeGreaterThan(1_000)
  expect(statements).toBeLessThan(statementsAllowed)
})
