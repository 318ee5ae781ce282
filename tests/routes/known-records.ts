/** What the routes' test knows of the demo: records within and beyond each reach, and bodies that fit each route. */
import { expect } from "vitest"
import { type Role, roles } from "../../src/features/access/schema.ts"
import { withOwner } from "../../src/platform/database/install.ts"
import type { TestServer } from "../server.ts"
import type { KnownRecords } from "./known-records-of.ts"
import { grantLoanOfOthers } from "./loan-of-others.ts"
import { dockingRecords } from "./records-of/docking.ts"
import { financingRecords } from "./records-of/financing.ts"
import { pipelineRecords } from "./records-of/pipeline.ts"
import { problemsRecords } from "./records-of/problems.ts"
import { receivedRecords } from "./records-of/received.ts"
import { registryRecords } from "./records-of/registry.ts"
import { returnsRecords } from "./records-of/returns.ts"
import { statisticsRecords } from "./records-of/statistics.ts"
import { talentRecords } from "./records-of/talent.ts"

/** First part of the path. */
export type RecordKind = string

type Numbers = Record<RecordKind, string>

export interface Known {
  /** The officer who did not write the draft. */
  secondOfficer: string
  /** One that every full reader finds. */
  any: Numbers
  own: Partial<Record<Role, Numbers>>
  /** Beyond the reach of every narrow reader of the demo. */
  others: Record<RecordKind, string>
  otherCentre: string
  settledFigure: string
  unpublishedFigure: string
  /** Parameters that a route needs. */
  query: Record<string, string>
  /** What the rows of a list are about: organisations or centres. */
  rowsIn(path: string, body: unknown): string[] | "nobody’s"
  reachOf(role: Role, path: string): string[]
  /** Puts the numbers of the demo's records into an example. */
  fill(example: unknown): unknown
}

const ofFeatures: KnownRecords[] = [
  registryRecords,
  pipelineRecords,
  returnsRecords,
  receivedRecords,
  problemsRecords,
  financingRecords,
  dockingRecords,
  talentRecords,
  statisticsRecords,
]

const correction = { class: "correction", reason: "It was mistyped." }
const organisation = {
  kind: "enterprise",
  name: "演示企业999",
  nameEn: "Demo Enterprise 999",
  creditCode: null,
  foundedOn: "2018-01-01",
  division: "330225",
  industry: "C3824",
  address: "象山县",
  standing: "confirmed",
  source: "演示数据",
}
const classPeriod = {
  class: "giant",
  from: "2018-01-01",
  until: "2030-01-01",
  evidence: "演示1",
  issuer: "演示厅",
}
const consent = {
  organisationId: "$organisation",
  purpose: "named-in-publication",
  from: "2019-01-01",
  until: "2020-01-01",
  evidence: "signed slip",
}
const words = { en: "Words", zh: "文字" }
const bulletin = {
  slug: "draft-of-the-test",
  kicker: words,
  title: words,
  blocks: [{ kind: "paragraph", text: words }],
  figures: { settled: { indicator: "settled-enterprises.v1", parameters: { centre: "$centre" } } },
  asOf: "2019-03-31",
}
const place = { stage: "maker-space", unit: "9-01", areaM2: "12.5" }

/** A body that fits each route that takes one; a new route needs a new example. */
export const examples: Record<string, unknown> = {
  "POST /members": { name: "测试甲", email: "test-a@test.invalid", role: "bank" },
  "POST /consents": consent,
  "PUT /consents/{id}": consent,
  "POST /organisations": organisation,
  "PUT /organisations/{id}": { ...organisation, correction },
  "POST /organisations/{id}/classes": classPeriod,
  "PUT /class-periods/{id}": { ...classPeriod, correction },
  "DELETE /class-periods/{id}": { correction },
  "POST /centres": {
    name: words,
    says: words,
    operatorId: "$organisation",
    division: "330225",
    openedOn: "2018-01-01",
    stages: ["maker-space"],
  },
  "POST /tenancies": { centreId: "$centre", organisationId: "$organisation", from: "2019-05-01", ...place },
  "POST /tenancies/{id}/move": { on: "2019-06-20", ...place },
  "POST /tenancies/{id}/end": { on: "2019-06-20", reason: "moved away" },
  "PUT /tenancies/{id}": {
    from: "2019-01-01",
    until: "2019-06-01",
    exitReason: "moved away",
    stages: [{ id: null, ...place, from: "2019-01-01", until: "2019-06-01" }],
    correction,
  },
  "POST /figures": {
    indicator: "settled-enterprises.v1",
    parameters: { centre: "$centre" },
    asOf: "2019-03-31",
    knownAt: "200",
  },
  "POST /bulletins": bulletin,
  "PUT /bulletins/{id}": bulletin,
  "POST /bulletins/{id}/return": { reason: "A figure is missing." },
  "PUT /site-settings": {
    footer: words,
    copyright: words,
    outboundLink: { label: words, url: "https://elsewhere.example/" },
    address: "https://site.example",
  },
  ...Object.assign({}, ...ofFeatures.map((one) => one.examples)),
}

