/** Checks what is released against the ledger: documents, words and figures by their hashes. */
import { hashOf, sha256 } from "../../kernel/canonical.ts"
import type { EntryContent } from "../../platform/database/ledger.ts"
import { ledgerEntries } from "../../platform/database/ledger.ts"
import type { LedgerProblem } from "../../platform/database/ledger-problem.ts"
import type { PublishedHead } from "../../platform/database/verify-ledger.ts"
import type { Workspace } from "../../platform/database/workspace.ts"
import { findReleaseProofs } from "./release-store.ts"

type Proof = Awaited<ReturnType<typeof findReleaseProofs>>[number]

/** The heads that bulletins carry, and every release that is not what its entry published. */
export async function verifyReleases(
  workspace: Workspace,
): Promise<{ heads: PublishedHead[]; problems: LedgerProblem[] }> {
  const proofs = await findReleaseProofs(workspace.published)
  const entries = await ledgerEntries(
    workspace.full,
    proofs.map(({ entry }) => entry),
  )
  const contents = new Map(entries.map(({ entry, content }) => [entry, content]))
  return {
    heads: proofs.map(({ slug, document }) => ({ ...document.ledgerHead, of: `bulletin ${slug}` })),
    problems: proofs.flatMap((proof) => releaseProblems(proof, contents.get(proof.entry))),
  }
}

function releaseProblems(proof: Proof, content: EntryContent | undefined): LedgerProblem[] {
  const published = content?.detail as
    | { slug?: string; document?: string; words?: { en?: string; zh?: string } }
    | undefined
  const faults: string[] = []
  if (published?.slug !== proof.slug) faults.push("no entry published it")
  if (hashOf(proof.document) !== published?.document) faults.push("its document was changed")
  if (hex(proof.words_en) !== published?.words?.en) faults.push("its English words were changed")
  if (hex(proof.words_zh) !== published?.words?.zh) faults.push("its Chinese words were changed")
  for (const [key, { id, figure }] of Object.entries(proof.document.figures))
    if (hashOf(figure) !== id) faults.push(`its figure ${key} is not what its id says`)
  return faults.map((fault) => ({
    fault: "changed-row",
    entry: proof.entry,
    row: { table: "bulletin", id: proof.slug },
    words: `bulletin ${proof.slug}: ${fault}`,
  }))
}

function hex(words: string): string {
  return sha256(words).toString("hex")
}
