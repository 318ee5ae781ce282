/** The check of the ledger finds what was changed behind the product's back, and names it. */
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { canonicalJson, sha256 } from "../src/kernel/canonical.ts"
import { enter } from "../src/platform/database/change.ts"
import { ledgerHead } from "../src/platform/database/ledger.ts"
import { raw } from "../src/platform/database/statement.ts"
import type { PublishedHead } from "../src/platform/database/verify-ledger.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { workingState } from "../src/platform/database/working-state.ts"
import { tamperings } from "./ledger/random-tampering.ts"
import { allEntities, writeSampleRows } from "./ledger/sample-rows.ts"
import { openTamperer, type Tamperer } from "./ledger/tamper.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let owner: Tamperer
let heads: PublishedHead[]
beforeAll(async () => {
  test1 = await openTestWorkspace()
  await writeSampleRows(test1.workspace)
  const { entry, hash } = await ledgerHead(test1.workspace.full)
  heads = [{ entry, hash, of: "2019-q1" }]
  owner = await openTamperer(test1.url, "w1")
})
afterAll(async () => {
  await owner.close()
  await test1.close()
})

const verify = () => test1.workspace.snapshot((read) => verifyLedger(read, heads))

/** The faults found, each as `fault entry` or `fault table id`. */
async function found(statements: string[], published: PublishedHead[] = []): Promise<string[]> {
  const verdict = await owner.after(statements, published)
  if (!verdict) throw new Error("nothing was tampered with")
  return verdict.problems.map(({ fault, entry, row }) =>
    row ? `${fault} ${row.table} ${row.id}` : `${fault} ${entry}`,
  )
}

test("An untouched ledger has no problem, and every entity has rows of the present and of the past in it", async () => {
  const verdict = await verify()
  expect(verdict.problems).toEqual([])
  expect(verdict.entries).toBe(Number(heads[0]!.entry) + 1)
  expect(verdict.head).toEqual({ entry: heads[0]!.entry, hash: heads[0]!.hash })
  expect(owner.entities.map(({ name }) => name).sort()).toEqual(allEntities.map(({ name }) => name).sort())
  for (const { name } of allEntities) {
    expect(Number(await owner.ask(`select count(*) from ${name}`)), name).toBeGreaterThan(2)
    expect(Number(await owner.ask(`select count(*) from ${name}_past`)), `${name}_past`).toBeGreaterThan(4)
  }
})