interface Rows {
  bay: string
  peninsula: string
  own: string
  tenants: string[]
  /** Who holds a class that has not run out. */
  classed: string[]
  stranger: string
  inBay: string
  inPeninsula: string
  ofOwn: string
  class: string
}

const query = `select
  (select min(id) from w1.centre) as bay, (select max(id) from w1.centre) as peninsula,
  (select organisations[1] from w1.member where role = 'enterprise' and cardinality(organisations) = 1) as own,
  (select array_agg(distinct organisation_id::text) from w1.tenancy where centre_id = (select min(id) from w1.centre)) as tenants,
  (select array_agg(distinct organisation_id::text) from w1.class_period where upper(valid) > '2019-06-28') as classed,
  (select min(t.organisation_id) from w1.tenancy t where t.centre_id = (select max(id) from w1.centre)) as stranger,
  (select min(id) from w1.tenancy where upper_inf(valid) and centre_id = (select min(id) from w1.centre)) as "inBay",
  (select min(id) from w1.tenancy where upper_inf(valid) and centre_id = (select max(id) from w1.centre)) as "inPeninsula",
  (select id from w1.tenancy where organisation_id = (select organisations[1] from w1.member where role = 'enterprise' and cardinality(organisations) = 1)) as "ofOwn",
  (select min(id) from w1.class_period) as class`

/** Looks the demo up as its owner, past every reach, and adds a loan of others, a draft, a consent and a figure. */
export async function readKnown(server: TestServer): Promise<Known> {
  const { url } = server.headland.installation
  const rows = await withOwner(url, async (client) => (await client.query(query)).rows[0] as Rows)
  await grantLoanOfOthers(server, rows.stranger)
  const found = await withOwner(url, (client) =>
    findOfFeatures(async (text) => (await client.query({ text, rowMode: "array" })).rows.flat()),
  )
  const officers = (await server.members()).filter(({ role }) => role === "officer")
  const cookie = await server.signIn(officers[0]!.account)
  const placeholders = { $centre: rows.bay, $organisation: rows.stranger, ...found.placeholders }
  const fill = (example: unknown) => JSON.parse(filled(JSON.stringify(example), placeholders))
  const made = async (path: string, body: unknown) => {
    const answer = await server.call("POST", `/api/v1${path}`, { cookie, body: fill(body) })
    expect(answer).toMatchObject({ status: 201 })
    return answer.body as { id: string; version: string }
  }
  const draft = await made("/bulletins", { ...bulletin, slug: "handed-on" })
  const headers = { "if-match": `"${draft.version}"` }
  expect(
    await server.call("POST", `/api/v1/bulletins/${draft.id}/submit`, { cookie, headers }),
  ).toMatchObject({ status: 200 })
  await made("/consents", { ...consent, organisationId: rows.own })
  const released = await server.call("GET", "/api/v1/releases/2019-q1")
  const { figures } = (released.body as { document: { figures: Record<string, { id: string }> } }).document
  const any: Numbers = {
    organisations: rows.own,
    "class-periods": rows.class,
    consents: (await made("/consents", consent)).id,
    tenancies: rows.inBay,
    centres: rows.bay,
    bulletins: draft.id,
    figures: figures.settled!.id,
    releases: "2019-q1",
    imports: "00000000-0000-4000-8000-000000000000",
    ...found.any,
  }
  return {
    secondOfficer: officers[1]!.account,
    any,
    own: {
      ...found.own,
      operator: { organisations: rows.own, tenancies: rows.inBay, ...found.own.operator },
      enterprise: { organisations: rows.own, tenancies: rows.ofOwn, ...found.own.enterprise },
    },
    others: {
      ...any,
      organisations: rows.stranger,
      tenancies: rows.inPeninsula,
      centres: "everybody’s",
      ...found.others,
    },
    otherCentre: rows.peninsula,
    settledFigure: figures.settled!.id,
    unpublishedFigure: (
      await made("/figures", { ...(examples["POST /figures"] as object), asOf: "2019-04-01" })
    ).id,
    query: {
      "/ledger/at": "?day=2019-03-31",
      "/class-periods": "?expiringBefore=2035-01-01",
      "/organisations": "?limit=200",
      "/tenancies": "?limit=200",
      ...Object.assign({}, ...ofFeatures.map((one) => one.query ?? {})),
    },
    rowsIn,
    reachOf: (role, path) => found.reach[path]?.[role] ?? reachOf(rows, role, path),
    fill,
  }
}

