/** The API as the app speaks to it: typed by the generated file, errors as problems. */
import createClient from "openapi-fetch"
import type { paths } from "./api.generated.ts"
import { asProblem, offlineProblem, type Problem, problemText } from "./problem.ts"

export const api = createClient<paths>({ baseUrl: "/", credentials: "same-origin" })

/** An answer that was a problem document; forms put its messages beside their fields. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problemText(problem).en)
    this.problem = problem
  }
}

/** The data of an answer: `await answered(api.GET("/api/v1/me"))`; throws a ProblemError otherwise. */
export async function answered<D>(
  call: Promise<{ data?: D; error?: unknown; response: Response }>,
): Promise<D> {
  const { data, error, response } = await call.catch(() => {
    throw new ProblemError(offlineProblem())
  })
  if (error !== undefined) throw new ProblemError(asProblem(error, response.status))
  return data as D
}

/** The If-Match header for a version that was read. */
export function ifMatch(version: string): string {
  return `"${version}"`
}

/** Null when the call went well, else what the server refused, as a form shows it. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem | null> {
  try {
    await call
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}
