/** Reading: with full reach, or within a scope that row-level security enforces. */
import type pg from "pg"
import { AppError } from "../../kernel/error.ts"
import { ScopedQuery } from "./scoped-query.ts"
import type { Statement } from "./statement.ts"

declare const reading: unique symbol

/** A read transaction: it can't write. `rows` gives all rows of a statement. */
export interface Read {
  readonly [reading]: true
  rows<R>(statement: Statement<R>): Promise<R[]>
}

/** The numbers a scoped reader may reach: own organisations, tenants of own centres, centres, banks. */
export interface Scope {
  organisations: string[]
  tenants: string[]
  centres: string[]
  banks: string[]
}

/** Reads everything; each statement sees what is committed when it starts. */
export function fullRead(pool: pg.Pool): Read {
  return {
    rows: async (statement) => (await answered(pool.query(statement))).rows,
  } as Read
}

/** Reads what the scope reaches: `set local` and the statement travel as one batch. */
export function scopedRead(pool: pg.Pool, scope: Scope): Read {
  const settings = scopeSettings(scope)
  return {
    rows: async <R>(statement: Statement<R>) => {
      const client = await answered(pool.connect())
      try {
        const rows = await answered(ScopedQuery.run<R>(client, settings, statement))
        client.release()
        return rows
      } catch (error) {
        // The transaction is broken and a statement may be half prepared: this connection is not used again.
        client.release(error instanceof Error ? error : true)
        throw error
      }
    },
  } as Read
}

/** Several statements that must see the same state, with full reach. */
export async function snapshot<T>(pool: pg.Pool, work: (read: Read) => Promise<T>): Promise<T> {
  const client = await answered(pool.connect())
  try {
    await client.query("begin isolation level repeatable read read only")
    const rows: Read["rows"] = async (statement) => (await answered(client.query(statement))).rows
    const result = await work({ rows } as Read)
    await client.query("commit")
    client.release()
    return result
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}

/** The `set local` statements of a scope; built here only, of digits only. */
function scopeSettings(scope: Scope): string[] {
  return Object.entries(scope).map(([name, numbers]) => {
    if (!/^[a-z]+$/.test(name) || !numbers.every((number: string) => /^\d{1,19}$/.test(number)))
      throw new Error("a scope holds numbers only")
    return `set local app.${name} = '${numbers.length > 0 ? `{${numbers.join(",")}}` : ""}'`
  })
}

const lostWords =
  /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|timeout exceeded when trying to connect/
/** PostgreSQL's codes for a server that stops, crashes or starts, and for a broken connection. */
const lostCodes = /^(57P0[123]|08...)$/

/** Whether an error says that the database can't be reached, rather than what it thinks of a statement. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = "" } = error as { code?: string }
  return lostCodes.test(code) || lostWords.test(`${error.message} ${code}`)
}

/** A database that can't be reached is an answer of its own; everything else is passed on. */
async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw isConnectionLost(error) ? databaseUnavailable() : error
  }
}

/** The error for a database that can't be reached at the moment. */
export function databaseUnavailable(): AppError {
  return new AppError("database-unavailable", {
    en: "The database can’t be reached at the moment. Try again in a minute.",
    zh: "暂时连不上数据库，请稍后再试。",
  })
}
