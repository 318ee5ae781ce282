/** A column that a table gets later leaves what older entries say of its rows true, and hides nothing. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { writeSampleRows } from "./ledger/sample-rows.ts"
import { openTamperer, type Tamperer } from "./ledger/tamper.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let owner: Tamperer
beforeAll(async () => {
  test1 = await openTestWorkspace()
  await writeSampleRows(test1.workspace)
  owner = await openTamperer(test1.url, "w1")
})
afterAll(async () => {
  await owner.close()
  await test1.close()
})

/** As a later version's migration does it, behind entries that know nothing of the columns. */
const laterColumns = [
  "alter table organisation add column later text, add column last numeric",
  "call remake_past('organisation', 'true')",
]
const touch = "update ledger set act = act where entry = 1"

async function found(statements: string[]): Promise<string[]> {
  const verdict = await owner.after([...laterColumns, ...statements])
  if (!verdict) throw new Error("nothing was done")
  return verdict.problems.map(({ fault, row }) => `${fault} ${row?.table} ${row?.id}`)
}

describe("Behind entries that do not know a column yet", () => {
  test("rows without a value in it are as the entries left them, those written in bulk as well", async () => {
    expect(await found([touch])).toEqual([])
  })

  test("a value that no entry wrote into it is found", async () => {
    const id = await owner.ask("select min(id) from organisation")
    expect(await found([`update organisation set later = 'x' where id = ${id}`])).toEqual([
      `changed-row organisation ${id}`,
    ])
    expect(await found([`update organisation set last = 0 where id = ${id}`])).toEqual([
      `changed-row organisation ${id}`,
    ])
  })

  test("a value that no entry wrote into a row of a bulk entry is found", async () => {
    const bulk = "(select max(id) from organisation)"
    for (const value of ["later = 'x'", "last = 0", "name = 'x'", "town = null, later = '330225100'"])
      expect(await found([`update organisation set ${value} where id = ${bulk}`]), value).toEqual([
        "changed-row organisation ",
      ])
  })
})

test("A value that an entry wrote can’t be made to look like a column that was not there", async () => {
  const id = await owner.ask("select min(id) from organisation where town is not null")
  const verdict = await owner.after([`update organisation set town = null where id = ${id}`])
  expect(verdict?.problems.map(({ words }) => words)).toEqual([
    expect.stringMatching(new RegExp(`^organisation ${id} differs from entry \\d+ in town$`)),
  ])
})
