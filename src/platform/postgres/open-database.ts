/** Opens the product's database on our own server, and makes it the first time. */
import pg from "pg"
import { startProblem } from "../config/start-problem.ts"
import { superuser } from "./create-cluster.ts"
import type { Postmaster } from "./postmaster-file.ts"

export interface OpenedDatabase {
  url: string
  /** As in "18.4". */
  version: string
}

const database = "headland"
const wrongPassword = "28P01"
const noSuchDatabase = "3D000"
const connectionTimeoutMillis = 10_000

/**
 * Connecting also proves that it is our server: in SCRAM both sides show that they know the password.
 * Throws a start problem when the password, and so the secret, is another one.
 */
export async function openDatabase(server: Postmaster, password: string): Promise<OpenedDatabase> {
  const base = `postgresql://${superuser}:${password}@127.0.0.1:${server.port}`
  const url = `${base}/${database}`
  try {
    return { url, version: await ask(url, "show server_version") }
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === wrongPassword) throw otherSecret(error)
    if (code !== noSuchDatabase) throw error
  }
  await ask(`${base}/postgres`, `create database ${database}`)
  return { url, version: await ask(url, "show server_version") }
}

async function ask(connectionString: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" })
    return String(rows[0]?.[0] ?? "")
  } finally {
    await client.end()
  }
}

function otherSecret(cause: unknown): Error {
  return startProblem(
    "This data directory's database was made with another secret.",
    "Set HEADLAND_SECRET to the one it was made with; if none was set then, unset it to use the kept one.",
    cause,
  )
}
