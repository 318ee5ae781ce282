/** Gives a data directory its database server: starts one, or joins the one that already runs on it. */
import { createHmac } from "node:crypto"
import { accessSync, constants, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { anyFreePort } from "../config/free-port.ts"
import { isStartProblem, startProblem } from "../config/start-problem.ts"
import { findBinaries } from "./binaries.ts"
import { checkMajorVersion, createCluster, hasCluster } from "./create-cluster.ts"
import { openDatabase } from "./open-database.ts"
import { makeOpenDirectory } from "./outside-directory.ts"
import { choosePlace, type Place, recordPlace } from "./place.ts"
import { type Postmaster, runningPostmaster } from "./postmaster-file.ts"
import { processMark } from "./process-mark.ts"
import { launchServer, type ServerFiles, stopServer, untilGone, untilReady } from "./server-process.ts"
import { countSharers, registerSharer } from "./sharers.ts"
import { withLock } from "./start-lock.ts"

/** A server that breaks a connection because it is dying is gone by then. */
const dyingMs = 500

export interface PostgresOptions {
  /** Absolute path; made when missing. */
  dataDirectory: string
  /** The server's password is derived from it. */
  secret: string
  /** Told what takes long or lies in an unexpected place. */
  log?: (line: string) => void
}

export interface RunningPostgres {
  /** Of the superuser, with the password. */
  url: string
  /** As in "18.4". */
  version: string
  /** Whether another living process used the server when this one joined. */
  shared: boolean
  stop(): Promise<void>
}

/**
 * One server per data directory, however many processes ask. Nobody owns it: each process is on a list,
 * and whoever leaves the list as the last stops the server. A server whose processes were all killed
 * keeps running, and the next one joins it. Throws a start problem with its remedy.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDirectory, log = () => {} } = options
  makeDataDirectory(dataDirectory)
  const lock = join(dataDirectory, "postgres.lock")
  return withLock(lock, async () => {
    const sharers = join(dataDirectory, "postgres-users")
    const shared = countSharers(sharers) > 0
    const place = choosePlace(dataDirectory, log)
    const { url, version } = await reachServer({ ...options, log }, place, shared)
    const entry = registerSharer(sharers)
    let left: Promise<void> | undefined
    const stop = () => {
      left ??= withLock(lock, () => leave(entry, sharers, place.cluster))
      return left
    }
    return { url, version, shared, stop }
  })
}

function makeDataDirectory(directory: string): void {
  try {
    makeOpenDirectory(directory)
    accessSync(directory, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw startProblem(
      `The data directory ${directory} cannot be made or written to: ${(error as Error).message}.`,
      "Give yourself the right to write there, or name another directory with HEADLAND_DATA.",
      error,
    )
  }
}

async function reachServer(options: Required<PostgresOptions>, place: Place, shared: boolean) {
  const { dataDirectory, log } = options
  const password = createHmac("sha256", options.secret).update("database password").digest("hex")
  const binaries = findBinaries(dataDirectory, place.account, log)
  const joined = await joinServer(place.cluster, password, log)
  // An update brought other programs: the old server goes as soon as nobody is using it.
  if (joined && (shared || joined.version === binaries.version)) return joined
  if (joined) await stopServer(joined.server)
  if (hasCluster(place.cluster)) checkMajorVersion(place.cluster, binaries)
  else await createCluster(place.cluster, place.account, binaries, password)
  recordPlace(dataDirectory, place.cluster)
  const files = { ...place, binaries, logFile: join(dataDirectory, "postgres.log") }
  const server = await launchOnFreePort(files, log)
  return openDatabase(server, password).catch((error) => stopServer(server).then(() => Promise.reject(error)))
}

/**
 * The server that already runs on these files. Undefined when there is none; one that is just stopping or
 * dying is waited for, so that its files are free.
 */
async function joinServer(cluster: string, password: string, log: (line: string) => void) {
  const found = runningPostmaster(cluster)
  const mark = found && processMark(found.pid)
  if (!found || mark === undefined) return undefined
  if (found.status === "stopping") return untilGone(found.pid, mark).then(() => undefined)
  try {
    const server = await untilReady(cluster, log, () => processMark(found.pid) === mark)
    return { server, ...(await openDatabase(server, password)) }
  } catch (error) {
    if (isStartProblem(error)) throw error
    await wait(dyingMs)
    if (processMark(found.pid) === mark) throw error
    return undefined
  }
}

/** Between choosing a port and using it another program may take it. */
async function launchOnFreePort(files: ServerFiles, log: (line: string) => void): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launchServer(files, await anyFreePort("127.0.0.1"), log)
    } catch (error) {
      if (attempt === 3 || !String(error).includes("could not bind")) throw error
    }
  }
}

async function leave(entry: string, sharers: string, cluster: string): Promise<void> {
  rmSync(entry, { force: true })
  const server = runningPostmaster(cluster)
  if (server && countSharers(sharers) === 0) await stopServer(server)
}
