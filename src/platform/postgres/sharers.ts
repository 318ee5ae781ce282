/** Keeps the list of processes that use a data directory's server, so that the last one stops it. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isMarkAlive, processMark } from "./process-mark.ts"

let registered = 0

/** Puts this process on the list and returns its entry, a file. */
export function registerSharer(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, `${process.pid}.${registered++}`)
  writeFileSync(file, processMark(process.pid) ?? "", { mode: 0o600 })
  return file
}

/** How many entries of living processes are on the list; those of killed processes are struck off. */
export function countSharers(directory: string): number {
  return entries(directory).filter((file) => {
    if (isMarkAlive(readFileSync(file, "utf8"))) return true
    rmSync(file, { force: true })
    return false
  }).length
}

function entries(directory: string): string[] {
  try {
    return readdirSync(directory).map((name) => join(directory, name))
  } catch {
    return []
  }
}
