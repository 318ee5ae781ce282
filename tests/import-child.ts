/** A process of its own that imports one list, so that it can be measured and killed. */

import type { Ask } from "../src/features/access/ask.ts"
import { writeImport } from "../src/features/registry/import/commit-import.ts"
import { closeImport, openImport, prepareImport } from "../src/features/registry/import/prepare-import.ts"
import type { ImportReport, ImportStage, OnProgress } from "../src/features/registry/import/schema.ts"
import { ImportOptions } from "../src/features/registry/import/schema.ts"
import { openWorkspace } from "../src/platform/database/workspace.ts"

/** What the parent hands over, as the first argument. */
export interface ChildImport {
  url: string
  secret: string
  asker: Ask["asker"]
  path: string
}

/** What the child says on its way. Memory in bytes, times in seconds since `begun`. */
export type ChildMessage =
  | { at: "begun" }
  | { at: ImportStage; done: number; total: number; seconds: number }
  | { at: "entry"; seconds: number }
  | { at: "done"; entry: string | null; report: ImportReport; grownBy: number; seconds: number }

const given: ChildImport = JSON.parse(process.argv[2]!)
const say = (message: ChildMessage) => process.send!(message)
const database = new URL(given.url).pathname.slice(1)
const workspace = await openWorkspace({ url: given.url, database, secret: given.secret }, "w1")
const before = process.memoryUsage().rss
const begun = performance.now()
const seconds = () => (performance.now() - begun) / 1000
const onProgress: OnProgress = ({ stage, done, total }) => say({ at: stage, done, total, seconds: seconds() })
workspace.onEntry(() => say({ at: "entry", seconds: seconds() }))
const ask = { asker: given.asker, read: workspace.full, workspace } as Ask
say({ at: "begun" })
const open = await openImport(ask, given.path, ImportOptions.parse({}))
const { report } = await prepareImport(ask, open, { path: given.path, mapping: {} }, onProgress)
const entry = await writeImport(ask, open.id, onProgress)
await closeImport(open)
await workspace.close()
const grownBy = process.resourceUsage().maxRSS * 1024 - before
say({ at: "done", entry, report, grownBy, seconds: seconds() })
process.disconnect()
