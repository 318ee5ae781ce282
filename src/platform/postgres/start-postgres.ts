/** Gives a data directory its database server: starts one, or joins the one that already runs on it. */
import { createHmac } from "node:crypto"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { anyFreePort } from "../config/free-port.ts"
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
  makeOpenDirectory(dataDirectory)
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

async function reachServer(options: Required<PostgresOptions>, place: Place, shared: boolean) {
  const { dataDirectory, log } = options
  const password = createHmac("sha256", options.secret).update("database password").digest("hex")
  const binaries = findBinaries(dataDirectory, place.account, log)
  const running = await joinServer(place.cluster, log)
  if (running) {
    const reached = await openDatabase(running, password)
    // An update brought other programs: the old server goes as soon as nobody is using it.
    if (shared || reached.version === binaries.version) return reached
    await stopServer(running)
  }
  if (hasCluster(place.cluster)) checkMajorVersion(place.cluster, binaries)
  else await createCluster(place.cluster, place.account, binaries, password)
  recordPlace(dataDirectory, place.cluster)
  const files = { ...place, binaries, logFile: join(dataDirectory, "postgres.log") }
  const server = await launchOnFreePort(files, log)
  return openDatabase(server, password).catch((error) => stopServer(server).then(() => Promise.reject(error)))
}

/** The server that already runs on these files, or undefined; one that is just stopping is waited for. */
async function joinServer(cluster: string, log: (line: string) => void): Promise<Postmaster | undefined> {
  const server = runningPostmaster(cluster)
  const mark = server && processMark(server.pid)
  if (!server || mark === undefined) return undefined
  if (server.status !== "stopping") return untilReady(cluster, log, () => processMark(server.pid) === mark)
  await untilGone(server.pid, mark)
  return undefined
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
