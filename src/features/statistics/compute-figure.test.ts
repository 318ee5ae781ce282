/** Figures from records on a real database: their value is their evidence, and what was known stays known. */
import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { readRulebook } from "../../apps/server/read-rulebook.ts"
import { hashOf } from "../../kernel/canonical.ts"
import { correct, enter } from "../../platform/database/change.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import type { Ask } from "../access/ask.ts"
import { correctConsent, recordConsent } from "../access/record-consent.ts"
import { endTenancy } from "../centres/change-tenancy.ts"
import { openCentre } from "../centres/open-centre.ts"
import { settleOrganisation } from "../centres/settle-organisation.ts"
import { correctOrganisation, enterOrganisation } from "../registry/enter-organisation.ts"
import { recordClass } from "../registry/record-class.ts"
import { computeEvidence, computeFigure, type Ground, type Question } from "./compute-figure.ts"
import { Figure } from "./schema.ts"
import { disclosureRule } from "./store.ts"

let test1: TestWorkspace
let officer: Ask
let ground: Ground
let centre: string
/** The entry at which only a to e were known. */
let begun: string
/** By their names: a to e sit in the maker space from February 2019 on, a and b since 2018. */
const organisations: Record<string, { id: string; tenancy: { id: string; version: string } }> = {}

const blank = {
  nameEn: null,
  creditCode: null,
  foundedOn: null,
  division: null,
  industry: null,
  address: null,
}
const named = (name: string) => ({
  ...blank,
  kind: "enterprise" as const,
  name,
  standing: "confirmed" as const,
  source: null,
})

async function settle(name: string, from: string, areaM2: string): Promise<void> {
  const { id } = await enterOrganisation(officer, { body: named(name) })
  const tenancy = await settleOrganisation(officer, {
    body: { centreId: centre, organisationId: id, from, stage: "maker-space", unit: name, areaM2 },
  })
  organisations[name] = { id, tenancy }
}

beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
  const definitions = readRulebook()
  ground = { read: test1.workspace.full, definitions, secret: test1.workspace.secret }
  const body = {
    name: { en: "Bay centre", zh: "湾中心" },
    says: null,
    operatorId: null,
    division: "330225",
    openedOn: "2018-01-01",
    stages: ["maker-space" as const, "incubator" as const],
  }
  centre = (await openCentre(await test1.as("administrator"), { body })).id
  for (const [name, from, area] of [
    ["a", "2018-02-01", "100"],
    ["b", "2018-02-01", "90.5"],
    ["c", "2019-02-01", "80"],
    ["d", "2019-02-01", "70"],
    ["e", "2019-02-01", "60"],
  ] as const)
    await settle(name, from, area)
  for (const name of ["a", "c", "e"])
    await recordClass(officer, {
      params: { id: organisations[name]!.id },
      body: { class: "high-tech", from: "2018-01-01", until: "2019-12-31", evidence: "GR", issuer: null },
    })
  begun = await head()
})
afterAll(() => test1.close())

const head = async () => (await ledgerHead(test1.workspace.full)).entry

async function questionOf(indicator: string, given: Partial<Question> = {}): Promise<Question> {
  return { indicator, parameters: { centre }, asOf: "2019-03-31", knownAt: await head(), ...given }
}

const figureOf = async (indicator: string, given: Partial<Question> = {}) =>
  (await computeFigure(ground, await questionOf(indicator, given))).figure

const settled = "settled-enterprises.v1"

