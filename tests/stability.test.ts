/** Under load: what was known at an entry never changes, and no update is lost. */
import { setTimeout as pause } from "node:timers/promises"
import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readRulebook } from "../src/apps/server/read-rulebook.ts"
import type { Ask } from "../src/features/access/ask.ts"
import { correctTenancy, endTenancy } from "../src/features/centres/change-tenancy.ts"
import { openCentre } from "../src/features/centres/open-centre.ts"
import type { TenancyView } from "../src/features/centres/schema.ts"
import { settleOrganisation } from "../src/features/centres/settle-organisation.ts"
import { correctOrganisation, enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { getOrganisation } from "../src/features/registry/find-organisations.ts"
import { correctClass, recordClass, removeClass } from "../src/features/registry/record-class.ts"
import type { OrganisationInput, OrganisationView } from "../src/features/registry/schema.ts"
import type { Ground, Question } from "../src/features/statistics/compute-figure.ts"
import { computeFigure } from "../src/features/statistics/compute-figure.ts"
import { AppError } from "../src/kernel/error.ts"
import { ledgerHead } from "../src/platform/database/ledger.ts"
import { raw } from "../src/platform/database/statement.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let officer: Ask
let centre: string
let ground: Ground
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
    openedOn: "2017-01-01",
    stages: ["maker-space" as const, "incubator" as const],
  }
  centre = (await openCentre(await test1.as("administrator"), { body })).id
})
afterAll(async () => {
  const { problems } = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(problems).toEqual([])
})

const correction = { class: "correction" as const, reason: "It was mistyped." }

function organisation(name: string): OrganisationInput {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
  }
  return { ...blank, kind: "enterprise", name, standing: "confirmed", source: null }
}

const place = { stage: "maker-space" as const, unit: "1", areaM2: "12.5" }

/** Enters and settles one organisation after another, then corrects, ends and takes back, until it is stopped. */
async function write(writer: number, stopped: () => boolean): Promise<number> {
  let rounds = 0
  let tenancy: TenancyView | null = null
  while (!stopped()) {
    const from = `201${7 + (rounds % 2)}-0${1 + (writer % 9)}-1${rounds % 10}`
    // Few records and many versions: what is asked stays small, and every answer moves.
    tenancy =
      tenancy && rounds % 12 > 0
        ? await shift(tenancy, from)
        : await begin(`演示企业${writer}-${rounds}`, from)
    rounds++
    await pause(10)
  }
  return rounds
}

/** A new tenant with a class that is corrected and sometimes taken back. */
async function begin(name: string, from: string): Promise<TenancyView> {
  const { id } = await enterOrganisation(officer, { body: organisation(name) })
  const tenancy = await settleOrganisation(officer, {
    body: { centreId: centre, organisationId: id, from, ...place },
  })
  const paper = { class: "high-tech" as const, from, until: null, evidence: "GR1", issuer: null }
  const held = await recordClass(officer, { params: { id }, body: paper })
  const { version } = await correctClass(officer, {
    params: { id: held.id },
    version: held.version,
    body: { ...paper, from: "2018-02-01", correction },
  })
  if (Number(id) % 3 === 0)
    await removeClass(officer, { params: { id: held.id }, version, body: { correction } })
  return tenancy
}

/** The tenancy begins on another day, in a larger unit; sometimes it ends. */
async function shift(
  { id, version, stages: [stage], until }: TenancyView,
  from: string,
): Promise<TenancyView> {
  if (until === null && from.endsWith("7"))
    return endTenancy(officer, { params: { id }, version, body: { on: "2019-02-01", reason: "moved" } })
  const stages = [{ ...stage!, areaM2: `8${from.slice(-1)}`, from, until: null }]
  return correctTenancy(officer, {
    params: { id },
    version,
    body: { from, until: null, exitReason: null, stages, correction },
  })
}

const indicators = [
  "settled-enterprises.v1",
  "settled-technological-enterprises.v1",
  "technological-share.v1",
  "let-space.v1",
  "settled-growth.v1",
]
const days = ["2018-03-31", "2018-12-31", "2019-02-15", "2019-03-31"]

/** Asks about the newest entry, again and again. */
async function askAtOnce(count: number, first: number): Promise<{ question: Question; id: string }[]> {
  const answers = []
  for (let at = first; at < first + count; at++) {
    const question = {
      indicator: indicators[at % indicators.length]!,
      parameters: { centre },
      asOf: days[at % days.length]!,
      knownAt: (await ledgerHead(test1.workspace.full)).entry,
    }
    answers.push({ question, id: (await computeFigure(ground, question)).id })
  }
  return answers
}