interface Found {
  placeholders: Record<string, string>
  any: Numbers
  others: Numbers
  own: Partial<Record<Role, Numbers>>
  reach: Record<string, Partial<Record<Role, string[]>>>
}

function filled(text: string, placeholders: Record<string, string>): string {
  return text.replace(/\$[a-z-]+/gi, (name) => placeholders[name] ?? name)
}

/** Looks up what the features name. */
async function findOfFeatures(column: (text: string) => Promise<string[]>): Promise<Found> {
  const found: Found = { placeholders: {}, any: {}, others: {}, own: {}, reach: {} }
  const one = async (text: string) => {
    const [number] = await column(text)
    if (!number) throw new Error(`the demo has nothing for: ${text}`)
    return number
  }
  for (const { placeholders = {}, kinds, reachOf: reaches = {}, rowsIn: lists } of ofFeatures) {
    for (const [name, text] of Object.entries(placeholders)) found.placeholders[name] = await one(text)
    for (const [kind, { any, others, own = {} }] of Object.entries(kinds)) {
      found.any[kind] = await one(any)
      found.others[kind] = await one(others)
      for (const [role, text] of Object.entries(own) as [Role, string][])
        found.own[role] = { ...found.own[role], [kind]: await one(text) }
    }
    for (const path of Object.keys(lists)) {
      const byRole: Partial<Record<Role, string[]>> = {}
      for (const role of roles) {
        const text = reaches[path]?.[role]
        byRole[role] = text ? [...new Set(await column(text))].sort() : []
      }
      found.reach[path] = byRole
    }
  }
  return found
}

const about: Record<string, (body: never) => string[]> = {
  "/organisations": ({ organisations }: { organisations: { id: string }[] }) =>
    organisations.map(({ id }) => id),
  "/class-periods": ({ classPeriods }: { classPeriods: { organisationId: string }[] }) =>
    classPeriods.map(({ organisationId }) => organisationId),
  "/tenancies": ({ tenancies }: { tenancies: { organisationId: string }[] }) =>
    tenancies.map(({ organisationId }) => organisationId),
}
const ofLists: typeof about = Object.assign({}, ...ofFeatures.map((one) => one.rowsIn))
const nobodys = [
  "/me",
  "/ledger/at",
  "/centres",
  "/indicators",
  "/members",
  "/bulletins",
  "/today",
  "/site-settings",
  "/site-settings/history",
  ...ofFeatures.flatMap((one) => one.nobodys),
]

function rowsIn(path: string, body: unknown): string[] | "nobody’s" {
  if (nobodys.includes(path)) return "nobody’s"
  const rows = about[path] ?? ofLists[path]
  if (!rows) throw new Error(`say of ${path} whose its rows are`)
  return rows(body as never)
}

/** The organisations that a role of the demo should see in a list. */
function reachOf(
  { own, tenants, classed }: Rows & { classed?: string[] },
  role: Role,
  path: string,
): string[] {
  const reach = role === "operator" ? tenants : role === "enterprise" ? [own] : []
  return [...reach].filter((id) => path !== "/class-periods" || classed.includes(id)).sort()
}
