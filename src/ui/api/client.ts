/** The API as the app speaks to it: typed by the generated file, errors as problems. */
import createClient from "openapi-fetch"
import type { paths } from "./api.generated.ts"
import type { Problem } from "./problem.ts"

export const api = createClient<paths>({ baseUrl: "/", credentials: "same-origin" })

/** An answer that was a problem document; forms put its messages beside their fields. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

const unreachable: Problem = {
  type: "urn:headland:problem:offline",
  title: "Not reached",
  status: 0,
  detail: "The server can’t be reached. Your text is still here. Try again.",
  detailText: {
    en: "The server can’t be reached. Your text is still here. Try again.",
    zh: "连不上服务器，内容还在，请再试。",
  },
}

/** The data of an answer: `await answered(api.GET("/api/v1/me"))`; throws a ProblemError otherwise. */
export async function answered<D>(call: Promise<{ data?: D; error?: unknown }>): Promise<D> {
  const { data, error } = await call.catch(() => ({ data: undefined, error: unreachable }))
  if (error !== undefined) throw new ProblemError(error as Problem)
  return data as D
}

/** The If-Match header for a version that was read. */
export function ifMatch(version: string): string {
  return `"${version}"`
}
