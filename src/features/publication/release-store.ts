/** All SQL of the release schema: what is inserted at publication, and what the public pages read. */
import { hashOf } from "../../kernel/canonical.ts"
import type { Read } from "../../platform/database/read.ts"
import type { Statement } from "../../platform/database/statement.ts"
import { raw } from "../../platform/database/statement.ts"
import type { BulletinDocument, FrozenFigure, Notice, Programme, ReleasedBulletin } from "./schema.ts"

export type StoredProgramme = Omit<Programme, "today">

interface ReleasedRow {
  document: BulletinDocument
  words_en: string
  words_zh: string
  notices: Notice[]
}

/** Puts a frozen bulletin into the release schema, as part of the entry that publishes it. */
export function insertReleased(
  schema: string,
  { document, words }: Pick<ReleasedBulletin, "document" | "words">,
  hash: string,
): Statement {
  return raw(
    `insert into ${schema}_release.bulletin (slug, published_at, entry, document, document_hash, words_en, words_zh)
     values ($1, $2, this_entry(), $3, $4, $5, $6)`,
    [document.slug, document.publishedAt, JSON.stringify(document), hash, words.en, words.zh],
  )
}

export function insertReleasedFigure(schema: string, frozen: FrozenFigure): Statement {
  return raw(
    `insert into ${schema}_release.figure (id, frozen) values ($1, $2) on conflict (id) do nothing`,
    [frozen.id, JSON.stringify(frozen)],
  )
}

export function insertReleasedNotice(schema: string, slug: string, notice: Notice): Statement {
  return raw(`insert into ${schema}_release.notice (slug, number, notice) values ($1, $2, $3)`, [
    slug,
    notice.number,
    JSON.stringify(notice),
  ])
}

export function putProgramme(schema: string, programme: StoredProgramme): Statement {
  return raw(
    `insert into ${schema}_release.programme (programme) values ($1)
     on conflict (single) do update set programme = excluded.programme`,
    [JSON.stringify(programme)],
  )
}

export async function findProgramme(published: Read): Promise<StoredProgramme | null> {
  const rows = await published.rows<{ programme: StoredProgramme }>(
    raw("select programme from programme", [], { prepare: true }),
  )
  return rows[0]?.programme ?? null
}

const released = `select b.document, b.words_en, b.words_zh, coalesce(
    (select json_agg(n.notice order by n.number) from notice n where n.slug = b.slug), '[]'::json) as notices
  from bulletin b`

/** Released bulletins newest first. */
export async function findReleased(published: Read, limit: number): Promise<ReleasedBulletin[]> {
  const rows = await published.rows<ReleasedRow>(
    raw(`${released} order by b.published_at desc limit $1`, [limit], { prepare: true }),
  )
  return rows.map(releasedBulletin)
}

export async function findReleasedBySlug(published: Read, slug: string): Promise<ReleasedBulletin | null> {
  const rows = await published.rows<ReleasedRow>(
    raw(`${released} where b.slug = $1`, [slug], { prepare: true }),
  )
  return rows[0] ? releasedBulletin(rows[0]) : null
}

function releasedBulletin(row: ReleasedRow): ReleasedBulletin {
  return { document: row.document, words: { en: row.words_en, zh: row.words_zh }, notices: row.notices }
}

/** A released figure; one that is no longer what its id says is none. */
export async function findReleasedFigure(published: Read, id: string): Promise<FrozenFigure | null> {
  const rows = await published.rows<{ frozen: FrozenFigure }>(
    raw("select frozen from figure where id = $1", [id], { prepare: true }),
  )
  const frozen = rows[0]?.frozen
  return frozen && frozen.id === id && hashOf(frozen.figure) === id ? frozen : null
}
