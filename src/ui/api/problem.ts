/** What the server says when it refuses: problem+json (RFC 9457), with our two languages added. */
import { z } from "zod"
import { Bilingual } from "../../kernel/language.ts"

const FieldError = z.object({ field: z.string(), message: Bilingual })

const ProblemShape = z.object({
  type: z.string().default("about:blank"),
  title: z.string().default(""),
  status: z.number(),
  detail: z.string().optional(),
  detailText: Bilingual.optional(),
  errors: z.array(FieldError).optional(),
  /** Number by which the operator finds it in the log. */
  reference: z.string().optional(),
})
export type Problem = z.infer<typeof ProblemShape>

/** The request did not reach the server, or no answer came back; the text is still on the page. */
export function offlineProblem(): Problem {
  return {
    type: "about:blank",
    title: "offline",
    status: 0,
    detailText: {
      en: "No answer from the server. Your text is still here.",
      zh: "服务器没有回应，内容还在。",
    },
  }
}

function unreadable(status: number): Problem {
  return {
    type: "about:blank",
    title: "unreadable answer",
    status,
    detailText: {
      en: `The server failed with status ${status}. Your text is still here.`,
      zh: `服务器出错（状态码${status}），内容还在。`,
    },
  }
}

/** Reads a refusal of any form as a problem; never throws. */
export function asProblem(body: unknown, status: number): Problem {
  const parsed = ProblemShape.safeParse(
    typeof body === "object" && body !== null ? { status, ...body } : body,
  )
  return parsed.success ? parsed.data : unreadable(status)
}

/** Reads the problem out of an answer that is not ok; never throws. */
export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  return asProblem(body, response.status)
}

/** The problem that an error carries (`error.problem`); without one the request did not get through. */
export function problemOf(error: unknown): Problem {
  const carried = typeof error === "object" && error !== null && "problem" in error ? error.problem : null
  return carried === null ? offlineProblem() : asProblem(carried, 0)
}

/** What went wrong in both languages: the server's own words where it gave them. */
export function problemText(problem: Problem): Bilingual {
  const plain = problem.detail ?? problem.title
  return (
    problem.detailText ?? (plain === "" ? unreadable(problem.status).detailText! : { en: plain, zh: plain })
  )
}

/** Errors by field; of several for one field the first stands. */
export function problemFields(problem: Problem): Record<string, Bilingual> {
  const fields: Record<string, Bilingual> = {}
  for (const { field, message } of problem.errors ?? []) fields[field] ??= message
  return fields
}
