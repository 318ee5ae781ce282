/** What is released, changed behind the ledger’s back in every way: each is found, and nothing else is. */
import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import type { Read } from "../../platform/database/read.ts"
import { valueTypes } from "../../platform/database/values.ts"
import { verifyClock } from "../../platform/database/verify-clock.ts"
import { takeFigure } from "../statistics/take-figure.ts"
import { verifyFigures } from "../statistics/verify-figures.ts"
import { reviewReleases } from "./review-releases.ts"
import { setSiteSettings } from "./set-site-settings.ts"
import { verifyReleases } from "./verify-releases.ts"

let ground: BulletinGround
let owner: pg.Client
beforeAll(async () => {
  ground = await openBulletinGround()
  const { workspace } = ground.test
  const footer = { en: "Programme", zh: "项目" }
  const body = { footer, copyright: null, outboundLink: null, address: null }
  await setSiteSettings(await ground.test.as("administrator"), { body, version: "0" })
  await ground.published("first")
  await ground.published("second")
  await ground.settle("late", "2019-03-01")
  expect(await reviewReleases(workspace, ground.definitions)).toBe(4)
  await takeFigure(ground.author, ground.definitions, {
    indicator: "settled-enterprises.v1",
    parameters: { centre: ground.centre },
    asOf: "2019-02-28",
  })
  owner = new pg.Client({ connectionString: ground.test.url, types: valueTypes })
  await owner.connect()
  await owner.query("set search_path = w1, public")
})
afterAll(async () => {
  await owner.end()
  await ground.test.close()
})

/** What the checks say after a statement, which is then undone. */
async function after(sql: string): Promise<string[]> {
  const read = { rows: async (one: pg.QueryConfig) => (await owner.query(one)).rows } as unknown as Read
  await owner.query("begin")
  try {
    expect((await owner.query(sql)).rowCount).toBeGreaterThan(0)
    const { problems } = await verifyReleases({ schema: "w1", snapshot: (work) => work(read) })
    return [...problems, ...(await verifyClock(read)), ...(await verifyFigures(read))].map(
      ({ words }) => words,
    )
  } finally {
    await owner.query("rollback")
  }
}

test("Nothing is found where nothing was changed", async () => {
  expect(await after("select 1")).toEqual([])
  expect((await verifyReleases(ground.test.workspace)).heads).toHaveLength(2)
})

const forged: [string, string, RegExp][] = [
  [
    "A notice with another value",
    `update w1_release.notice set notice = jsonb_set(notice, '{now}', '"9"') where slug = 'first' and number = 1`,
    /notice first N1: it was changed/,
  ],
  [
    "A notice with another reason",
    `update w1_release.notice set notice = jsonb_set(notice, '{reason}', '"x"') where slug = 'second' and number = 2`,
    /notice second N2: it was changed/,
  ],
  [
    "A notice that is gone",
    "delete from w1_release.notice where number = 2 and slug = 'first'",
    /first N2: .*missing/,
  ],
  [
    "A notice that nobody gave",
    "insert into w1_release.notice select slug, 9, notice from w1_release.notice where slug = 'first' and number = 1",
    /first N9: no entry gave it/,
  ],
  [
    "A bulletin with another day of publication",
    "update w1_release.bulletin set published_at = published_at - interval '1 day' where slug = 'first'",
    /bulletin first: its day of publication/,
  ],
  [
    "A bulletin with other words",
    "update w1_release.bulletin set words_zh = words_zh || '。' where slug = 'first'",
    /bulletin first: its Chinese words/,
  ],
  [
    "A bulletin with another document",
    `update w1_release.bulletin set document = jsonb_set(document, '{asOf}', '"2019-01-01"') where slug = 'first'`,
    /bulletin first: its document/,
  ],
  [
    "A bulletin under another address",
    "update w1_release.bulletin set slug = 'third', document = jsonb_set(document, '{slug}', '\"third\"') where slug = 'second'",
    /bulletin third: no entry published it/,
  ],
  [
    "A figure with another value",
    `update w1_release.figure set frozen = jsonb_set(frozen, '{figure,value}', '"9"')`,
    /figure [0-9a-f]{64}: it was changed/,
  ],
  [
    "A figure with other earlier values",
    `update w1_release.figure set frozen = jsonb_set(frozen, '{vintages}', '[]')`,
    /figure [0-9a-f]{64}: it was changed/,
  ],
  ["A figure that is gone", "delete from w1_release.figure", /figure [0-9a-f]{64}: its release is missing/],
  [
    "A figure that nobody released",
    "insert into w1_release.figure select repeat('a', 64), frozen from w1_release.figure limit 1",
    /figure a{64}: no entry released it/,
  ],
  [
    "Another programme",
    `update w1_release.programme set programme = jsonb_set(programme, '{footer,en}', '"x"')`,
    /programme: it is not what was set last/,
  ],
  [
    "A kept figure with another value",
    `update figure set document = jsonb_set(document, '{value}', '"9"')`,
    /kept figure [0-9a-f]{64}/,
  ],
  ["A clock that was moved", "update workspace_clock set offset_by = interval '1 day'", /clock was moved/],
  [
    "A set-up that was closed",
    "update workspace_clock set setting_up = false",
    /set-up was opened or closed/,
  ],
]

test.each(forged)("%s is found", async (_, sql, words) => {
  await owner.query("set session_replication_role = replica")
  expect((await after(sql)).join("\n")).toMatch(words)
})

test("A bulletin that is gone is found, with its notices and without them", async () => {
  const found = await after(
    "with n as (delete from w1_release.notice) delete from w1_release.bulletin where slug = 'first'",
  )
  expect(found).toContain("released bulletin first: its release is missing")
  expect(found).toContain("released notice first N1: its release is missing")
})
