/** After each entry: what is published is compared with what is known now; a difference becomes a notice. */

import { hashOf } from "../../kernel/canonical.ts"
import { CorrectionClass } from "../../kernel/correction.ts"
import { decimal } from "../../kernel/decimal.ts"
import { dayOf } from "../../platform/clock.ts"
import { enter } from "../../platform/database/change.ts"
import type { EntryContent, LedgerEntry } from "../../platform/database/ledger.ts"
import { ledgerEntries, ledgerHead } from "../../platform/database/ledger.ts"
import type { Read } from "../../platform/database/read.ts"
import type { Workspace } from "../../platform/database/workspace.ts"
import { computeFigure, type Ground, type Question } from "../statistics/compute-figure.ts"
import { type Definitions, getIndicator } from "../statistics/definitions.ts"
import { tablesRead, touchedBetween } from "../statistics/tables-read.ts"
import { groundOf, keeping } from "../statistics/take-figure.ts"
import { inputOf } from "./bulletin-view.ts"
import { figuresInText } from "./figures-in-text.ts"
import { freezeFigure, questionFor } from "./freeze-figures.ts"
import { findReleasedBySlug, insertReleasedFigure, insertReleasedNotice } from "./release-store.ts"
import type { BulletinDocument, Notice } from "./schema.ts"
import type { BulletinRow, NoticeRow } from "./store.ts"
import { findBulletinsInState, findNotices, findReviewedTo, notice, setReviewedTo } from "./store.ts"

/** Whether entries have come since the last comparison. */
export async function isBehind(read: Read): Promise<boolean> {
  return BigInt(await findReviewedTo(read)) < BigInt((await ledgerHead(read)).entry)
}

interface Review {
  workspace: Workspace
  ground: Ground
  to: string
  /** Tables that the entries since the last comparison touched; null where every figure is compared. */
  touched: ReadonlySet<string> | null
  setUpAt?: string | undefined
}

/** Compares everything published with the newest entry; gives the number of new notices. */
export async function reviewReleases(
  workspace: Workspace,
  definitions: Definitions,
  setUpAt?: string,
): Promise<number> {
  const from = await findReviewedTo(workspace.full)
  const to = (await ledgerHead(workspace.full)).entry
  if (BigInt(from) >= BigInt(to)) return 0
  const published = await findBulletinsInState(workspace.full, "published")
  const touched = published.length === 0 ? null : await touchedTables(workspace.full, from, to)
  const review = { workspace, ground: groundOf({ workspace }, definitions), to, touched, setUpAt }
  let made = 0
  for (const row of published) made += await reviewBulletin(review, row)
  await workspace.full.rows(setReviewedTo(to))
  return made
}

/**
 * Tables touched between two entries of one day. Over midnight a consent may have run out, which changes figures
 * without an entry: then, and before the first comparison, nothing is left out.
 */
async function touchedTables(read: Read, from: string, to: string): Promise<Set<string> | null> {
  const [last, newest] = await ledgerEntries(read, [from, to])
  if (!last || !newest || dayOf(last.at) !== dayOf(newest.at)) return null
  return touchedBetween(read, from, to)
}

/** Whether the entries since the last comparison can have changed the answer. */
function mayDiffer({ ground: { definitions }, touched }: Review, { indicator }: Question): boolean {
  if (touched === null) return true
  return [...tablesRead(definitions, getIndicator(definitions, indicator))].some((table) =>
    touched.has(table),
  )
}

async function reviewBulletin(review: Review, row: BulletinRow): Promise<number> {
  const notices = await findNotices(review.workspace.full, row.id)
  const released = await findReleasedBySlug(review.workspace.published, row.slug)
  if (!released) throw new Error(`the release of ${row.slug} is missing`)
  const { figures, asOf } = inputOf(row)
  let made = 0
  // In the order of the text, so that N1 is what a reader meets first.
  const inText = figuresInText(released.document)
  const others = Object.keys(figures).filter((key) => !inText.includes(key))
  for (const key of [...inText, ...others]) {
    const draft = figures[key]
    if (!draft) continue
    const question = questionFor(draft, asOf, review.to)
    if (!mayDiffer(review, question)) continue
    const told = lastTold(released.document, notices, key)
    const now = await valueAt(review, question, review.to)
    if (same(told.value, now)) continue
    await giveNotice(review, row, { key, question, number: notices.length + 1 + made, told, now })
    made++
  }
  return made
}

