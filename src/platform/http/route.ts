/** Routes as a table: method, path, permission, shapes, use case. Server, OpenAPI and client derive from it. */
import type { z } from "zod"

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** What a handler is given: parsed and typed. `version` is the If-Match of a change, else "". */
export interface Input<P, Q, B> {
  params: P
  query: Q
  body: B
  version: string
}

export interface RouteShape<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  O extends z.ZodType,
> {
  /** Permission needed; null: anybody. */
  may: string | null
  /** One sentence for the API's description. */
  summary: string
  params?: P
  query?: Q
  body?: B
  out: O
  /** The change names the version it read in If-Match. */
  versioned?: boolean
  /** Answers 201 instead of 200. */
  creates?: boolean
}

/** A row of a route table. `C` is the context in which its use case runs. */
export interface Route<C> {
  method: Method
  path: string
  shape: RouteShape<z.ZodType, z.ZodType, z.ZodType, z.ZodType>
  run: (context: C, input: Input<never, never, never>) => Promise<unknown>
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<string, never>

/** Starts a route table for a context: `endpoint("GET", "/organisations", { … }, findOrganisations)`. */
export function endpointFor<C>() {
  return <
    P extends z.ZodType = z.ZodType<Record<string, never>>,
    Q extends z.ZodType = z.ZodType<Record<string, never>>,
    B extends z.ZodType = z.ZodType<undefined>,
    O extends z.ZodType = z.ZodType,
  >(
    method: Method,
    path: string,
    shape: RouteShape<P, Q, B, O>,
    run: (context: C, input: Input<Parsed<P>, Parsed<Q>, Parsed<B>>) => Promise<z.input<O>>,
  ): Route<C> => ({ method, path, shape, run: run as Route<C>["run"] })
}
