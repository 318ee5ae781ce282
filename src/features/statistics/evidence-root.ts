/** The root over evidence: rows sorted by the bytes of their keys, each a salted leaf of key and value. */
import { createHmac } from "node:crypto"
import { canonicalJson } from "../../kernel/canonical.ts"
import { leafHash, merkleRoot } from "../../kernel/merkle.ts"
import type { EvidenceRow } from "../../kernel/population.ts"

/** Sorts rows by the bytes of their keys. */
export function byKey(rows: EvidenceRow[]): EvidenceRow[] {
  return [...rows].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
}

/** Salt of a row: from its version and the workspace’s secret, so that it can be recomputed but not guessed. */
function saltOf(secret: string, population: string, { key, version }: EvidenceRow): string {
  return createHmac("sha256", secret)
    .update(canonicalJson(["evidence", population, key, version]))
    .digest("hex")
}

/** Hex of the Merkle root; labels and dimensions are not part of it. */
export function evidenceRoot(secret: string, population: string, sorted: EvidenceRow[]): string {
  const leaves = sorted.map((row) =>
    leafHash(Buffer.from(canonicalJson([saltOf(secret, population, row), row.key, row.value]))),
  )
  return merkleRoot(leaves).toString("hex")
}

/** Stands for the root of a suppressed figure: equal roots, or that of nothing, would tell what is protected. */
export function sealedRoot(secret: string, asked: unknown[], root: string): string {
  return createHmac("sha256", secret)
    .update(canonicalJson(["suppressed", asked, root]))
    .digest("hex")
}
