/** What goes out of a bulletin in work, and what comes in. */
import type { Ask } from "../access/ask.ts"
import { memberNames } from "../access/record-history.ts"
import type { BulletinInput, BulletinView } from "./schema.ts"
import type { BulletinRow } from "./store.ts"

export function inputOf(row: BulletinRow): BulletinInput {
  return {
    slug: row.slug,
    kicker: row.kicker as BulletinInput["kicker"],
    title: row.title as BulletinInput["title"],
    blocks: row.blocks as BulletinInput["blocks"],
    figures: row.figures as BulletinInput["figures"],
    asOf: row.as_of,
  }
}

export async function bulletinView(ask: Ask, row: BulletinRow): Promise<BulletinView> {
  const names = await memberNames(ask, row.approver ? [row.author, row.approver] : [row.author])
  const person = (member: string) => ({ member, name: names.get(member) ?? "" })
  return {
    ...inputOf(row),
    id: row.id,
    version: row.recorded_in,
    state: row.state as BulletinView["state"],
    author: person(row.author),
    approver: row.approver ? person(row.approver) : null,
  }
}

/** The columns of a draft. */
export function draftRow(input: BulletinInput, author: string) {
  return {
    slug: input.slug,
    state: "draft",
    kicker: input.kicker,
    title: input.title,
    blocks: input.blocks,
    figures: input.figures,
    as_of: input.asOf,
    author,
    approver: null,
    document_hash: null,
  }
}

/** A row's own columns, for its next version. */
export function nextRow(row: BulletinRow, changed: Partial<BulletinRow>) {
  const { id, recorded_in, ...values } = { ...row, ...changed }
  return values
}
