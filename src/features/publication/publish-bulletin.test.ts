/** From a draft to a frozen release, by two people, on a real database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import { hashOf, sha256 } from "../../kernel/canonical.ts"
import { ledgerEntries, ledgerHead } from "../../platform/database/ledger.ts"
import { raw } from "../../platform/database/statement.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import { previewBulletin, publishBulletin } from "./publish-bulletin.ts"
import { findReleasedBySlug, findReleasedFigure } from "./release-store.ts"
import { returnBulletin, reviseBulletin, submitBulletin, writeBulletin } from "./write-bulletin.ts"

let ground: BulletinGround
beforeAll(async () => {
  ground = await openBulletinGround()
})
afterAll(async () => {
  const { problems } = await verifyLedger(ground.test.workspace.full)
  await ground.test.close()
  expect(problems).toEqual([])
})

const released = (slug: string) => findReleasedBySlug(ground.test.workspace.published, slug)
const head = () => ledgerHead(ground.test.workspace.full)
const publish = (ask: BulletinGround["author"], one: { id: string; version: string }) =>
  publishBulletin(ask, ground.definitions, one)

describe("A bulletin", () => {
  test("is published by a second person, never by its author", async () => {
    const handed = await ground.submitted(ground.draft("by-two"))
    await expect(publish(ground.author, handed)).rejects.toMatchObject({ code: "not-allowed" })
    expect(await released("by-two")).toBeNull()
    const done = await publish(ground.approver, handed)
    expect(done).toMatchObject({
      state: "published",
      author: { member: ground.author.asker.member },
      approver: { member: ground.approver.asker.member },
    })
    expect((await released("by-two"))?.words.en).toContain("5 enterprises")
  })

  test("is never released by whoever put the last words into it, even into another’s draft", async () => {
    const draft = await writeBulletin(ground.author, { body: ground.draft("by-one") })
    const params = { id: draft.id }
    const body = ground.draft("by-one", { kicker: { en: "My own words", zh: "自己的话" } })
    const revised = await reviseBulletin(ground.approver, { params, version: draft.version, body })
    expect(revised.author.member).toBe(ground.approver.asker.member)
    const handed = await submitBulletin(ground.approver, { params, version: revised.version })
    await expect(publish(ground.approver, handed)).rejects.toMatchObject({ code: "not-allowed" })
    expect((await publish(ground.author, handed)).state).toBe("published")
  })

  test("is published only when its author has handed it on", async () => {
    const draft = await writeBulletin(ground.author, { body: ground.draft("not-handed-on") })
    await expect(publish(ground.approver, draft)).rejects.toMatchObject({ code: "not-allowed" })
    const operator = await ground.test.as("operator")
    await expect(publish(operator, draft)).rejects.toMatchObject({ code: "not-allowed" })
    await expect(publish(ground.approver, { ...draft, id: "999999" })).rejects.toMatchObject({
      code: "not-found",
    })
  })

  test("is frozen in one entry that carries the hashes of document, words and figures", async () => {
    const before = await head()
    const { id, version } = await ground.published("frozen")
    const { document, words } = (await released("frozen"))!
    const [entry] = await ledgerEntries(ground.test.workspace.full, [version])
    expect(entry).toMatchObject({ act: "bulletin.publish", actor: ground.approver.asker.member })
    expect(entry?.content.detail).toEqual({
      slug: "frozen",
      document: hashOf(document),
      words: { en: sha256(words.en).toString("hex"), zh: sha256(words.zh).toString("hex") },
      figures: Object.values(document.figures).map((one) => one.id),
    })
    expect(entry?.content.rows).toMatchObject([
      { table: "bulletin", id, row: { document_hash: hashOf(document) } },
    ])
    // It carries the head before its own entry, by which a cut tail is found.
    expect(Number(document.ledgerHead.entry)).toBe(Number(version) - 1)
    expect(Number(document.ledgerHead.entry)).toBeGreaterThan(Number(before.entry))
    expect(document.knownAt.entry).toBe(document.ledgerHead.entry)
  })

  test("keeps each figure of its text under its id, open to everybody", async () => {
    await ground.published("open-figures")
    const { document } = (await released("open-figures"))!
    for (const frozen of Object.values(document.figures)) {
      expect(hashOf(frozen.figure)).toBe(frozen.id)
      expect(await findReleasedFigure(ground.test.workspace.published, frozen.id)).toEqual(frozen)
    }
  })

  test("stays as it is once it is published", async () => {
    const { id, version } = await ground.published("stays")
    const params = { id }
    const body = ground.draft("stays", { asOf: "2019-02-28" })
    await expect(reviseBulletin(ground.author, { params, version, body })).rejects.toMatchObject({
      code: "conflict",
    })
    await expect(submitBulletin(ground.author, { params, version })).rejects.toMatchObject({
      code: "conflict",
    })
    const reason = { reason: "no" }
    await expect(returnBulletin(ground.author, { params, version, body: reason })).rejects.toMatchObject({
      code: "conflict",
    })
    await expect(publish(ground.approver, { id, version })).rejects.toMatchObject({ code: "not-allowed" })
  })

  test("that was changed meanwhile is not published", async () => {
    const handed = await ground.submitted(ground.draft("changed"))
    const revised = await reviseBulletin(ground.author, {
      params: { id: handed.id },
      version: handed.version,
      body: ground.draft("changed"),
    })
    expect(revised.state).toBe("draft")
    await submitBulletin(ground.author, { params: { id: handed.id }, version: revised.version })
    await expect(publish(ground.approver, handed)).rejects.toMatchObject({ code: "changed-meanwhile" })
    expect(await released("changed")).toBeNull()
  })

  test("has an address of its own", async () => {
    const body = ground.draft("by-two")
    await expect(writeBulletin(ground.author, { body })).rejects.toMatchObject({
      code: "conflict",
      fields: [{ field: "slug" }],
    })
  })
})

describe("The gates", () => {
  test("stop a bulletin with a bare numeral: nothing is published, nothing is entered", async () => {
    const title = { en: "65 have settled", zh: "已入驻65家" }
    const handed = await ground.submitted(ground.draft("bare", { title }))
    const before = await head()
    await expect(publish(ground.approver, handed)).rejects.toMatchObject({
      code: "invalid",
      fields: [{ field: "title.en" }, { field: "title.zh" }],
    })
    expect(await released("bare")).toBeNull()
    expect(await head()).toEqual(before)
  })

  test("let a suppressed figure out without its value", async () => {
    const { settled } = ground.draft("x").figures
    const text = { en: "There were {settled}.", zh: "当时{settled}。" }
    await ground.settle("early-1", "2018-02-01")
    await ground.settle("early-2", "2018-02-01")
    const handed = await ground.submitted(
      ground.draft("suppressed", {
        title: text,
        blocks: [{ kind: "paragraph", text }],
        figures: { settled: { ...settled!, asOf: "2018-06-30" } },
      }),
    )
    const { gates } = await previewBulletin(ground.approver, ground.definitions, handed.id)
    expect(gates).toMatchObject([{ level: "information", at: "settled" }])
    await publish(ground.approver, handed)
    const { document, words } = (await released("suppressed"))!
    expect(document.figures.settled?.figure).toMatchObject({
      value: null,
      status: "suppressed",
      evidence: { count: null },
    })
    expect(document.figures.settled?.vintages).toEqual([])
    expect(words.en.replace(/2018[-\d]*|[0-9a-f]{64}/g, "")).not.toMatch(/value="2"|>2\b/)
  })
})

describe("A preview", () => {
  test("shows what would go out, and enters nothing", async () => {
    const { id } = await writeBulletin(ground.author, { body: ground.draft("preview") })
    const before = await head()
    const { words, gates, figures } = await previewBulletin(ground.author, ground.definitions, id)
    expect(gates).toEqual([])
    expect(words.zh).toContain("<data")
    expect(Object.keys(figures)).toEqual(["space", "settled"])
    expect(await head()).toEqual(before)
    const kept = await ground.test.workspace.full.rows(
      raw("select from figure where id = any($1)", [Object.values(figures).map((one) => one.id)]),
    )
    expect(kept.length).toBe(0)
  })

  test("of a text that asks for an unknown figure says so", async () => {
    const title = { en: "{unknown}", zh: "{unknown}" }
    const { id } = await writeBulletin(ground.author, { body: ground.draft("unknown", { title }) })
    const { words, gates } = await previewBulletin(ground.author, ground.definitions, id)
    expect(words).toEqual({ en: "", zh: "" })
    expect(gates.map(({ at }) => at)).toEqual(["title.en", "title.zh"])
  })

  test.each([
    ["not-found", { indicator: "nothing.v1", parameters: {} }],
    ["invalid", { indicator: "let-space.v1", parameters: { centre: "bay" } }],
    ["invalid", { indicator: "let-space.v1", parameters: {} }],
  ])("of a figure that nobody can compute is refused as %s", async (code, settled) => {
    const slug = `nonsense-${Object.keys(settled.parameters).length}-${code}`
    const { id } = await writeBulletin(ground.author, { body: ground.draft(slug, { figures: { settled } }) })
    await expect(previewBulletin(ground.author, ground.definitions, id)).rejects.toMatchObject({ code })
  })
})
