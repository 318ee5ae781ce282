/** What becomes known after publication: the words stay, and a notice says from, to, since when and why. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import { correctTenancy } from "../centres/change-tenancy.ts"
import type { TenancyView } from "../centres/schema.ts"
import { computeFigure } from "../statistics/compute-figure.ts"
import { groundOf } from "../statistics/take-figure.ts"
import { findReleasedBySlug, findReleasedFigure } from "./release-store.ts"
import { isBehind, reviewReleases } from "./review-releases.ts"
import type { ReleasedBulletin } from "./schema.ts"

let ground: BulletinGround
let before: ReleasedBulletin
beforeAll(async () => {
  ground = await openBulletinGround()
  await ground.published("2019-q1")
  before = await released()
})
afterAll(async () => {
  const { problems } = await verifyLedger(ground.test.workspace.full)
  await ground.test.close()
  expect(problems).toEqual([])
})

const released = async () => (await findReleasedBySlug(ground.test.workspace.published, "2019-q1"))!
const review = () => reviewReleases(ground.test.workspace, ground.definitions)
const entry = async () => (await ledgerHead(ground.test.workspace.full)).entry

/** The tenancy begins on another day. */
function begin(tenancy: TenancyView, from: string, reason: string): Promise<TenancyView> {
  const { id, version, stages } = tenancy
  const body = {
    from,
    until: null,
    exitReason: null,
    stages: [{ ...stages[0]!, from, until: null }],
    correction: { class: "correction" as const, reason },
  }
  return correctTenancy(ground.approver, { params: { id }, version, body })
}

test("Nothing has to be said while the records say the same", async () => {
  expect(await isBehind(ground.test.workspace.full)).toBe(true)
  expect(await review()).toBe(0)
  await ground.settle("later", "2019-04-01")
  expect(await review()).toBe(0)
  expect(await isBehind(ground.test.workspace.full)).toBe(false)
  expect(await review()).toBe(0)
  expect((await released()).notices).toEqual([])
})

test("A change that was taken back before anybody looked needs no notice", async () => {
  const moved = await begin(ground.tenancies[0]!, "2019-05-01", "mistyped")
  ground.tenancies[0] = await begin(moved, "2019-01-01", "it was right")
  expect(await review()).toBe(0)
})

test("A correction gives each figure it changes a notice, in the order of the text, and leaves the words", async () => {
  await ground.settle("unrelated", "2019-06-01")
  ground.tenancies[0] = await begin(ground.tenancies[0]!, "2019-04-02", "The contract began in April.")
  const cause = await entry()
  await ground.settle("unrelated too", "2019-06-01")
  expect(await review()).toBe(2)

  const after = await released()
  expect(after.words).toEqual(before.words)
  expect(after.document).toEqual(before.document)
  const why = { class: "correction", reason: "The contract began in April.", knownAt: { entry: cause } }
  expect(after.notices).toMatchObject([
    { number: 1, figureKey: "settled", was: "5", now: "4", ...why },
    { number: 2, figureKey: "space", was: "100", now: "80", ...why },
  ])
  const now = await findReleasedFigure(ground.test.workspace.published, after.notices[0]!.nowFigureId)
  expect(now?.figure.value).toBe("4")
  expect(await review()).toBe(0)
})

test("What changes again gets another notice, from what was said last", async () => {
  await begin(ground.tenancies[0]!, "2019-01-01", "It did begin in January.")
  expect(await review()).toBe(2)
  expect((await released()).notices.slice(2)).toMatchObject([
    { number: 3, figureKey: "settled", was: "4", now: "5", reason: "It did begin in January." },
    { number: 4, figureKey: "space", was: "80", now: "100" },
  ])
})

test("A record that was entered late, without a correction, is a late return", async () => {
  await ground.settle("late", "2019-03-01")
  expect(await review()).toBe(2)
  expect((await released()).notices.at(-2)).toMatchObject({
    was: "5",
    now: "6",
    class: "late-return",
    reason: "",
  })
})

test("A figure that falls below the protection of small groups is told as no value at all", async () => {
  for (const at of [1, 2, 3, 4])
    await begin(ground.tenancies[at]!, "2019-07-01", "The contracts began in July.")
  expect(await review()).toBe(2)
  expect((await released()).notices.at(-2)).toMatchObject({ figureKey: "settled", was: "6", now: null })
})

test("What several entries changed before anybody looked names every reason, and the entry that brought the value", async () => {
  const { published } = ground.test.workspace
  const tenancies = [await ground.settle("eighth", "2019-03-01"), await ground.settle("ninth", "2019-03-01")]
  await ground.settle("tenth", "2019-03-01")
  await review()
  const known = (await released()).notices.length
  await begin(tenancies[0]!, "2019-08-01", "The first reason.")
  await ground.settle("unrelated three", "2019-09-01")
  await begin(tenancies[1]!, "2019-08-01", "The second reason.")
  const last = await entry()
  await ground.settle("unrelated four", "2019-09-01")
  expect(await review()).toBe(2)
  for (const given of (await released()).notices.slice(known)) {
    expect(given).toMatchObject({
      class: "correction",
      reason: "The first reason.; The second reason.",
      knownAt: { entry: last },
    })
    // What is said to be known since an entry is what was known at it, and not yet at the one before.
    const { figure } = (await findReleasedFigure(published, given.nowFigureId))!
    const question = {
      indicator: `${figure.definition.id}.v1`,
      parameters: figure.parameters,
      asOf: figure.asOf,
    }
    const at = async (knownAt: string) =>
      (await computeFigure(groundOf(ground.test, ground.definitions), { ...question, knownAt })).figure.value
    expect(await at(given.knownAt.entry)).toBe(given.now)
    expect(await at(String(Number(given.knownAt.entry) - 1))).not.toBe(given.now)
  }
})

test("Two comparisons at the same time give no notice twice", async () => {
  await ground.settle("sixth", "2019-03-01")
  await ground.settle("seventh", "2019-03-01")
  const known = (await released()).notices.length
  const outcomes = await Promise.allSettled([review(), review(), review()])
  expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true)
  expect(await review()).toBe(0)
  const { notices } = await released()
  expect(notices.map(({ number }) => number)).toEqual(notices.map((_, at) => at + 1))
  expect(notices.length).toBe(known + 2)
})
