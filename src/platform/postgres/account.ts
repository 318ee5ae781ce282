/** The system account that the database server runs as, and which files it can reach. */
import { chownSync, lchownSync, readdirSync, type Stats, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { startProblem } from "../config/start-problem.ts"

export interface Account {
  uid: number
  gid: number
}

const readable = 4
const enterable = 1

/** PostgreSQL refuses to run as root; this is the conventional account without rights, "nobody". */
export const nobody: Account = { uid: 65534, gid: 65534 }

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Whether the account may enter a directory: every directory above it must let it through as well. */
export function canEnter(directory: string, account: Account): boolean {
  return closedDirectory(directory, account) === undefined
}

/** The topmost directory on the way to this one that the account may not enter. */
export function closedDirectory(directory: string, account: Account): string | undefined {
  const above = dirname(directory)
  if (above !== directory) {
    const closed = closedDirectory(above, account)
    if (closed !== undefined) return closed
  }
  return allows(statSync(directory), account, enterable) ? undefined : directory
}

/** Whether the account may read a file, and run it when `run` is set. */
export function canRead(file: string, account: Account, run = false): boolean {
  return (
    canEnter(dirname(file), account) && allows(statSync(file), account, run ? readable | enterable : readable)
  )
}

/** Gives a file, or a directory with all that is in it, to the account. */
export function giveTo(path: string, account: Account | undefined): void {
  if (!account) return
  try {
    chownSync(path, account.uid, account.gid)
    if (!statSync(path).isDirectory()) return
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name)
      if (entry.isSymbolicLink()) lchownSync(inside, account.uid, account.gid)
      else giveTo(inside, account)
    }
  } catch (error) {
    throw startProblem(
      `PostgreSQL does not run as root, and ${path} cannot be given to user ${account.uid}: ${(error as Error).message}.`,
      "Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.",
      error,
    )
  }
}

function allows(stats: Stats, account: Account, bits: number): boolean {
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0
  return ((stats.mode >> shift) & bits) === bits
}
