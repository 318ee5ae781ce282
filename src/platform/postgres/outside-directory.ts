/** A directory of our own outside the clone, for files that another system account must reach. */
import { chmodSync, lstatSync, mkdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startProblem } from "../config/start-problem.ts"
import { type Account, canEnter } from "./account.ts"

export interface OutsideDirectory {
  path: string
  /** False for the system's temporary directory, which a restart of the machine may empty. */
  lasting: boolean
}

/** Makes the directory if needed and returns the first one that the account can enter. */
export function outsideDirectory(account: Account): OutsideDirectory {
  const candidates = [
    { path: "/var/lib/headland", lasting: true },
    { path: join(tmpdir(), "headland-database"), lasting: false },
  ]
  const found = candidates.find((candidate) => isOursAndOpen(candidate.path, account))
  if (found) return found
  throw startProblem(
    `The database runs as user ${account.uid}, which can enter neither the data directory nor ${candidates.map((c) => c.path).join(" nor ")}.`,
    "Set HEADLAND_DATA to a directory that other users may enter, for example HEADLAND_DATA=/srv/headland.",
  )
}

/** In a shared temporary directory anybody may have put something under our name: only our own counts. */
function isOursAndOpen(path: string, account: Account): boolean {
  try {
    makeOpenDirectory(path)
    const stats = lstatSync(path)
    return stats.isDirectory() && stats.uid === process.getuid?.() && canEnter(path, account)
  } catch {
    return false
  }
}

/** Makes a directory that others may pass through but not list, whatever the umask says. */
export function makeOpenDirectory(path: string): void {
  if (mkdirSync(path, { recursive: true })) chmodSync(path, 0o711)
}
