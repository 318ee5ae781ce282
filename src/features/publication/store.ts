/** All SQL of publication: bulletins and notices as records, and the release schema that the public reads. */
import type { Entity, EntityTables, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import type { Read } from "../../platform/database/read.ts"
import type { Statement } from "../../platform/database/statement.ts"
import { fixed, param, raw, tables } from "../../platform/database/statement.ts"

export const bulletin = entity("bulletin", {
  slug: "text",
  state: "text",
  kicker: "jsonb",
  title: "jsonb",
  blocks: "jsonb",
  figures: "jsonb",
  as_of: "date",
  author: "bigint",
  approver: "bigint?",
  document_hash: "text?",
})

export const notice = entity("notice", {
  bulletin_id: "bigint",
  number: "bigint",
  figure_key: "text",
  was: "text?",
  now: "text?",
  now_figure_id: "text",
  known_in: "bigint",
  class: "text",
  reason: "text",
})

export const siteSettings = entity("site_settings", {
  site: "text",
  footer: "text",
  footer_en: "text",
  copyright: "text?",
  copyright_en: "text?",
  link_label: "text?",
  link_label_en: "text?",
  link_url: "text?",
  address: "text?",
})

export const publicationEntities: Entity[] = [bulletin, notice, siteSettings]

export type BulletinRow = Row<typeof bulletin>
export type NoticeRow = Row<typeof notice>
export type SiteSettingsRow = Row<typeof siteSettings>

const db = tables<EntityTables<"bulletin", typeof bulletin> & EntityTables<"notice", typeof notice>>()

const bulletinById = fixed<{ id: string }, BulletinRow>(
  db.selectFrom("bulletin").selectAll().where("id", "=", param("id")),
)
const allNotices = fixed<{ bulletin: string }, NoticeRow>(
  db.selectFrom("notice").selectAll().where("bulletin_id", "=", param("bulletin")).orderBy("number"),
)
const inState = fixed<{ state: string }, BulletinRow>(
  db.selectFrom("bulletin").selectAll().where("state", "=", param("state")).orderBy("id"),
)

export async function findBulletin(read: Read, id: string): Promise<BulletinRow | null> {
  return (await read.rows(bulletinById({ id })))[0] ?? null
}

/** Bulletins newest first, at most 200, each with the number of its notices. */
export function findBulletinRows(read: Read): Promise<(BulletinRow & { notices: string })[]> {
  return read.rows(
    raw(
      `select b.*, (select count(*) from notice n where n.bulletin_id = b.id) as notices
       from bulletin b order by b.id desc limit 200`,
      [],
      { prepare: true },
    ),
  )
}

export function findBulletinsInState(read: Read, state: string): Promise<BulletinRow[]> {
  return read.rows(inState({ state }))
}

export function findNotices(read: Read, bulletinId: string): Promise<NoticeRow[]> {
  return read.rows(allNotices({ bulletin: bulletinId }))
}

export function findBulletinVersions(read: Read, id: string) {
  return read.rows<BulletinRow & { superseded_in: string | null }>(
    raw("select * from bulletin_known where id = $1", [id], { prepare: true }),
  )
}

/** The settings of the site; null before anything is set. */
export async function findSiteSettings(read: Read): Promise<SiteSettingsRow | null> {
  const rows = await read.rows<SiteSettingsRow>(raw("select * from site_settings", [], { prepare: true }))
  return rows[0] ?? null
}

export function findSiteSettingsVersions(read: Read) {
  return read.rows<SiteSettingsRow & { superseded_in: string | null }>(
    raw("select * from site_settings_known", [], { prepare: true }),
  )
}

/** Up to which entry the published figures were compared with the records. */
export async function findReviewedTo(read: Read): Promise<string> {
  const [row] = await read.rows<{ reviewed_to: string }>(raw("select reviewed_to from release_review"))
  return row?.reviewed_to ?? "0"
}

export function setReviewedTo(entry: string): Statement {
  return raw("update release_review set reviewed_to = greatest(reviewed_to, $1)", [entry], { prepare: true })
}
