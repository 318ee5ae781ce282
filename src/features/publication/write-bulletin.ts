/** Use cases of an author: write a draft, revise it, hand it to a second person, take it back. */
import { AppError } from "../../kernel/error.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { recordHistory } from "../access/record-history.ts"
import { bulletinView, draftRow, nextRow } from "./bulletin-view.ts"
import type { BulletinInput, BulletinView } from "./schema.ts"
import type { BulletinRow } from "./store.ts"
import { bulletin, findBulletin, findBulletinRows, findBulletinVersions } from "./store.ts"

const refusals: Refusals = {
  bulletin_slug_key: {
    field: "slug",
    message: { en: "Another bulletin has this address.", zh: "已有简报使用这个地址。" },
  },
}

/** Starts a draft. */
export async function writeBulletin(ask: Ask, { body }: { body: BulletinInput }): Promise<BulletinView> {
  authorise(ask.asker, "bulletin:write")
  const id = await ask.workspace.nextNumber()
  const row = draftRow(body, ask.asker.member)
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "bulletin.write",
    changes: [enter(bulletin, id, row)],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return bulletinView(ask, { ...row, id, recorded_in: version })
}

/**
 * Revises a draft; one that waits for approval becomes a draft again. Its author is now whoever revised it:
 * otherwise a person could put own words into another's draft and release them alone.
 */
export async function reviseBulletin(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: BulletinInput; version: string },
): Promise<BulletinView> {
  const present = await unpublished(ask, params.id)
  return save(ask, present, version, "bulletin.revise", draftRow(body, ask.asker.member))
}

/** Hands the draft to a second person. */
export async function submitBulletin(
  ask: Ask,
  { params, version }: { params: { id: string }; version: string },
): Promise<BulletinView> {
  const present = await unpublished(ask, params.id)
  return save(ask, present, version, "bulletin.submit", nextRow(present, { state: "submitted" }))
}

/** Sends a submitted draft back to its author. */
export async function returnBulletin(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: { reason: string }; version: string },
): Promise<BulletinView> {
  const present = await unpublished(ask, params.id)
  return save(ask, present, version, "bulletin.return", nextRow(present, { state: "draft" }), body)
}

async function save(
  ask: Ask,
  present: BulletinRow,
  version: string,
  act: string,
  row: ReturnType<typeof draftRow> | ReturnType<typeof nextRow>,
  detail?: Record<string, unknown>,
): Promise<BulletinView> {
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [correct(bulletin, present.id, version, row)],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return bulletinView(ask, { ...row, id: present.id, recorded_in: entry })
}

/** A published bulletin never changes: what changes gets a notice. */
async function unpublished(ask: Ask, id: string): Promise<BulletinRow> {
  authorise(ask.asker, "bulletin:write")
  const present = await findBulletin(ask.read, id)
  if (!present) throw notFound()
  if (present.state === "published")
    throw new AppError("conflict", {
      en: "This bulletin is published and stays as it is. When records change, it gains a notice.",
      zh: "简报已公布，原文不再改动；记录变化时会加更正启事。",
    })
  return present
}

export async function getBulletin(ask: Ask, { params }: { params: { id: string } }): Promise<BulletinView> {
  const row = await findBulletin(ask.read, params.id)
  if (!row) throw notFound()
  return bulletinView(ask, row)
}

/** Bulletins in work and published, newest first. */
export async function findBulletins({ read }: Ask) {
  const rows = await findBulletinRows(read)
  return {
    bulletins: rows.map((row) => ({
      id: row.id,
      version: row.recorded_in,
      slug: row.slug,
      state: row.state as BulletinView["state"],
      title: row.title as BulletinView["title"],
      asOf: row.as_of,
      notices: Number(row.notices),
    })),
  }
}

export async function getBulletinHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findBulletinVersions(ask.read, params.id)
  if (versions.length === 0) throw notFound()
  return recordHistory(ask, { bulletin: versions })
}
