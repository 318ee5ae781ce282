/** Reads the note that a running server keeps in its data directory, postmaster.pid. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { commandLine, processMark } from "./process-mark.ts"

export interface Postmaster {
  pid: number
  port: number
  /** "starting", "ready", "stopping" or "standby"; empty when not yet written. */
  status: string
}

/** Higher than any process number can be, so that PostgreSQL sees at once that nobody has it. */
const nobodysPid = 2 ** 22 + 1

/** The server that runs on this data directory, or undefined. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const note = readNote(cluster)
  return note && isServerOf(note.pid, cluster) ? note : undefined
}

/**
 * After a killed server its number may have passed to another program, or stay as a husk: PostgreSQL would
 * take that for itself and refuse to start. Only the number is changed, because PostgreSQL checks by the
 * rest of the note that no part of the old server still works on the files.
 */
export function releaseStaleNote(cluster: string): void {
  const note = readNote(cluster)
  if (!note || isServerOf(note.pid, cluster)) return
  const file = join(cluster, "postmaster.pid")
  const rest = readFileSync(file, "utf8").split("\n").slice(1)
  writeFileSync(file, [nobodysPid, ...rest].join("\n"))
}

function readNote(cluster: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")
  } catch {
    return undefined
  }
  const pid = Number.parseInt(lines[0] ?? "", 10)
  if (!(pid > 0)) return undefined
  return { pid, port: Number.parseInt(lines[3] ?? "", 10), status: lines[7]?.trim() ?? "" }
}

/** Its command line names the files; its working directory may not be readable, being another user's. */
function isServerOf(pid: number, cluster: string): boolean {
  if (processMark(pid) === undefined) return false
  const line = commandLine(pid).join(" ")
  return line.includes("postgres -D") && line.includes(` -D ${cluster} -c `)
}