describe("The check names", () => {
  test("an entry whose content was changed", async () => {
    const changed = `update ledger set content = jsonb_set(content, '{act}', '"sample.other"') where entry = 5`
    expect(await found([changed])).toEqual(["changed-entry 5"])
  })

  test("an entry whose act, actor or time was changed", async () => {
    expect(await found(["update ledger set act = 'sample.other' where entry = 5"])).toEqual([
      "changed-entry 5",
    ])
    expect(await found(["update ledger set actor = 2 where entry = 5"])).toEqual(["changed-entry 5"])
    expect(await found(["update ledger set actor = null where entry = 5"])).toEqual(["changed-entry 5"])
    const later = "update ledger set at = at + interval '1 microsecond' where entry = 5"
    expect(await found([later])).toEqual(["changed-entry 5"])
  })

  test("an entry whose hash was changed, and the one behind it that no longer follows", async () => {
    const changed = "update ledger set hash = sha256(hash) where entry = 5"
    expect(await found([changed])).toEqual(["changed-entry 5", "broken-chain 6"])
  })

  test("an entry that was changed together with its own hashes, by the next that does not follow", async () => {
    const content = JSON.parse(await owner.ask("select content::text from ledger where entry = 5"))
    const changed = canonicalJson({ ...content, act: "sample.other" })
    const anew = `update ledger l set act = 'sample.other', content = '${changed}', content_hash = n.hash,
      hash = sha256(l.previous_hash || int8send(l.entry) || int8send((extract(epoch from l.at) * 1000000)::bigint) || n.hash)
      from (select decode('${sha256(changed).toString("hex")}', 'hex') as hash) n where l.entry = 5`
    expect(await found([anew])).toEqual(["broken-chain 6"])
  })

  test("a removed entry", async () => {
    const faults = await found(["delete from ledger where entry = 5"])
    expect(faults.slice(0, 2)).toEqual(["removed-entry 6", "broken-chain 6"])
  })

  test("a removed beginning", async () => {
    expect(await found(["delete from ledger where entry = 0"])).toContain("removed-entry 1")
  })

  test("two entries that were swapped", async () => {
    const faults = await found([
      "update ledger set entry = -1 where entry = 5",
      "update ledger set entry = 5 where entry = 9",
      "update ledger set entry = 9 where entry = -1",
    ])
    expect(faults).toEqual(
      expect.arrayContaining([
        "broken-chain 5",
        "changed-entry 5",
        "broken-chain 6",
        "broken-chain 9",
        "changed-entry 9",
      ]),
    )
  })

  test("a tail that was cut, by the rows that name what is missing", async () => {
    const [entry, id] = [heads[0]!.entry, await owner.ask("select max(id) from organisation")]
    // The last entry wrote no row; the one before it the last organisations.
    const faults = await found([`delete from ledger where entry >= ${Number(entry) - 1}`])
    expect(faults).toContain(`unwritten-row organisation ${id}`)
  })

  test("a tail that was cut with all it wrote, by a head that was published, and only by that", async () => {
    const cut = [`delete from ledger where entry = ${heads[0]!.entry}`]
    expect(await found(cut)).toEqual([])
    expect(await found(cut, heads)).toEqual([`cut-tail ${heads[0]!.entry}`])
  })

  test("a tail that was cut and written anew, by a head that was published", async () => {
    const { entry } = heads[0]!
    const anew = [
      `delete from ledger where entry = ${entry}`,
      `select append_entry(null, 'sample.other', '{"act":"sample.other","actor":null,"rows":[]}',
        sha256('{"act":"sample.other","actor":null,"rows":[]}'::bytea), null)`,
    ]
    expect(await found(anew)).toEqual([])
    expect(await found(anew, heads)).toEqual([`cut-tail ${entry}`])
  })

  const present = "(select min(id) from organisation)"
  const past = "(select min(id) from organisation_past)"
  const idOf = (of: string) => owner.ask(`select ${of}`)

  test("a present row whose value was changed", async () => {
    const changed = `update organisation set industry = 'C3824' where id = ${present}`
    expect(await found([changed])).toEqual([`changed-row organisation ${await idOf(present)}`])
    const verdict = await owner.after([changed])
    expect(verdict?.problems[0]?.words).toMatch(/differs from entry \d+ in industry$/)
  })

  test("a present row that was deleted", async () => {
    const deleted = `delete from organisation where id = ${present}`
    expect(await found([deleted])).toEqual([`missing-row organisation ${await idOf(present)}`])
  })

  test("a row that no entry wrote, at an entry of another row, at none, and before them all", async () => {
    const copy = (entry: string) =>
      `insert into centre (id, recorded_in, name, name_en, says, says_en, operator_id, division, opened_on, stages)
       select 999999, ${entry}, name, name_en, says, says_en, operator_id, division, opened_on, stages from centre limit 1`
    for (const entry of ["5", "0", "999999", "-1"])
      expect(await found([copy(entry)]), entry).toEqual(["unwritten-row centre 999999"])
  })

  test("a past row whose value was changed, and one that was deleted", async () => {
    const id = await idOf(past)
    expect(await found([`update organisation_past set name = 'x' where id = ${past}`])).toEqual([
      `changed-row organisation ${id}`,
    ])
    // Gone is the version that one entry wrote and another superseded.
    expect(await found([`delete from organisation_past where id = ${past}`])).toEqual([
      `missing-row organisation ${id}`,
      `missing-row organisation ${id}`,
    ])
  })

  test("a past row whose superseding entry was moved", async () => {
    const id = await idOf(past)
    const moved = await found([
      `update organisation_past set superseded_in = superseded_in + 1 where id = ${past}`,
    ])
    expect(moved).toEqual([`missing-row organisation ${id}`, `unwritten-row organisation ${id}`])
    const beyond = await found([`update organisation_past set superseded_in = 999999 where id = ${past}`])
    expect(beyond).toContain(`unwritten-row organisation ${id}`)
  })

  const own = "recorded_in, account, role, organisations, centres, banks"

  test("a row that was ended and stands in the present again", async () => {
    const ended =
      "(select max(id) from member_past p where not exists (select from member m where m.id = p.id))"
    const back = `insert into member (id, ${own}) select id, ${own} from member_past where id = ${ended}
      order by recorded_in desc limit 1`
    expect(await found([back])).toEqual([`unwritten-row member ${await idOf(ended)}`])
  })

  test("a version that was put into the past although it holds", async () => {
    const twice = "(select max(m.id) from member m join member_past p on p.id = m.id)"
    const copy = `insert into member_past (id, ${own}, superseded_in)
      select id, ${own}, recorded_in from member where id = ${twice}`
    expect(await found([copy])).toContain(`unwritten-row member ${await idOf(twice)}`)
  })

  test("rows of a table that is no longer there, those written in bulk as well", async () => {
    const gone = [
      "alter table organisation_past rename to nothing",
      "update ledger set act = act where entry = 1",
    ]
    const faults = await found(gone)
    expect(faults.filter((one) => one === "missing-row organisation ")).toHaveLength(1)
    expect(faults.filter((one) => /^missing-row organisation \d/.test(one)).length).toBeGreaterThan(5)
  })

  test("one row out of those that were written in bulk", async () => {
    const bulk = "(select max(id) from organisation)"
    expect(await found([`update organisation set name = 'x' where id = ${bulk}`])).toEqual([
      "changed-row organisation ",
    ])
    expect(await found([`delete from organisation where id = ${bulk}`])).toEqual([
      "changed-row organisation ",
    ])
  })

  test("rows whose table lost its past", async () => {
    const verdict = await owner.after([
      "drop view notice_known",
      "drop table notice_past",
      "delete from notice",
    ])
    expect(
      verdict?.problems.every(({ fault, row }) => fault === "missing-row" && row?.table === "notice"),
    ).toBe(true)
    expect(verdict?.problems.length).toBeGreaterThan(5)
  })
})

