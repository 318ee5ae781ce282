/** Checks that every kept figure is what its id says. */
import { hashOf } from "../../kernel/canonical.ts"
import type { LedgerProblem } from "../../platform/database/ledger-problem.ts"
import type { Read } from "../../platform/database/read.ts"
import { findFiguresAfter } from "./store.ts"

const pageSize = 500

/** The kept figures that were changed. */
export async function verifyFigures(read: Read): Promise<LedgerProblem[]> {
  const problems: LedgerProblem[] = []
  for (let after = ""; ; ) {
    const page = await findFiguresAfter(read, after, pageSize)
    for (const { id, document } of page)
      if (hashOf(document) !== id)
        problems.push({
          fault: "changed-row",
          entry: document.knownAt,
          row: { table: "figure", id },
          words: `kept figure ${id}: it is not what its id says`,
        })
    if (page.length < pageSize) return problems
    after = page.at(-1)!.id
  }
}
