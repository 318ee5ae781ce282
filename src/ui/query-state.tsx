/** What stands where something is still being fetched, or could not be: one line, with what can be done. */
import { ProblemError } from "./api/client.ts"
import { type Problem, problemText } from "./api/problem.ts"
import { type Text, useText } from "./language.tsx"
import { StateLine } from "./states.tsx"
import { useLate } from "./table/list-states.tsx"

interface Fetched {
  isPending: boolean
  error: unknown
  refetch: () => unknown
}

export interface QueryStateProps {
  query: Fetched
  /** What is being fetched: "the tenancy". */
  what: Text
}

const missing = [403, 404]

function problemOf(error: unknown): Problem | null {
  return error instanceof ProblemError ? error.problem : null
}

/** Nothing while all is well, or for the first second of waiting. */
export function QueryState({ query, what }: QueryStateProps) {
  const t = useText()
  const late = useLate(query.isPending)
  if (query.error) {
    const problem = problemOf(query.error)
    const said = problem ? t(problemText(problem)) : String(query.error)
    const mark = problem?.reference
      ? t({ en: " Ref {{reference}}", zh: "编号 {{reference}}" }, { reference: problem.reference })
      : ""
    if (problem && missing.includes(problem.status)) return <StateLine kind="no-right" text={said} />
    return (
      <StateLine
        kind={problem?.status === 0 ? "offline" : "error"}
        text={said + mark}
        remedies={[{ label: { en: "Try again", zh: "再试" }, run: () => void query.refetch() }]}
      />
    )
  }
  if (!late) return null
  return (
    <StateLine
      kind="loading"
      text={t({ en: "Fetching {{what}}", zh: "正在取{{what}}" }, { what: t(what) })}
    />
  )
}