describe("A figure", () => {
  test("is the aggregate of exactly the rows shown as its evidence", async () => {
    expect((await figureOf(settled)).value).toBe("5")
    expect((await figureOf("settled-technological-enterprises.v1")).value).toBe("3")
    expect((await figureOf("let-space.v1")).value).toBe("400.5")
    const rows = await computeEvidence(ground, await questionOf("settled-technological-enterprises.v1"))
    expect(rows.map(({ label }) => label).sort()).toEqual(["a", "c", "e"])
    expect(rows.every(({ dimensions }) => dimensions.technological === "yes")).toBe(true)
  })

  test("is made of others by its formula, and names them with their values", async () => {
    const share = await figureOf("technological-share.v1")
    expect(share.value).toBe("60")
    expect(share.parts).toMatchObject([
      { role: "numerator", indicator: "settled-technological-enterprises", value: "3", asOf: "2019-03-31" },
      { role: "denominator", indicator: "settled-enterprises", value: "5", asOf: "2019-03-31" },
    ])
  })

  test("counts the day it is about, and that day only", async () => {
    await settle("f", "2019-04-01", "10")
    await settle("g", "2018-01-15", "10")
    const { id, version } = organisations.g!.tenancy
    await endTenancy(officer, { params: { id }, version, body: { on: "2019-03-31", reason: "moved" } })
    // The last day of a tenancy is the one before it ends; the first is the one on which it begins.
    expect((await figureOf(settled, { asOf: "2019-03-30" })).value).toBe("6")
    expect((await figureOf(settled, { asOf: "2019-03-31" })).value).toBe("5")
    expect((await figureOf(settled, { asOf: "2019-04-01" })).value).toBe("6")
  })

  test("is known by the hash of what it says, and keeps the shape that the API describes", async () => {
    const { id, figure } = await computeFigure(ground, await questionOf("technological-share.v1"))
    expect(id).toBe(hashOf(figure))
    expect(Figure.parse(figure)).toEqual(figure)
    expect(figure.definition.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(figure.evidence.root).toMatch(/^[0-9a-f]{64}$/)
  })

  test("known at an entry stays the same whatever is recorded later", async () => {
    const question = await questionOf(settled)
    const before = await computeFigure(ground, question)
    await settle("late", "2019-03-01", "20")
    expect(await computeFigure(ground, question)).toEqual(before)
    expect((await figureOf(settled)).value).toBe("6")
    const { id, tenancy } = organisations.late!
    const corrected = { ...named("late"), kind: "institute" as const }
    const { version } = await correctOrganisation(officer, {
      params: { id },
      version: (
        await test1.workspace.full.rows<{ v: string }>({
          text: "select recorded_in as v from organisation where id = $1",
          values: [id],
        })
      )[0]!.v,
      body: { ...corrected, correction: { class: "correction", reason: "It is an institute." } },
    })
    expect((await figureOf(settled)).value).toBe("5")
    expect((await figureOf(settled, { knownAt: String(Number(version) - 1) })).value).toBe("6")
    expect(tenancy.id).toBeTruthy()
  })

  test("says of what it rests by a root that neither names nor other secrets give away", async () => {
    const question = await questionOf(settled)
    const root = async (secret: string) =>
      (await computeFigure({ ...ground, secret }, question)).figure.evidence.root
    expect(await root("another secret")).not.toBe(await root(ground.secret))
    expect(await root(ground.secret)).toBe(await root(ground.secret))
  })
})

describe("A question", () => {
  test("with other parameters than its indicator’s is refused", async () => {
    for (const parameters of [{}, { centre, stage: "incubator" }, { center: centre }] as Record<
      string,
      string
    >[])
      await expect(figureOf(settled, { parameters })).rejects.toMatchObject({ code: "invalid" })
  })

  test("about what is no record is refused, and about a record that is not there counts nothing", async () => {
    for (const no of ["bay", "9223372036854775808", "1.5", `0${centre}`, ` ${centre}`, `0x${centre}`, ""])
      await expect(figureOf(settled, { parameters: { centre: no } })).rejects.toMatchObject({
        code: "invalid",
      })
    expect((await figureOf(settled, { parameters: { centre: "999999" } })).value).toBe("0")
  })

  test("for an unknown indicator or an entry that is yet to come finds nothing", async () => {
    await expect(figureOf("nothing.v1")).rejects.toMatchObject({ code: "not-found" })
    await expect(figureOf(settled, { knownAt: "999999" })).rejects.toMatchObject({ code: "not-found" })
  })
})

describe("The gate", () => {
  test("suppresses a group of two, and says neither its value nor its number", async () => {
    const figure = await figureOf(settled, { asOf: "2018-06-30", knownAt: begun })
    expect(figure).toMatchObject({
      value: null,
      status: "suppressed",
      evidence: { count: null },
      parts: [],
      disclosure: { decision: "suppressed", rule: "protected" },
    })
    expect(figure.reason?.zh).toContain("保密")
    expect(
      (await figureOf("settled-in-stage.v1", { parameters: { centre, stage: "incubator" } })).value,
    ).toBe("0")
  })

  test("tells by no root that two suppressed figures rest on the same rows, or on none", async () => {
    const early = { asOf: "2018-06-30", knownAt: begun }
    const stage = { parameters: { centre, stage: "maker-space" } }
    const all = await figureOf(settled, early)
    const inStage = await figureOf("settled-in-stage.v1", { ...early, ...stage })
    expect([all.status, inStage.status]).toEqual(["suppressed", "suppressed"])
    expect(inStage.evidence.root).not.toBe(all.evidence.root)
    const open = await figureOf(settled, { knownAt: begun })
    const openInStage = await figureOf("settled-in-stage.v1", { knownAt: begun, ...stage })
    expect(openInStage.evidence.root).toBe(open.evidence.root)
    const nothing = createHash("sha256").digest("hex")
    const { evidence } = await figureOf("settled-in-stage.v1", { parameters: { centre, stage: "incubator" } })
    expect(evidence).toEqual({ count: 0, root: nothing })
    expect(
      (await figureOf("space-of-organisation.v1", { parameters: { centre, organisation: "999999" } }))
        .evidence.root,
    ).not.toBe(nothing)
  })

  test("suppresses what is made of a suppressed part", async () => {
    // A year before, at the end of March 2018, only a and b had settled.
    const growth = await figureOf("settled-growth.v1", { knownAt: begun })
    expect(growth).toMatchObject({ value: null, status: "suppressed", parts: [], evidence: { count: null } })
  })

  test("leaves a growth from nothing undefined, with its reason", async () => {
    const growth = await figureOf("settled-growth.v1", {
      asOf: "2018-12-31",
      knownAt: begun,
      parameters: { centre: "999999" },
    })
    expect(growth).toMatchObject({ value: null, status: "undefined", evidence: { count: 0 } })
    expect(growth.reason?.en).toBeTruthy()
  })

  test("goes by the workspace’s own rule from its entry on, and not before", async () => {
    const question = await questionOf(settled)
    const before = await computeFigure(ground, question)
    expect(before.figure.disclosure).toEqual({ decision: "open", rule: "passed" })
    const { commit, nextNumber } = test1.workspace
    const id = await nextNumber()
    const rule = { minimum: "9", p_percent: "10" }
    const version = await commit.entry({
      actor: null,
      act: "rule.set",
      changes: [enter(disclosureRule, id, rule)],
    })
    expect((await figureOf(settled)).status).toBe("suppressed")
    expect(await computeFigure(ground, question)).toEqual(before)
    await commit.entry({
      actor: null,
      act: "rule.set",
      changes: [correct(disclosureRule, id, version, { minimum: "3", p_percent: "60" })],
    })
    expect((await figureOf(settled)).status).toBe("final")
    // Without a and b, 210 square metres remain; sixty per cent of a’s hundred are fewer.
    expect((await figureOf("let-space.v1")).status).toBe("final")
  })
})

describe("A figure about one organisation", () => {
  const about = (name: string) => ({ parameters: { centre, organisation: organisations[name]!.id } })
  const space = "space-of-organisation.v1"
  const consentOf = (name: string, until: string | null) => ({
    organisationId: organisations[name]!.id,
    purpose: "named-in-publication" as const,
    from: "2018-01-01",
    until,
    evidence: "signed slip",
  })

  test("needs its recorded consent, and keeps its value after the consent is withdrawn for what was known before", async () => {
    const without = await questionOf(space, about("a"))
    expect((await computeFigure(ground, without)).figure).toMatchObject({ value: null, status: "suppressed" })

    const { id, version } = await recordConsent(officer, { body: consentOf("a", null) })
    const consented = await questionOf(space, about("a"))
    const open = await computeFigure(ground, consented)
    expect(open.figure).toMatchObject({
      value: "100",
      status: "final",
      disclosure: { decision: "open", rule: "consent" },
    })

    await correctConsent(officer, { params: { id }, version, body: consentOf("a", "2018-12-31") })
    const withdrawn = await questionOf(space, about("a"))
    expect((await computeFigure(ground, withdrawn)).figure).toMatchObject({
      value: null,
      status: "suppressed",
    })
    expect(await computeFigure(ground, consented)).toEqual(open)
    expect((await computeFigure(ground, without)).figure.status).toBe("suppressed")
  })

  test("needs it on the day of knowing, not on the day it is about", async () => {
    const today = test1.workspace.clock.today()
    const body = { ...consentOf("b", null), from: today }
    await recordConsent(officer, { body })
    expect((await figureOf(space, about("b"))).value).toBe("90.5")
  })

  test("needs it even to say that the organisation has nothing", async () => {
    const { id } = await enterOrganisation(officer, { body: named("elsewhere") })
    organisations.elsewhere = { id, tenancy: { id: "0", version: "0" } }
    expect((await figureOf(space, about("elsewhere"))).status).toBe("suppressed")
    await recordConsent(officer, { body: consentOf("elsewhere", null) })
    expect((await figureOf(space, about("elsewhere"))).value).toBe("0")
  })
})
