/** Typed SQL: Kysely builds and types a query, we send it; fixed text is prepared once per connection. */
import type { CompiledQuery } from "kysely"
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely"

/** A statement that yields rows of `R`. A name makes it a prepared statement. */
export interface Statement<R = unknown> {
  text: string
  values: unknown[]
  name?: string | undefined
  readonly row?: R
}

/** A query builder over a feature's own tables; it sends nothing. */
export function tables<T>(): Kysely<T> {
  return new Kysely<T>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

interface Compilable<R> {
  compile(): CompiledQuery<R>
}

const names = new Map<string, string>()

/** One name for one text, the same for every connection of this process. */
export function nameOf(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = `s${names.size}`
    names.set(text, name)
  }
  return name
}

/** A statement built for this call, for texts that vary with their filters. */
export function statement<R>(query: Compilable<R>): Statement<R> {
  const { sql, parameters } = query.compile()
  return { text: sql, values: [...parameters] }
}

/** Stands in a fixed query for a value that comes with each call. */
export function param<T = never>(name: string): T {
  return { parameter: name } as T
}

/** A fixed query: compiled once, prepared, given its values with each call. */
export function fixed<P extends Record<string, unknown>, R>(
  query: Compilable<R>,
): (values: P) => Statement<R> {
  const { sql, parameters } = query.compile()
  const name = nameOf(sql)
  const slots = parameters.map((value) =>
    typeof value === "object" && value !== null && "parameter" in value
      ? { parameter: String(value.parameter) }
      : { value },
  )
  return (given) => ({
    text: sql,
    name,
    values: slots.map((slot) => ("parameter" in slot ? given[slot.parameter as string] : slot.value)),
  })
}

/** SQL written by hand, for what a builder only obscures; `name` it when its text never varies. */
export function raw<R>(
  text: string,
  values: unknown[] = [],
  options: { prepare?: boolean } = {},
): Statement<R> {
  return { text, values, name: options.prepare ? nameOf(text) : undefined }
}
