/** Writing through the commit queue on a real database: each job is one entry, wholly or not at all. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { someOrganisations } from "../../../tests/organisations.ts"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { consent, member } from "../../features/access/store.ts"
import { canonicalJson, sha256 } from "../../kernel/canonical.ts"
import { correct, end, enter } from "./change.ts"
import { entryContent } from "./commit.ts"
import { withOwner } from "./install.ts"
import { knownAtInstant, ledgerEntries, ledgerHead } from "./ledger.ts"
import { finishSetUp, setClock } from "./set-up.ts"
import { raw } from "./statement.ts"
import { verifyLedger } from "./verify-ledger.ts"
import type { Workspace } from "./workspace.ts"

let test1: TestWorkspace
let workspace: Workspace
beforeAll(async () => {
  test1 = await openTestWorkspace()
  workspace = test1.workspace
})
afterAll(async () => {
  const { problems } = await verifyLedger(workspace.full)
  await test1.close()
  expect(problems).toEqual([])
})

let count = 0
const row = (account = `account ${count++}`) => ({
  account,
  role: "officer",
  organisations: [],
  centres: [],
  banks: ["7"],
})
const paper = (organisation: string, from: string) => ({
  organisation_id: organisation,
  purpose: "named-in-publication",
  valid: `[${from},2020-01-01)`,
  evidence: "slip",
})

async function entered(account?: string): Promise<{ id: string; version: string }> {
  const id = await workspace.nextNumber()
  const version = await workspace.commit.entry({
    actor: "1",
    act: "member.add",
    changes: [enter(member, id, row(account))],
  })
  return { id, version }
}

const versions = (id: string) =>
  workspace.full.rows<{ account: string; recorded_in: string; superseded_in: string | null }>(
    raw("select account, recorded_in, superseded_in from member_known where id = $1 order by recorded_in", [
      id,
    ]),
  )

describe("A job", () => {
  test("is one entry with the image of every row it wrote, hashed", async () => {
    const { id, version } = await entered("a")
    const [entry] = await ledgerEntries(workspace.full, [version])
    const image = { account: "a", role: "officer", organisations: [], centres: [], banks: ["7"] }
    const content = { act: "member.add", actor: "1", rows: [{ table: "member", id, was: null, row: image }] }
    expect(entry).toMatchObject({ entry: version, actor: "1", act: "member.add", content })
    const [{ hash } = { hash: "" }] = await workspace.full.rows<{ hash: string }>(
      raw("select encode(content_hash, 'hex') as hash from ledger where entry = $1", [version]),
    )
    expect(hash).toBe(sha256(canonicalJson(content)).toString("hex"))
  })

  test("that corrects moves the old version to the past, and one that ends moves the last", async () => {
    const { id, version } = await entered("first")
    const second = await workspace.commit.entry({
      actor: "1",
      act: "member.correct",
      changes: [correct(member, id, version, row("second"))],
    })
    const third = await workspace.commit.entry({
      actor: "1",
      act: "member.end",
      changes: [end(member, id, second)],
    })
    expect(await versions(id)).toEqual([
      { account: "first", recorded_in: version, superseded_in: second },
      { account: "second", recorded_in: second, superseded_in: third },
    ])
  })

  test("that names a version which is no longer there changes nothing, and leaves no entry", async () => {
    const { id, version } = await entered("kept")
    const before = await ledgerHead(workspace.full)
    for (const change of [
      correct(member, id, "1", row()),
      end(member, id, "1"),
      correct(member, "999999", version, row()),
    ])
      await expect(
        workspace.commit.entry({ actor: "1", act: "member.correct", changes: [change] }),
      ).rejects.toMatchObject({
        code: "changed-meanwhile",
      })
    expect(await ledgerHead(workspace.full)).toEqual(before)
    expect(await versions(id)).toEqual([{ account: "kept", recorded_in: version, superseded_in: null }])
  })

  test("of several changes is done wholly or not at all", async () => {
    const { id, version } = await entered()
    const other = await workspace.nextNumber()
    const changes = [enter(member, other, row("half")), correct(member, id, "1", row())]
    await expect(workspace.commit.entry({ actor: "1", act: "x.y", changes })).rejects.toMatchObject({
      code: "changed-meanwhile",
    })
    expect(await versions(other)).toEqual([])
    expect((await versions(id))[0]?.recorded_in).toBe(version)
  })

  test("says by field what a constraint means, or names the constraint", async () => {
    const words = { field: "account", message: { en: "taken", zh: "已有" } }
    await entered("taken")
    const job = async () => ({
      actor: "1",
      act: "member.add",
      changes: [enter(member, await workspace.nextNumber(), row("taken"))],
    })
    await expect(
      workspace.commit.entry({ ...(await job()), refusals: { member_account_key: words } }),
    ).rejects.toMatchObject({ code: "conflict", detail: { en: "taken", zh: "已有" }, fields: [words] })
    await expect(workspace.commit.entry(await job())).rejects.toMatchObject({
      code: "conflict",
      detail: { en: expect.stringContaining("member_account_key") },
    })
  })

  test("whose periods overlap contradicts another record", async () => {
    const [organisation = ""] = await someOrganisations(await test1.as("officer"), 1)
    const add = async (from: string) =>
      workspace.commit.entry({
        actor: "1",
        act: "consent.record",
        changes: [enter(consent, await workspace.nextNumber(), paper(organisation, from))],
      })
    await add("2019-01-01")
    await expect(add("2019-06-01")).rejects.toMatchObject({ code: "conflict" })
  })

  test("with a broken statement fails with the database’s own error", async () => {
    const statements = [raw("insert into nothing values (1)")]
    await expect(workspace.commit.entry({ actor: "1", act: "x.y", statements })).rejects.toMatchObject({
      code: "42P01",
    })
  })

  test("whose content can’t be hashed is refused before anything is sent", async () => {
    const detail = { when: new Date() }
    await expect(workspace.commit.entry({ actor: "1", act: "x.y", detail })).rejects.toMatchObject({
      code: "invalid",
    })
  })
})

test("A statement that the driver could not send is refused with its job, and nothing else is committed", async () => {
  const before = await ledgerHead(workspace.full)
  const itself: Record<string, unknown> = {}
  itself.self = itself
  const statements = [raw("select $1::text", [itself])]
  await expect(workspace.commit.entry({ actor: "1", act: "x.y", statements })).rejects.toThrow(TypeError)
  expect(await ledgerHead(workspace.full)).toEqual(before)
})

describe("The queue", () => {
  test("gives 300 jobs that come at once an entry each, in one unbroken row", async () => {
    const before = Number((await ledgerHead(workspace.full)).entry)
    const entries = await Promise.all(Array.from({ length: 300 }, () => entered()))
    const numbers = entries.map(({ version }) => Number(version))
    expect(numbers).toEqual(Array.from({ length: 300 }, (_, at) => before + 1 + at))
    expect(new Set(entries.map(({ id }) => id)).size).toBe(300)
  })

  test("lets a job that fails fail alone", async () => {
    const { id } = await entered()
    const jobs = Array.from({ length: 60 }, async (_, at) => {
      const change =
        at % 10 === 3
          ? correct(member, id, "1", row())
          : enter(member, await workspace.nextNumber(), row(`lot ${at}`))
      return workspace.commit.entry({ actor: "1", act: "x.y", changes: [change] })
    })
    const outcomes = await Promise.allSettled(jobs)
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(6)
    expect(outcomes.map(({ status }, at) => (status === "rejected") === (at % 10 === 3))).not.toContain(false)
    const [{ n } = { n: "" }] = await workspace.full.rows<{ n: string }>(
      raw("select count(*) as n from member where account like 'lot %'"),
    )
    expect(n).toBe("54")
  })

  test("tells of each entry after it is committed", async () => {
    const heard: string[] = []
    workspace.onEntry((entry) => heard.push(entry))
    const { version } = await entered()
    await expect(
      workspace.commit.entry({ actor: "1", act: "x.y", statements: [raw("select 1/0")] }),
    ).rejects.toThrow()
    expect(heard).toEqual([version])
  })

  test("answers a broken connection with 503, and works again afterwards", async () => {
    const before = await ledgerHead(workspace.full)
    const sleeping = workspace.commit.entry({
      actor: "1",
      act: "x.y",
      statements: [raw("select pg_sleep(20)")],
    })
    const broken = expect(sleeping).rejects.toMatchObject({ code: "database-unavailable" })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const kill =
      "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep(20)%' and state = 'active'"
    await withOwner(test1.url, async (client) => {
      for (let done = 0; done === 0; ) done = (await client.query(kill)).rowCount ?? 0
    })
    await broken
    expect(await ledgerHead(workspace.full)).toEqual(before)
    expect(Number((await entered()).version)).toBe(Number(before.entry) + 1)
  })
})

describe("Numbers for records", () => {
  test("come again after the database refused them", async () => {
    const sequence = (words: string) => withOwner(test1.url, (client) => client.query(words))
    const role = `"${new URL(test1.url).pathname.slice(1)}_w1_full"`
    await sequence(`revoke usage on sequence w1.record_number from ${role}`)
    const asked = await Promise.allSettled(Array.from({ length: 200 }, () => workspace.nextNumber()))
    expect(asked.some(({ status }) => status === "rejected")).toBe(true)
    await sequence(`grant usage on sequence w1.record_number to ${role}`)
    const numbers = await Promise.all(Array.from({ length: 200 }, () => workspace.nextNumber()))
    expect(new Set(numbers).size).toBe(200)
  })
})

describe("Time", () => {
  const at = async (entry: string) => (await ledgerEntries(workspace.full, [entry]))[0]!.at

  test("goes forward with every entry, if only by a millionth of a second", async () => {
    const text =
      "select count(*) as n from ledger a join ledger b on b.entry = a.entry + 1 where b.at <= a.at"
    const [row] = await workspace.full.rows<{ n: string }>(raw(text))
    expect(row).toEqual({ n: "0" })
  })

  test("of an entry may lie in the past while the workspace is being set up, and then says so", async () => {
    const past = await openTestWorkspace()
    const { commit, full, clock } = past.workspace
    const setUpAt = "2018-01-08T01:00:00.000Z"
    const first = await commit.entry({ actor: null, act: "x.y", setUpAt })
    const second = await commit.entry({ actor: null, act: "x.y", setUpAt: "2018-01-07T01:00:00.000Z" })
    const [one, two] = await ledgerEntries(full, [first, second])
    expect(one).toMatchObject({ at: setUpAt, content: { setUp: true } })
    expect(two!.at >= one!.at).toBe(true)
    expect(await knownAtInstant(full, "2018-01-08T00:59:59Z")).toBe("0")
    expect(await knownAtInstant(full, "2019-01-01T00:00:00Z")).toBe(second)

    await setClock(past.workspace, 1000, "2018-01-09T01:00:00.000Z")
    const shifted = new Date(Date.now() - 1000 * 86_400_000).toISOString().slice(0, 10)
    expect(clock.now().slice(0, 10)).toBe(shifted)
    await finishSetUp(past.workspace, null)
    const now = await commit.entry({ actor: null, act: "x.y" })
    expect((await ledgerEntries(full, [now]))[0]!.at.slice(0, 10)).toBe(shifted)
    await expect(commit.entry({ actor: null, act: "x.y", setUpAt })).rejects.toMatchObject({
      code: "conflict",
    })
    expect((await verifyLedger(full)).problems).toEqual([])
    await past.close()
  })

  test("of an ordinary entry is the clock’s", async () => {
    const { version } = await entered()
    expect(Math.abs(Date.parse(await at(version)) - Date.parse(workspace.clock.now()))).toBeLessThan(5_000)
  })
})

test("An entry’s content holds only what was said", () => {
  expect(entryContent({ actor: null, act: "x.y" })).toEqual({ act: "x.y", actor: null, rows: [] })
  const bulk = { table: "organisation", count: "3", root: "00" }
  expect(entryContent({ actor: "1", act: "x.y", bulk, detail: { file: "a.csv" } })).toEqual({
    act: "x.y",
    actor: "1",
    detail: { file: "a.csv" },
    bulk,
  })
})

test("Days and numbers come out of the database as text, and instants as ISO", async () => {
  const [values] = await workspace.full.rows(
    raw(`select 9007199254740993::bigint as big, 0.10::numeric as exact, '2019-03-31'::date as day,
      '[2019-01-01,)'::daterange as days, timestamptz '2019-03-31 16:00:00+08' as at, array[7::bigint] as numbers,
      '{"a": 1}'::jsonb as json, null::date as nothing`),
  )
  expect(values).toEqual({
    big: "9007199254740993",
    exact: "0.10",
    day: "2019-03-31",
    days: "[2019-01-01,)",
    at: "2019-03-31T08:00:00.000Z",
    numbers: ["7"],
    json: { a: 1 },
    nothing: null,
  })
})

test("Several reads in a snapshot see the same state, and can’t write", async () => {
  const counts = await workspace.snapshot(async (read) => {
    const count = raw<{ n: string }>("select count(*) as n from member")
    const [before] = await read.rows(count)
    await entered()
    return [before, (await read.rows(count))[0]]
  })
  expect(counts[0]).toEqual(counts[1])
  await expect(workspace.snapshot((read) => read.rows(raw("delete from member")))).rejects.toMatchObject({
    code: "25006",
  })
  await entered()
})
