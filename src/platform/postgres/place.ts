/** Decides where a data directory's database files lie and as whom the server runs. */
import { createHash } from "node:crypto"
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { startProblem } from "../config/start-problem.ts"
import { type Account, canEnter, closedDirectory, giveTo, isRoot, nobody } from "./account.ts"
import { outsideDirectory } from "./outside-directory.ts"

export interface Place {
  /** The database's own files; they exist only after the first start. */
  cluster: string
  /** Undefined: the server runs as whoever runs this process. */
  account: Account | undefined
}

/**
 * In the data directory itself wherever possible. As root, when the way to it is closed to the account
 * that the server runs as, below /var/lib/headland; the file `postgres-location` then says where.
 */
export function choosePlace(dataDirectory: string, log: (line: string) => void): Place {
  const data = realpathSync(dataDirectory)
  const cluster = recordedPlace(data) ?? join(data, "postgres")
  if (existsSync(cluster)) return { cluster, account: ownerOf(cluster) }
  if (!isRoot()) return { cluster, account: undefined }
  if (canEnter(data, nobody)) return { cluster, account: nobody }
  return { cluster: placeOutside(data, log), account: nobody }
}

function locationFile(data: string): string {
  return join(data, "postgres-location")
}

/** Beside the database's files lies the path of the data directory that they belong to. */
function belongsToFile(cluster: string): string {
  return join(dirname(cluster), "data-directory")
}

function recordedPlace(data: string): string | undefined {
  const file = locationFile(data)
  if (!existsSync(file)) return undefined
  const cluster = readFileSync(file, "utf8").trim()
  if (!existsSync(cluster)) {
    throw startProblem(
      `The database's files should be in ${cluster}, as ${file} says, but they are not there.`,
      `Put them back, or delete ${file} to begin with an empty database.`,
    )
  }
  keepOrMove(data, cluster)
  return cluster
}

/** A moved data directory takes its database along; a copied one must not share the original's. */
function keepOrMove(data: string, cluster: string): void {
  const file = belongsToFile(cluster)
  const other = readFileSync(file, "utf8").trim()
  if (other === data) return
  if (existsSync(locationFile(other)) && readFileSync(locationFile(other), "utf8").trim() === cluster) {
    throw startProblem(
      `${data} is a copy of ${other}: both name the same database in ${cluster}.`,
      `Delete ${locationFile(data)} to begin with an empty database here.`,
    )
  }
  writeFileSync(file, `${data}\n`)
}

/**
 * Always a new directory: when the data directory was deleted to begin afresh, an old database under the
 * same path must not come back.
 */
function placeOutside(data: string, log: (line: string) => void): string {
  const outside = outsideDirectory(nobody)
  const name = createHash("sha256").update(data).digest("hex").slice(0, 16)
  const own = mkdtempSync(join(outside.path, `${name}-`))
  chmodSync(own, 0o711)
  const cluster = join(own, "postgres")
  writeFileSync(belongsToFile(cluster), `${data}\n`)
  log(
    `PostgreSQL does not run as root, and its user cannot enter ${closedDirectory(data, nobody)}: its files go to ${cluster}.`,
  )
  if (!outside.lasting) log("That is a temporary directory. For lasting data set HEADLAND_DATA.")
  return cluster
}

/** Called once the database's files are complete, so that the note never points to nothing. */
export function recordPlace(dataDirectory: string, cluster: string): void {
  const data = realpathSync(dataDirectory)
  if (dirname(cluster) === data) return
  writeFileSync(locationFile(data), `${cluster}\n`)
}

function ownerOf(cluster: string): Account | undefined {
  const { uid, gid } = statSync(cluster)
  if (!isRoot()) {
    if (uid === process.getuid?.()) return undefined
    throw startProblem(
      `The database in ${cluster} belongs to user ${uid}, not to you.`,
      "Start as that user or as root, or give the files to yourself with chown -R.",
    )
  }
  const account = uid === 0 ? nobody : { uid, gid }
  const closed = closedDirectory(dirname(cluster), account)
  if (closed !== undefined) {
    throw startProblem(
      `The database in ${cluster} runs as user ${account.uid}, who cannot enter ${closed}.`,
      `Let it through with: chmod o+x '${closed}'`,
    )
  }
  if (uid === 0) giveTo(cluster, account)
  return account
}
