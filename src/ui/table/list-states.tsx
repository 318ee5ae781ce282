/** What stands where a list has no rows to show, or is late: each with what can be done. */
import { useEffect, useState } from "react"
import { ProblemError } from "../api/client.ts"
import { problemText } from "../api/problem.ts"
import { useText } from "../language.tsx"
import { type Remedy, StateLine, type StateLineProps } from "../states.tsx"
import { useFilterWords } from "./filter-bar.tsx"
import type { KeysetRows } from "./use-keyset-rows.ts"
import type { TableState } from "./use-table-state.ts"

/** True once `on` has held for a second: what is quicker needs no words. */
export function useLate(on: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (!on) return
    const timer = setTimeout(() => setLate(true), 1000)
    return () => clearTimeout(timer)
  }, [on])
  return late
}

function useRemovals(state: TableState): Remedy[] {
  const t = useText()
  const words = useFilterWords()
  const on = state.spec.filters.filter((filter) => (state.filters[filter.key]?.length ?? 0) > 0)
  return on.map((filter) => {
    const label = words(filter, state.filters[filter.key] ?? [])
    const without = { en: `Without “${label}”`, zh: `去掉“${label}”` }
    return {
      label: on.length > 1 ? without : { en: t(without), zh: t(without) },
      run: () => state.setFilter(filter.key, []),
    }
  })
}

export interface ListStateProps<Row> {
  state: TableState
  rows: KeysetRows<Row>
  empty?: Pick<StateLineProps, "text" | "remedies">
  /** Remedies where the filters fit nothing, such as one with a count; by default each filter can go. */
  noHit?: Remedy[]
}

export function ListState<Row>({ state, rows, empty, noHit }: ListStateProps<Row>) {
  const removals = useRemovals(state)
  const late = useLate(rows.loading || rows.stale)
  if (rows.error) return <ListError rows={rows} />
  if (late) return <StateLine kind="loading" text={{ en: "Fetching the rows", zh: "正在取数据" }} />
  if (rows.loading || rows.rows.length > 0) return null
  const count = removals.length + (state.q === "" ? 0 : 1)
  if (count === 0) {
    return (
      <StateLine
        kind="empty"
        text={empty?.text ?? { en: "Nothing here yet.", zh: "这里还没有记录。" }}
        remedies={empty?.remedies ?? []}
      />
    )
  }
  const clear = { label: { en: "Without any", zh: "全部去掉" }, run: state.clearFilters }
  return (
    <StateLine
      kind="no-hit"
      text={{
        en: `Nothing matches ${count === 1 ? "this condition" : `these ${count} conditions`}.`,
        zh: `${count}个条件下没有记录。`,
      }}
      remedies={noHit ?? [...removals, clear]}
    />
  )
}

function ListError<Row>({ rows }: { rows: KeysetRows<Row> }) {
  const t = useText()
  const problem = rows.error instanceof ProblemError ? rows.error.problem : null
  // Who may not see the list gets the reason; asking again would not help.
  if (problem?.status === 403) return <StateLine kind="no-right" text={problemText(problem)} />
  const reference = problem?.reference
  const said = t({ en: "The rows could not be fetched.", zh: "没有取到数据。" })
  const mark = reference ? t({ en: " Ref {{reference}}", zh: "编号 {{reference}}" }, { reference }) : ""
  return (
    <StateLine
      kind="error"
      text={said + mark}
      remedies={[{ label: { en: "Try again", zh: "再试" }, run: rows.retry }]}
    />
  )
}