test("1000 of 1000 figures computed while ten writers are at work are the same when computed later", async () => {
  let stop = false
  const writers = Array.from({ length: 10 }, (_, writer) => write(writer, () => stop))
  const asked = Promise.all([askAtOnce(500, 0), askAtOnce(500, 500)]).finally(() => {
    stop = true
  })
  const answers = (await asked).flat()
  const rounds = (await Promise.all(writers)).reduce((sum, one) => sum + one, 0)

  const entries = Number((await ledgerHead(test1.workspace.full)).entry)
  console.log(`1000 questions during ${entries} entries of ${rounds} rounds by ten writers`)
  expect(entries).toBeGreaterThan(200)
  expect(new Set(answers.map(({ question }) => question.knownAt)).size).toBeGreaterThan(100)
  expect(new Set(answers.map(({ id }) => id)).size).toBeGreaterThan(300)
  let same = 0
  let moved = 0
  for (const { question, id } of answers) {
    if ((await computeFigure(ground, question)).id === id) same++
    if (same % 50 === 0 && (await valueNow(question)) !== (await valueThen(question))) moved++
  }
  expect(same).toBe(1000)
  // The records did move on: figures known now are others than those known then.
  expect(moved).toBeGreaterThan(5)
}, 60_000)

async function valueThen(question: Question): Promise<string | null> {
  return (await computeFigure(ground, question)).figure.value
}

async function valueNow(question: Question): Promise<string | null> {
  const knownAt = (await ledgerHead(test1.workspace.full)).entry
  return valueThen({ ...question, knownAt })
}

const editors = 40
const additions = 5

/** Adds one to the count in the record, until it succeeds; gives how often somebody else was faster. */
async function addOne(id: string, editor: number): Promise<number> {
  for (let lost = 0; ; lost++) {
    const {
      version,
      id: _,
      classes,
      ...present
    }: OrganisationView = await getOrganisation(officer, { params: { id }, query: {} })
    const source = String(Number(present.source) + 1)
    try {
      const reason = `editor ${editor}`
      await correctOrganisation(officer, {
        params: { id },
        version,
        body: { ...present, source, correction: { class: "correction", reason } },
      })
      return lost
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "changed-meanwhile") throw error
    }
  }
}

test("Forty editors who change two records lose no update, and each change is one ledger entry", async () => {
  const from = (await ledgerHead(test1.workspace.full)).entry
  const records = await Promise.all(
    ["甲", "乙"].map(
      async (name) => (await enterOrganisation(officer, { body: { ...organisation(name), source: "0" } })).id,
    ),
  )
  const losses = await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      let lost = 0
      for (let time = 0; time < additions; time++) lost += await addOne(records[editor % 2]!, editor)
      return lost
    }),
  )
  const lost = losses.reduce((sum, one) => sum + one, 0)
  console.log(`${editors * additions} updates by ${editors} editors, ${lost} races lost and taken up again`)
  expect(lost).toBeGreaterThan(0)
  for (const id of records) {
    const counts = await test1.workspace.full.rows<{ source: string }>(
      raw("select source from organisation_known where id = $1 order by recorded_in", [id]),
    )
    const every = Array.from({ length: (editors / 2) * additions + 1 }, (_, count) => String(count))
    expect(counts.map(({ source }) => source)).toEqual(every)
  }
  const entries = await test1.workspace.full.rows<{ reason: string; times: string }>(
    raw(
      `select content#>>'{detail,reason}' as reason, count(*) as times from ledger
       where entry > $1 and act = 'organisation.correct' group by 1`,
      [from],
    ),
  )
  expect(entries.length).toBe(editors)
  expect(entries.every(({ times }) => times === String(additions))).toBe(true)
}, 60_000)

// By the exclusion's own index a dozen rows would be lost: see no_overlap in the first migration.
test("An index whose page splits under a query that looks into it again and again loses no row", async () => {
  const apart = await openTestWorkspace()
  const [writer, reader] = [await ownerOf(apart), await ownerOf(apart)]
  const enter = (id: number) =>
    writer.query("insert into class_period values ($1, 1, $1, 'giant', '[2018-01-01,)', 'paper', null)", [id])
  const pages = async () => {
    const index = "class_period_organisation_id_class_valid_excl"
    return Number((await writer.query(`select pg_relation_size('${index}') / 8192 as n`)).rows[0].n)
  }
  // Each has a dead entry beside its live one, and all entries stand on one page.
  for (let id = 1; id <= 60; id++) await enter(id)
  await writer.query("update class_period set recorded_in = 2")
  expect(await pages()).toBe(1)
  const slowly = `select g.o, pg_sleep(0.01), (select c.id from class_period c
      where c.organisation_id = g.o and c.valid @> '2019-01-01'::date limit 1)
    from generate_series(1::bigint, 100) g(o)`
  await reader.query("set enable_seqscan = off; set enable_bitmapscan = off")
  const reading = reader.query(slowly)
  await pause(250)
  let last = 100
  while ((await pages()) === 1) await enter(++last)
  await reading

  const lookUp = "select from class_period where organisation_id = $1 and valid @> '2019-01-01'::date"
  await writer.query("set enable_seqscan = off")
  const lost: number[] = []
  for (let id = 1; id <= last; id++)
    if ((id <= 60 || id > 100) && (await writer.query(lookUp, [id])).rowCount !== 1) lost.push(id)
  await Promise.all([writer.end(), reader.end(), apart.close()])
  expect(lost).toEqual([])
})

/** Connects past every reference, so that rows of a class need no organisation. */
async function ownerOf({ url }: TestWorkspace): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("set search_path = w1, public; set session_replication_role = replica")
  return client
}