test("200 of 200 single tamperings drawn at random are found", async () => {
  const drawn = fc.sample(tamperings(owner.entities), { seed: 20190331, numRuns: 400 })
  let done = 0
  for (const statements of drawn) {
    if (done === 200) break
    const verdict = await owner.after(statements, heads)
    if (!verdict) continue
    done++
    expect(verdict.problems.length, statements.join(";\n")).toBeGreaterThan(0)
  }
  expect(done).toBe(200)
  expect((await verify()).problems).toEqual([])
}, 60_000)

test("Every table of a workspace is a record with a past, the ledger, or in the list of working state", async () => {
  const rows = await test1.workspace.full.rows<{ name: string }>(
    raw(
      "select relname as name from pg_class where relnamespace = 'w1'::regnamespace and relkind in ('r', 'p')",
    ),
  )
  const records = allEntities.flatMap(({ name }) => [name, `${name}_past`])
  const expected = [...records, "ledger", ...Object.keys(workingState)]
  expect(rows.map(({ name }) => name).sort()).toEqual(expected.sort())
})

test("A ledger longer than one page is checked across the page's border", async () => {
  const organisation = allEntities.find(({ name }) => name === "organisation")!
  const row = {
    kind: "enterprise",
    name: "演示",
    standing: "candidate",
    name_key: "演示",
  }
  const { commit, nextNumber } = test1.workspace
  await Promise.all(
    Array.from({ length: 600 }, async () =>
      commit.entry({
        actor: "1",
        act: "sample.enter",
        changes: [enter(organisation, await nextNumber(), row as never)],
      }),
    ),
  )
  const verdict = await verify()
  expect(verdict.problems).toEqual([])
  expect(verdict.entries).toBeGreaterThan(600)
  for (const entry of [499, 500, 501]) {
    expect(await found([`delete from ledger where entry = ${entry}`])).toContain(`removed-entry ${entry + 1}`)
    const id = await owner.ask(`select id from organisation where recorded_in = ${entry}`)
    expect(await found([`delete from organisation where id = ${id}`])).toEqual([
      `missing-row organisation ${id}`,
    ])
  }
})
