/** Use case: writes a checked list into the register, in one ledger entry, wholly or not at all. */
import { AppError } from "../../../kernel/error.ts"
import { changedMeanwhile } from "../../../platform/database/refusal.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise } from "../../access/ask.ts"
import { organisation } from "../store.ts"
import { getOwnImport, importView } from "./find-import.ts"
import { checkAgain, keepProgress } from "./prepare-import.ts"
import type { ImportCounts, ImportView, OnProgress } from "./schema.ts"
import type { ImportRow } from "./store.ts"
import { closeEmpty, deleteTaken, findImport } from "./store.ts"
import { rootOfWritten, writeStatements } from "./written-rows.ts"

/** Commits an import that is ready; one that is done answers as it is. 412 after comparing again when it is stale. */
export async function commitImport(ask: Ask, { params }: { params: { id: string } }): Promise<ImportView> {
  const one = await getOwnImport(ask, params.id)
  if (one.state === "ready") await writeOrCheckAgain(ask, params.id)
  else if (one.state !== "done") throw notReady(one)
  return importView(await getOwnImport(ask, params.id))
}

async function writeOrCheckAgain(ask: Ask, id: string): Promise<void> {
  try {
    await writeImport(ask, id, keepProgress(ask.workspace, id))
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "changed-meanwhile") throw error
    const now = await findImport(ask.workspace.full, id)
    // Somebody else pressed the same button: it is written, once.
    if (now?.state === "done") return
    if (now?.state !== "ready" || !now.facts || !now.report) throw error
    await checkAgain(ask.workspace, id, { facts: now.facts, report: now.report })
    throw registerChanged()
  }
}

/** Writes a checked import; gives the number of its entry, or null when there is nothing to write. */
export async function writeImport(ask: Ask, id: string, onProgress: OnProgress): Promise<string | null> {
  authorise(ask.asker, "organisation:import")
  const { workspace } = ask
  const one = await findImport(workspace.full, id)
  if (!one?.report || !one.facts) throw changedMeanwhile()
  const { counts } = one.report
  const total = counts.created + counts.updated
  if (total === 0) {
    await closeEmpty(workspace, id)
    return null
  }
  const root = await rootOfWritten(workspace, id, (done) => onProgress({ stage: "proving", done, total }))
  onProgress({ stage: "writing", done: 0, total: 0 })
  const entry = await workspace.commit.entry({
    actor: ask.asker.member,
    act: "organisation.import",
    detail: entryDetail(one, counts),
    bulk: { table: organisation.name, count: String(total), root },
    statements: writeStatements(id, one.checks, counts),
    setUpAt: ask.setUpAt,
  })
  // The list is written; rows that stay behind now are swept away by the next import.
  await deleteTaken(workspace, id).catch(() => {})
  return entry
}

function entryDetail({ file_name, facts }: ImportRow, counts: ImportCounts): Record<string, unknown> {
  const counted = Object.entries(counts).map(([name, number]) => [name, String(number)])
  return { file: file_name, sha256: facts?.sha256, counts: Object.fromEntries(counted) }
}

/** After a lost race the list has been compared with the register as it is now, so that people can judge anew. */
function registerChanged(): AppError {
  return new AppError("changed-meanwhile", {
    en: "The register has changed since this list was checked. Nothing was written. It has been checked again: look at the new counts, then import.",
    zh: "名单检查之后企业库有变动，没有写入任何内容。现已重新检查，请核对新的数目后再导入。",
  })
}

function notReady({ state, failure }: ImportRow): AppError {
  return new AppError(
    "conflict",
    state === "failed" && failure
      ? failure
      : { en: "The list is still being read. Wait until it is ready.", zh: "名单仍在读取中，请稍候。" },
  )
}
