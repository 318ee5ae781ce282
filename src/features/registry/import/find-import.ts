/** Reading the state of an import, and discarding one; only its importer and administrators see it. */
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import type { ImportView } from "./schema.ts"
import type { ImportRow } from "./store.ts"
import { deleteImport, findImport } from "./store.ts"

/** The record of an import that the asker may see; throws `not-found` for any other. */
export async function getOwnImport({ asker, workspace }: Ask, id: string): Promise<ImportRow> {
  authorise(asker, "organisation:import")
  const one = await findImport(workspace.full, id)
  if (!one || (one.member !== asker.member && asker.role !== "administrator")) throw notFound()
  return one
}

/** State, progress, counts and first messages of an import. */
export async function getImport(ask: Ask, { params }: { params: { id: string } }): Promise<ImportView> {
  return importView(await getOwnImport(ask, params.id))
}

/** Discards an import with all that is staged for it. What it has written stays. */
export async function discardImport(
  ask: Ask,
  { params }: { params: { id: string } },
): Promise<{ id: string }> {
  const { id } = await getOwnImport(ask, params.id)
  await deleteImport(ask.workspace, id)
  return { id }
}

export function importView(row: ImportRow): ImportView {
  return {
    id: row.id,
    state: row.state,
    fileName: row.file_name,
    startedAt: row.started_at,
    progress: { stage: row.stage, done: Number(row.progress_done), total: Number(row.progress_total) },
    facts: row.facts,
    report: row.report,
    failure: row.failure,
    entry: row.entry,
  }
}
