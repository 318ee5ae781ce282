/** What the register counts, from records made through its use cases; values by hand. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { raw } from "../../platform/database/statement.ts"
import type { Ask } from "../access/ask.ts"
import { enterOrganisation } from "./enter-organisation.ts"
import { endLink, recordLink, removeLink } from "./links/record-link.ts"
import { registryPopulations } from "./populations.ts"
import { recordClass } from "./record-class.ts"
import type { OrganisationClass } from "./schema.ts"
import { endTechnology, recordTechnology } from "./technologies/record-technology.ts"

let test1: TestWorkspace
let ask: Ask
beforeAll(async () => {
  test1 = await openTestWorkspace()
  ask = await test1.as("officer")
})
afterAll(() => test1.close())

let made = 0
async function enterprise(town: string | null = null): Promise<string> {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    industry: null,
    address: null,
    source: null,
  }
  const fixed = { kind: "enterprise", division: "330225", standing: "candidate" } as const
  const body = { ...blank, ...fixed, name: `演示企业${++made}`, town }
  return (await enterOrganisation(ask, { body })).id
}

function holds(id: string, name: OrganisationClass, from: string, until: string | null = null) {
  return recordClass(ask, {
    params: { id },
    body: { class: name, from, until, evidence: "演示", issuer: null },
  })
}

function drives(fromId: string, toId: string, from: string, until: string | null = null) {
  return recordLink(ask, { body: { fromId, toId, kind: "drives", from, until, words: "演示：配套协议" } })
}

async function rowsOf(id: string, day: string, parameters: string[] = [], known?: string) {
  const { sql } = registryPopulations.find((one) => one.id === id)!
  const entry = known ?? (await ledgerHead(test1.workspace.full)).entry
  return test1.workspace.full.rows<EvidenceRow>(raw(sql, [entry, day, ...parameters]))
}

test("an enterprise is cultivated in the year in which its class begins, and once however often", async () => {
  const one = await enterprise("330225100")
  const before = (await ledgerHead(test1.workspace.full)).entry
  await holds(one, "high-tech", "2018-11-30", "2019-02-01")
  await holds(one, "high-tech", "2019-02-01", "2019-03-01")
  await holds(one, "high-tech", "2019-03-01")
  await holds(one, "giant", "2019-01-01")
  await holds(one, "small-micro", "2019-04-01")
  const rows = await rowsOf("cultivated-enterprise.v1", "2019-03-31")
  expect(rows.map(({ dimensions }) => dimensions)).toEqual([
    { class: "giant", town: "330225100", day: "2019-01-01" },
    { class: "high-tech", town: "330225100", day: "2019-02-01" },
  ])
  expect(await rowsOf("cultivated-enterprise.v1", "2019-03-31", [], before)).toEqual([])
  expect(
    (await rowsOf("cultivated-enterprise.v1", "2018-12-31")).map(({ dimensions }) => dimensions.day),
  ).toEqual(["2018-11-30"])
  const held = await rowsOf("class-holder.v1", "2019-03-31")
  expect(held.map(({ dimensions }) => dimensions.class).sort()).toEqual(["giant", "high-tech"])
})

test("only a leading enterprise or a giant drives; who is driven by several counts once", async () => {
  const [leading, giant, plain, small, smaller] = await Promise.all([1, 2, 3, 4, 5].map(() => enterprise()))
  await holds(leading!, "leading", "2018-01-01")
  await holds(giant!, "giant", "2018-01-01", "2019-06-01")
  await drives(leading!, small!, "2018-03-01")
  await drives(giant!, small!, "2018-03-01")
  await drives(plain!, smaller!, "2018-03-01")
  const last = await drives(giant!, smaller!, "2019-01-01")
  const driving = await rowsOf("driving-enterprise.v1", "2019-03-31")
  expect(driving.map(({ key, dimensions }) => [key, dimensions]).sort()).toEqual(
    [
      [leading, { leading: "yes", giant: "no", driven: "1" }],
      [giant, { leading: "no", giant: "yes", driven: "2" }],
    ].sort(),
  )
  const drivers = async (day: string) =>
    (await rowsOf("driven-enterprise.v1", day)).map(({ key, dimensions }) => [key, dimensions.drivers]).sort()
  expect(await drivers("2018-02-01")).toEqual([])
  expect(await drivers("2018-12-31")).toEqual([[small, "2"]])
  expect(await drivers("2019-03-31")).toEqual(
    [
      [small, "2"],
      [smaller, "1"],
    ].sort(),
  )
  expect(await drivers("2019-06-30")).toEqual([[small, "1"]])
  await endLink(ask, {
    params: { id: last.id },
    version: last.version,
    body: { on: "2019-03-01", reason: "协议到期" },
  })
  expect(await drivers("2019-03-31")).toEqual([[small, "2"]])
})

test("a technology is the organisation’s own from its first day until it ends; licensed ones are not", async () => {
  const [one, other] = await Promise.all([enterprise(), enterprise()])
  const technology = (id: string, name: string, kind: "own" | "licensed") =>
    recordTechnology(ask, {
      params: { id },
      body: { name, nameEn: null, kind, from: "2018-05-01", until: null, evidence: "演示专利" },
    })
  const own = await technology(one!, "摆动剥离", "own")
  await technology(one!, "涂布", "licensed")
  await technology(other!, "涂布", "own")
  const names = async (day: string) =>
    (await rowsOf("own-technology.v1", day, [one!])).map(({ label }) => label)
  expect(await names("2018-04-30")).toEqual([])
  expect(await names("2019-03-31")).toEqual(["摆动剥离"])
  await endTechnology(ask, {
    params: { id: own.id },
    version: own.version,
    body: { on: "2019-01-01", reason: "转让" },
  })
  expect(await names("2019-03-31")).toEqual([])
})

test("what is refused of a link says why", async () => {
  const [one, other] = await Promise.all([enterprise(), enterprise()])
  const first = await drives(one!, other!, "2019-01-01")
  await expect(drives(one!, one!, "2019-01-01")).rejects.toMatchObject({
    code: "invalid",
    fields: [{ field: "toId" }],
  })
  await expect(drives(one!, other!, "2019-02-01")).rejects.toMatchObject({
    code: "conflict",
    detail: { zh: "这段时间内已有这条关系。" },
  })
  await expect(drives(one!, "999999999", "2019-01-01")).rejects.toMatchObject({
    code: "conflict",
    fields: [{ field: "toId" }],
  })
  const enterprise1 = await test1.as("enterprise", { organisations: [one!] })
  const aim = { params: { id: first.id }, version: first.version }
  const correction = { class: "correction", reason: "误录" } as const
  await expect(removeLink(enterprise1, { ...aim, body: { correction } })).rejects.toMatchObject({
    code: "not-allowed",
  })
  await removeLink(ask, { ...aim, body: { correction } })
  await drives(one!, other!, "2019-02-01")
})