/** What the public was told last, and the entry as of which it was true. */
interface Told {
  value: string | null
  knownAt: string
}

function lastTold({ figures, knownAt }: BulletinDocument, notices: NoticeRow[], key: string): Told {
  const last = notices.filter((one) => one.figure_key === key).at(-1)
  if (last) return { value: last.now, knownAt: last.known_in }
  return { value: figures[key]?.figure.value ?? null, knownAt: knownAt.entry }
}

async function valueAt({ ground }: Review, question: Question, knownAt: string): Promise<string | null> {
  return (await computeFigure(ground, { ...question, knownAt })).figure.value
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : decimal(a).equals(decimal(b))
}

interface Difference {
  key: string
  question: Question
  number: number
  told: Told
  now: string | null
}

/** Records the notice and releases it in one entry. */
async function giveNotice(review: Review, row: BulletinRow, difference: Difference): Promise<void> {
  const { workspace, ground } = review
  const causes = await findCauses(review, difference)
  const cause = causes.at(-1)
  if (!cause) throw new Error(`no entry brought the new value of ${difference.key}`)
  const frozen = await freezeFigure({ workspace }, ground, difference.question)
  const released: Notice = {
    number: difference.number,
    figureKey: difference.key,
    was: difference.told.value,
    now: difference.now,
    nowFigureId: frozen.id,
    knownAt: { entry: cause.entry, at: cause.at },
    ...reasonsOf(causes),
  }
  const values = {
    bulletin_id: row.id,
    number: String(released.number),
    figure_key: released.figureKey,
    was: released.was,
    now: released.now,
    now_figure_id: frozen.id,
    known_in: cause.entry,
    class: released.class,
    reason: released.reason,
  }
  await workspace.commit.entry({
    actor: cause.actor,
    act: "notice.give",
    detail: { figure: hashOf(frozen) },
    changes: [enter(notice, await workspace.nextNumber(), values)],
    statements: [
      insertReleasedFigure(workspace.schema, frozen),
      insertReleasedNotice(workspace.schema, row.slug, released),
      keeping(frozen),
    ],
    setUpAt: review.setUpAt,
  })
}

/** More entries than these are not told apart; the one that brought the value known now is always among them. */
const mostCauses = 12

/**
 * The entries that led from the value told to the one known now, first to last: when several came before
 * anybody looked, none of them alone explains the difference.
 */
async function findCauses(review: Review, { question, told, now }: Difference): Promise<LedgerEntry[]> {
  const found: string[] = []
  let at = told
  while (!same(at.value, now)) {
    const isBefore =
      found.length < mostCauses - 1
        ? (value: string | null) => same(value, at.value)
        : (value: string | null) => !same(value, now)
    const entry = await findChange(review, question, at.knownAt, isBefore)
    at = { value: await valueAt(review, question, entry), knownAt: entry }
    found.push(entry)
  }
  return ledgerEntries(review.workspace.full, found)
}

/** An entry behind `after` that ends what `isBefore` says of the value, found by halving the stretch. */
async function findChange(
  review: Review,
  question: Question,
  after: string,
  isBefore: (value: string | null) => boolean,
): Promise<string> {
  let [low, high] = [BigInt(after), BigInt(review.to)]
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (isBefore(await valueAt(review, question, String(middle)))) low = middle
    else high = middle
  }
  return String(high)
}

/** The class that all causes share, else the general one; and every reason once. */
function reasonsOf(causes: LedgerEntry[]): { class: Notice["class"]; reason: string } {
  const stated = causes.map(({ content }) => reasonOf(content))
  const classes = new Set(stated.map((one) => one.class))
  const reasons = new Set(stated.map(({ reason }) => reason).filter((reason) => reason !== ""))
  return {
    class: classes.size === 1 ? stated[0]!.class : "correction",
    reason: [...reasons].join("; "),
  }
}

/** Class and words of the correction; a record that was merely entered later is a late one. */
function reasonOf({ detail }: EntryContent): { class: Notice["class"]; reason: string } {
  const stated = CorrectionClass.safeParse(detail?.class)
  return {
    class: stated.success ? stated.data : "late-return",
    reason: typeof detail?.reason === "string" ? detail.reason : "",
  }
}
