/** Reads what is released beside what the ledger’s own tables say was released, in one snapshot. */
import type { Read } from "../../platform/database/read.ts"
import { raw } from "../../platform/database/statement.ts"
import type { StoredProgramme } from "./release-store.ts"
import type { BulletinDocument, FrozenFigure, Notice } from "./schema.ts"
import type { NoticeRow } from "./store.ts"

export interface ReleaseProofs {
  /** Published, by the rows that the ledger checks. */
  bulletins: { slug: string; recorded_in: string }[]
  /** Given, by the rows that the ledger checks, as each should have been released. */
  notices: { slug: string; recorded_in: string; notice: Notice }[]
  released: {
    slug: string
    published_at: string
    entry: string
    document: BulletinDocument
    document_hash: string
    words_en: string
    words_zh: string
  }[]
  releasedNotices: { slug: string; number: string; notice: Notice }[]
  figures: { id: string; frozen: FrozenFigure }[]
  programme: StoredProgramme | null
  /** What the last entry that set the programme says. */
  programmeSet: { entry: string; programme: StoredProgramme } | null
}

/** `read` sees one state of the workspace in `schema`. */
export async function readReleaseProofs(read: Read, schema: string): Promise<ReleaseProofs> {
  const rows = <R>(text: string) => read.rows<R>(raw(text))
  const released = `${schema}_release`
  const [stored] = await rows<{ programme: StoredProgramme }>(`select programme from ${released}.programme`)
  // “programme.set” before the settings were a record of their own.
  const [set] = await rows<{ entry: string; programme: StoredProgramme }>(
    `select entry, content -> 'detail' -> 'programme' as programme from ledger
     where act in ('programme.set', 'site-settings.set') order by entry desc limit 1`,
  )
  return {
    bulletins: await rows("select slug, recorded_in from bulletin where state = 'published' order by id"),
    notices: (await rows<GivenNotice>(given)).map(noticeAsReleased),
    released: await rows(
      `select slug, published_at, entry, document, document_hash, words_en, words_zh
       from ${released}.bulletin order by slug`,
    ),
    releasedNotices: await rows(`select slug, number, notice from ${released}.notice order by slug, number`),
    figures: await rows(`select id, frozen from ${released}.figure order by id`),
    programme: stored?.programme ?? null,
    programmeSet: set ?? null,
  }
}

type GivenNotice = NoticeRow & { slug: string; at: string }

const given = `select n.*, b.slug, l.at from notice n join bulletin b on b.id = n.bulletin_id
  join ledger l on l.entry = n.known_in order by n.id`

function noticeAsReleased(row: GivenNotice): ReleaseProofs["notices"][number] {
  const notice: Notice = {
    number: Number(row.number),
    figureKey: row.figure_key,
    was: row.was,
    now: row.now,
    nowFigureId: row.now_figure_id,
    knownAt: { entry: row.known_in, at: row.at },
    class: row.class as Notice["class"],
    reason: row.reason,
  }
  return { slug: row.slug, recorded_in: row.recorded_in, notice }
}
