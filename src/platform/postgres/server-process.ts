/** Starts and stops the PostgreSQL server process itself. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { startProblem } from "../config/start-problem.ts"
import { type Account, isRoot } from "./account.ts"
import type { Binaries } from "./binaries.ts"
import { type Postmaster, releaseStaleNote, runningPostmaster } from "./postmaster-file.ts"
import { processMark } from "./process-mark.ts"

export interface ServerFiles {
  cluster: string
  account: Account | undefined
  binaries: Binaries
  logFile: string
}

const pollMs = 10
const recoveryNoticeMs = 5_000
const startLimitMs = 600_000
const stopLimitMs = 120_000
const logLimitBytes = 5_000_000

/** Fit for a container with 64 MB of /dev/shm and for data that must survive a power cut. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  dynamic_shared_memory_type: "mmap",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  max_connections: "200",
  timezone: "UTC",
  log_timezone: "UTC",
  // Without the detail and the statement, because both may hold personal data.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
}

/** Starts the server and waits until it accepts connections, which takes long only after a crash. */
export async function launchServer(
  files: ServerFiles,
  port: number,
  log: (line: string) => void,
): Promise<Postmaster> {
  releaseStaleNote(files.cluster)
  const child = spawnServer(files, port)
  let failure: Error | undefined
  child.once("error", (error) => {
    failure = error
  })
  child.once("exit", (code, signal) => {
    failure = new Error(`it ended with ${signal ?? `code ${code}`}`)
  })
  try {
    return await untilReady(files.cluster, log, () => failure === undefined)
  } catch (error) {
    throw notStarted(files, failure ?? (error as Error))
  } finally {
    child.unref()
  }
}

/** Detached and with its output in a file, so that a key press or our own death doesn't end it midway. */
function spawnServer(files: ServerFiles, port: number): ChildProcess {
  const output = openLog(files.logFile)
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ])
  const child = spawn(join(files.binaries.directory, "bin", "postgres"), ["-D", files.cluster, ...options], {
    ...files.account,
    cwd: files.cluster,
    detached: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, LC_ALL: "C", PGDATA: undefined },
  })
  closeSync(output)
  return child
}

function openLog(file: string): number {
  try {
    if (statSync(file).size > logLimitBytes) renameSync(file, `${file}.1`)
  } catch {
    // There is no log yet.
  }
  return openSync(file, "a", 0o600)
}

/** Waits until the server of these files has finished starting; throws when it no longer lives. */
export async function untilReady(
  cluster: string,
  log: (line: string) => void,
  lives: () => boolean,
): Promise<Postmaster> {
  const begun = Date.now()
  let noticed = false
  for (;;) {
    const server = runningPostmaster(cluster)
    if (server?.status === "ready") return server
    const elapsed = Date.now() - begun
    if (!lives()) throw new Error("the database ended while it was starting")
    if (elapsed > startLimitMs) throw new Error("the database was not ready after ten minutes")
    if (!noticed && elapsed > recoveryNoticeMs) {
      noticed = true
      log("The database is putting itself in order after it was interrupted; this can take a while.")
    }
    await wait(pollMs)
  }
}

/** Ends all connections, writes everything to disk and waits for the server's end. */
export async function stopServer(server: Postmaster): Promise<void> {
  const mark = processMark(server.pid)
  if (mark === undefined) return
  interrupt(server.pid)
  await untilGone(server.pid, mark)
}

/** In a container root may lack the right to signal others' processes; the server's own user never does. */
function interrupt(pid: number): void {
  try {
    process.kill(pid, "SIGINT")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM" || !isRoot()) throw error
    const { uid, gid } = statSync(`/proc/${pid}`)
    execFileSync("/bin/sh", ["-c", `kill -INT ${pid}`], { uid, gid })
  }
}

/** Waits for a server that is already stopping. */
export async function untilGone(pid: number, mark: string): Promise<void> {
  const end = Date.now() + stopLimitMs
  while (processMark(pid) === mark) {
    if (Date.now() > end) throw new Error(`the database (process ${pid}) did not stop within two minutes`)
    await wait(pollMs)
  }
}

function notStarted(files: ServerFiles, cause: Error): Error {
  const lines = readFileSync(files.logFile, "utf8").trim().split("\n").slice(-5).join("\n  ")
  return startProblem(
    `The database did not start: ${cause.message}. Its last words, from ${files.logFile}:\n  ${lines}`,
    "Set that right and start again, or set DATABASE_URL to a PostgreSQL server (15 or newer) of your own.",
    cause,
  )
}
