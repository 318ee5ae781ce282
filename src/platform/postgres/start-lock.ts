/** Lets one process at a time prepare, start or stop the database server of a data directory. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"
import { startProblem } from "../config/start-problem.ts"
import { isMarkAlive, processMark } from "./process-mark.ts"

const patienceMs = 180_000
const pauseMs = 25
let taken = 0

/**
 * Runs `work` while holding the lock file. A lock whose process was killed is broken; one whose process
 * lives is waited for, up to three minutes.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await takeLock(file)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

async function takeLock(file: string): Promise<void> {
  const own = `${file}.${process.pid}.${taken++}`
  writeFileSync(own, processMark(process.pid) ?? "", { mode: 0o600 })
  try {
    const end = Date.now() + patienceMs
    while (!tryLink(own, file)) {
      if (Date.now() > end) throw stuck(file)
      if (!breakStale(file, `${own}.stale`)) await wait(pauseMs)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** A hard link appears with its contents at once, so that nobody ever reads a half-written lock. */
function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

function breakStale(file: string, aside: string): boolean {
  const holder = read(file)
  if (holder === undefined || isMarkAlive(holder)) return false
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  // Another process may have broken and taken the lock in between: then give it back.
  if (read(aside) !== holder) tryLink(aside, file)
  rmSync(aside, { force: true })
  return true
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return undefined
  }
}

function stuck(file: string): Error {
  return startProblem(
    `Another process (number ${Number.parseInt(read(file) ?? "", 10)}) has been starting or stopping the database of this data directory for three minutes.`,
    `End that process, or delete ${file} if you know that nothing runs there.`,
  )
}
