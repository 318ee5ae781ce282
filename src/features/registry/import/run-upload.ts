/** The dry run of an uploaded list, going on after its request has been answered. */
import { AppError } from "../../../kernel/error.ts"
import type { Ask } from "../../access/ask.ts"
import type { OpenImport } from "./prepare-import.ts"
import { closeImport, keepProgress, prepareImport } from "./prepare-import.ts"
import type { ColumnMapping } from "./schema.ts"
import { sweepImports, updateImport } from "./store.ts"

const unexpected = {
  en: "Something went wrong while the list was read. Nothing was written. Upload it again.",
  zh: "读取名单时出错，没有写入任何内容。请重新上传。",
}

/** Prepares the import and leaves it ready, or failed with the reason; never rejects. */
export async function prepareInBackground(
  ask: Ask,
  open: OpenImport,
  file: { path: string; mapping: ColumnMapping },
  log: (error: unknown) => void,
): Promise<void> {
  const { workspace } = ask
  try {
    await prepareOrFail(ask, open, file, log)
    // Discarded while it was read: its rows have nobody to ask for them.
    await sweepImports(workspace)
  } catch (error) {
    log(error)
  } finally {
    await closeImport(open)
  }
}

async function prepareOrFail(
  { workspace }: Ask,
  open: OpenImport,
  file: { path: string; mapping: ColumnMapping },
  log: (error: unknown) => void,
): Promise<void> {
  try {
    await prepareImport({ workspace }, open, file, keepProgress(workspace, open.id))
    await updateImport(workspace, open.id, { state: "ready" })
  } catch (error) {
    const known = error instanceof AppError
    if (!known) log(error)
    await updateImport(workspace, open.id, { state: "failed", failure: known ? error.detail : unexpected })
  }
}
