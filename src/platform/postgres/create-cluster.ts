/** Makes the database's files with initdb, and refuses files that another major version made. */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { startProblem } from "../config/start-problem.ts"
import { type Account, giveTo } from "./account.ts"
import type { Binaries } from "./binaries.ts"

export const superuser = "headland"

/** Throws when the files were made by another major version than that of the programs. */
export function checkMajorVersion(cluster: string, binaries: Binaries): void {
  const found = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim()
  if (Number.parseInt(found, 10) === binaries.major) return
  throw startProblem(
    `The database in ${cluster} was made by PostgreSQL ${found}; this version of Headland brings PostgreSQL ${binaries.major}.`,
    `Start it with the Headland version that made it, or run a PostgreSQL ${found} server on these files and name it in DATABASE_URL. To begin with an empty database, move the directory away.`,
  )
}

export function hasCluster(cluster: string): boolean {
  return existsSync(join(cluster, "PG_VERSION"))
}

/** Made under another name and renamed when complete: a killed first start leaves nothing half-made. */
export async function createCluster(
  cluster: string,
  account: Account | undefined,
  binaries: Binaries,
  password: string,
): Promise<void> {
  removeDrafts(cluster)
  const draft = `${cluster}.draft`
  const passwordFile = `${cluster}.draft-password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  try {
    giveTo(draft, account)
    giveTo(passwordFile, account)
    await runInitdb(draft, passwordFile, account, binaries)
    renameSync(draft, cluster)
  } finally {
    removeDrafts(cluster)
  }
}

function removeDrafts(cluster: string): void {
  for (const name of readdirSync(dirname(cluster))) {
    if (!name.startsWith(`${basename(cluster)}.draft`)) continue
    rmSync(join(dirname(cluster), name), { recursive: true, force: true })
  }
}

function runInitdb(
  directory: string,
  passwordFile: string,
  account: Account | undefined,
  binaries: Binaries,
): Promise<void> {
  const options = [
    `--pgdata=${directory}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    "--no-instructions",
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(join(binaries.directory, "bin", "initdb"), options, {
      ...account,
      cwd: directory,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, LC_ALL: "C", PGDATA: undefined },
    })
    let complaint = ""
    child.stderr.on("data", (part) => {
      complaint += part
    })
    child.once("error", (error) => reject(notCreated(error.message, error)))
    child.once("close", (code) => (code === 0 ? resolve() : reject(notCreated(complaint.trim()))))
  })
}

function notCreated(why: string, cause?: unknown): Error {
  return startProblem(
    `The database could not be created: ${why}`,
    "Set that right and start again, or set DATABASE_URL to a PostgreSQL server (15 or newer) of your own.",
    cause,
  )
}
