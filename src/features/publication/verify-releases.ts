/** Checks what is released against the ledger: bulletins, their words, notices, figures, and the programme’s own page. */
import { canonicalJson, hashOf, sha256 } from "../../kernel/canonical.ts"
import { type EntryContent, ledgerEntries } from "../../platform/database/ledger.ts"
import type { LedgerProblem } from "../../platform/database/ledger-problem.ts"
import type { Read } from "../../platform/database/read.ts"
import type { PublishedHead } from "../../platform/database/verify-ledger.ts"
import type { Workspace } from "../../platform/database/workspace.ts"
import type { ReleaseProofs } from "./release-proofs.ts"
import { readReleaseProofs } from "./release-proofs.ts"

/** The heads that bulletins carry, and everything released that is not what an entry released. */
export function verifyReleases(
  workspace: Pick<Workspace, "snapshot" | "schema">,
): Promise<{ heads: PublishedHead[]; problems: LedgerProblem[] }> {
  return workspace.snapshot(async (read) => {
    const proofs = await readReleaseProofs(read, workspace.schema)
    const contents = await contentsOf(read, proofs)
    return {
      heads: proofs.released.map(({ slug, document }) => ({
        ...document.ledgerHead,
        of: `bulletin ${slug}`,
      })),
      problems: [
        ...bulletinProblems(proofs, contents),
        ...noticeProblems(proofs),
        ...figureProblems(proofs, contents),
        ...programmeProblems(proofs),
      ],
    }
  })
}

type Contents = Map<string, EntryContent>

async function contentsOf(read: Read, { bulletins, notices }: ReleaseProofs): Promise<Contents> {
  const entries = await ledgerEntries(
    read,
    [...bulletins, ...notices].map((row) => row.recorded_in),
  )
  return new Map(entries.map(({ entry, content }) => [entry, content]))
}

function bulletinProblems({ bulletins, released }: ReleaseProofs, contents: Contents): LedgerProblem[] {
  const missing = bulletins
    .filter(({ slug }) => !released.some((one) => one.slug === slug))
    .map(({ slug, recorded_in: entry }) => problem("bulletin", slug, entry, "its release is missing"))
  return [...missing, ...released.flatMap((one) => releaseProblems(one, bulletins, contents))]
}

function releaseProblems(
  released: ReleaseProofs["released"][number],
  bulletins: ReleaseProofs["bulletins"],
  contents: Contents,
): LedgerProblem[] {
  const { slug, document, entry } = released
  const row = bulletins.find((one) => one.slug === slug)
  const detail = contents.get(row?.recorded_in ?? "")?.detail as
    | { slug?: string; document?: string; words?: { en?: string; zh?: string } }
    | undefined
  const faults: string[] = []
  if (row?.recorded_in !== entry || detail?.slug !== slug) faults.push("no entry published it")
  if (hashOf(document) !== detail?.document || released.document_hash !== detail.document)
    faults.push("its document was changed")
  if (released.published_at !== document.publishedAt) faults.push("its day of publication was changed")
  if (hex(released.words_en) !== detail?.words?.en) faults.push("its English words were changed")
  if (hex(released.words_zh) !== detail?.words?.zh) faults.push("its Chinese words were changed")
  for (const [key, { id, figure }] of Object.entries(document.figures))
    if (hashOf(figure) !== id) faults.push(`its figure ${key} is not what its id says`)
  return faults.map((fault) => problem("bulletin", slug, entry, fault))
}

/** Every notice of the ledger as it was released, and none besides. */
function noticeProblems({ notices, releasedNotices }: ReleaseProofs): LedgerProblem[] {
  const name = (slug: string, number: string) => `${slug} N${number}`
  const shown = new Map(releasedNotices.map((one) => [name(one.slug, one.number), one.notice]))
  const problems: LedgerProblem[] = []
  for (const { slug, recorded_in: entry, notice } of notices) {
    const of = name(slug, String(notice.number))
    const said = shown.get(of)
    shown.delete(of)
    if (!said) problems.push(problem("notice", of, entry, "its release is missing"))
    else if (canonicalJson(said) !== canonicalJson(notice))
      problems.push(problem("notice", of, entry, "it was changed"))
  }
  for (const [of, { knownAt }] of shown)
    problems.push(problem("notice", of, knownAt.entry, "no entry gave it"))
  return problems
}

/** Every figure that a bulletin or a notice released, whole, and none besides. */
function figureProblems({ released, notices, figures }: ReleaseProofs, contents: Contents): LedgerProblem[] {
  const hashes = new Map<string, { entry: string; allowed: unknown[] }>()
  const allow = (id: string, entry: string, hash: unknown) => {
    const known = hashes.get(id)
    if (known) known.allowed.push(hash)
    else hashes.set(id, { entry, allowed: [hash] })
  }
  for (const { entry, document } of released)
    for (const frozen of Object.values(document.figures)) allow(frozen.id, entry, hashOf(frozen))
  for (const { recorded_in: entry, notice } of notices)
    allow(notice.nowFigureId, entry, contents.get(entry)?.detail?.figure)

  const problems: LedgerProblem[] = []
  for (const { id, frozen } of figures) {
    const known = hashes.get(id)
    hashes.delete(id)
    const whole = frozen.id === id && hashOf(frozen.figure) === id
    if (!known) problems.push(problem("figure", id, frozen.figure.knownAt, "no entry released it"))
    else if (!whole || !known.allowed.includes(hashOf(frozen)))
      problems.push(problem("figure", id, known.entry, "it was changed"))
  }
  for (const [id, { entry }] of hashes) problems.push(problem("figure", id, entry, "its release is missing"))
  return problems
}

function programmeProblems({ programme, programmeSet }: ReleaseProofs): LedgerProblem[] {
  const said = programmeSet?.programme ?? null
  if (canonicalJson(programme) === canonicalJson(said)) return []
  return [problem("programme", "", programmeSet?.entry ?? "0", "it is not what was set last")]
}

function problem(table: string, id: string, entry: string, fault: string): LedgerProblem {
  const of = `${table} ${id}`.trim()
  return { fault: "changed-row", entry, row: { table, id }, words: `released ${of}: ${fault}` }
}

function hex(words: string): string {
  return sha256(words).toString("hex")
}
