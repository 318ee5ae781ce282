/** Use case: reads a list, checks every line, compares it with the register and says what would be written. */
import { randomUUID } from "node:crypto"
import { basename } from "node:path"
import type pg from "pg"
import type { Workspace } from "../../../platform/database/workspace.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { matchRegister } from "./match-register.ts"
import { openList } from "./read-list.ts"
import type { ColumnMapping, ImportFacts, ImportOptions, ImportReport, OnProgress } from "./schema.ts"
import { settleDuplicates } from "./settle-duplicates.ts"
import { stageRows } from "./stage-rows.ts"
import {
  countCheck,
  insertImport,
  sweepImports,
  unlockImport,
  updateImport,
  updateProgress,
} from "./store.ts"
import { surveyFile } from "./survey-file.ts"
import { takeStock } from "./take-stock.ts"

/** An import that this process works on; its connection holds the lock that shows it alive. */
export interface OpenImport {
  id: string
  client: pg.PoolClient
}

/** What a list comes to, before anything is written. */
export interface PreparedImport {
  facts: ImportFacts
  report: ImportReport
}

/** Enters a new import, after sweeping away what killed processes have left. */
export async function openImport(ask: Ask, fileName: string, options: ImportOptions): Promise<OpenImport> {
  authorise(ask.asker, "organisation:import")
  await sweepImports(ask.workspace)
  const client = await ask.workspace.pool.connect()
  // A lost connection is reported by the statement under way; without a listener it would end the process.
  client.on("error", () => {})
  const id = randomUUID()
  const name = basename(fileName.replaceAll("\\", "/")).slice(0, 200)
  const { kind, source = name } = options
  try {
    await insertImport(client, { id, member: ask.asker.member, fileName: name, kind, source })
  } catch (error) {
    client.release(true)
    throw error
  }
  return { id, client }
}

/** At the start of a server: imports that were being read when the last one ended are gone, not half there. */
export function removeAbandonedImports(workspace: Workspace): Promise<void> {
  return sweepImports(workspace)
}

/** Gives back the connection; whether the import went well or not. */
export async function closeImport({ id, client }: OpenImport): Promise<void> {
  try {
    await unlockImport(client, id)
    client.removeAllListeners("error")
    client.release()
  } catch {
    client.release(true)
  }
}

/** The dry run: stages the list and takes stock. Throws `invalid` when the file can't be read as a list. */
export async function prepareImport(
  { workspace }: Pick<Ask, "workspace">,
  { id, client }: OpenImport,
  file: { path: string; mapping: ColumnMapping },
  onProgress: OnProgress,
): Promise<PreparedImport> {
  const survey = await surveyFile(file.path)
  const list = await openList(file.path, survey, file.mapping)
  const { delimiter, columns, headerLine, above } = list.headings
  const facts: ImportFacts = { ...survey, delimiter, columns, headerLine, above }
  await updateImport(workspace, id, { facts })
  const onBytes = (done: number) => onProgress({ stage: "reading", done, total: survey.bytes })
  const records = list.records(onBytes)
  const { blank } = await stageRows(client, workspace.full, { id, columns, headerLine }, records)
  onProgress({ stage: "matching", done: 0, total: 0 })
  await inTransaction(client, async () => {
    await settleDuplicates(client, id)
    await compare(client, id)
  })
  const report = await takeStock(workspace.full, id, { columns, blank })
  await updateImport(workspace, id, { report })
  return { facts, report }
}

/** Compares a staged list with the register again, after the register has changed. */
export async function checkAgain(workspace: Workspace, id: string, was: PreparedImport): Promise<void> {
  const client = await workspace.pool.connect()
  try {
    await inTransaction(client, () => compare(client, id))
  } finally {
    client.release()
  }
  const { columns } = was.facts
  const report = await takeStock(workspace.full, id, { columns, blank: was.report.counts.blank })
  await updateImport(workspace, id, { report })
}

async function compare(client: pg.ClientBase, id: string): Promise<void> {
  if (!(await countCheck(client, id))) throw notFound()
  await matchRegister(client, id)
}

async function inTransaction(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query("begin")
  try {
    // A table just filled has no statistics: nested loops chosen for a few rows would run over all of them.
    await client.query("set local enable_nestloop = off")
    await work()
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

const writeEveryMs = 300

/** Keeps the import's record at how far it is, a few times a second, and passes everything on. */
export function keepProgress(workspace: Workspace, id: string, passOn: OnProgress = () => {}): OnProgress {
  let next = 0
  let stage = ""
  let writing = false
  return (progress) => {
    passOn(progress)
    if (writing || (progress.stage === stage && Date.now() < next)) return
    stage = progress.stage
    next = Date.now() + writeEveryMs
    writing = true
    const done = () => {
      writing = false
    }
    // Only a display: what keeps it from being written shows where it matters.
    updateProgress(workspace, id, progress).then(done, done)
  }
}
