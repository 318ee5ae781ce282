/** The visits: what is planned, the next at the top, then what was done, quarter by quarter. */
import { useMemo } from "react"
import { addPeriods, firstDay, lastDay, periodLabel, quarterOf } from "../../../kernel/period.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { PlusIcon, TodayIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useMay } from "../../access/admin/me.tsx"
import {
  type Purpose,
  purposeNames,
  purposes,
  type VisitState,
  visitStateNames,
  visitStates,
} from "../codes.ts"
import type { VisitView } from "../schema.ts"
import { useAt } from "./problem-queries.ts"
import { useVisitColumns } from "./visit-columns.tsx"
import { VisitPreview } from "./visit-preview.tsx"

/** Quarters that can be chosen from, the newest first. */
const choice = 6

function specFor(today: string): TableSpec {
  const present = quarterOf(today)
  const quarters = Array.from({ length: choice }, (_, at) => addPeriods(present, -at))
  return {
    name: "visits",
    filters: [
      {
        key: "state",
        title: { en: "State", zh: "状态" },
        options: visitStates.map((value) => ({ value, label: visitStateNames[value] })),
      },
      {
        key: "quarter",
        title: { en: "Quarter", zh: "季度" },
        options: quarters.map((value) => ({
          value,
          label: { en: periodLabel(value, "en"), zh: periodLabel(value, "zh") },
        })),
      },
      {
        key: "purpose",
        title: { en: "Purpose", zh: "事由" },
        options: purposes.map((value) => ({ value, label: purposeNames[value] })),
      },
    ],
    views: [
      { key: "all", title: { en: "All", zh: "全部" }, filters: {} },
      { key: "planned", title: visitStateNames.planned, filters: { state: ["planned"] } },
      { key: "done", title: visitStateNames.done, filters: { state: ["done"] } },
    ],
  }
}

function useVisits(state: TableState): KeysetRows<VisitView> {
  const { at, waiting } = useAt()
  const { state: asked, quarter, purpose } = state.query
  return useKeysetRows({
    key: ["visits", "list", { asked, quarter, purpose, at }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = {
        ...at,
        ...(asked && { state: asked as VisitState }),
        ...(purpose && { purpose: purpose as Purpose }),
        ...(quarter && daysOf(quarter)),
        ...(after && { after }),
        limit: 100,
      }
      const page = await answered(api.GET("/api/v1/visits", { params: { query }, signal }))
      return { items: page.visits, next: page.next }
    },
  })
}

/** Of a quarter, which is where visits that took place are looked for. */
function daysOf(quarter: string): { from: string; until: string } {
  return { from: firstDay(quarter), until: lastDay(quarter) }
}

export default function VisitListPage() {
  const { today } = useClocks()
  const spec = useMemo(() => specFor(today), [today])
  const state = useTableState(spec)
  const rows = useVisits(state)
  const mayWrite = useMay("visit:write")
  const columns = useVisitColumns()
  const actions = [
    {
      label: { en: "Plan a visit", zh: "计划走访" },
      icon: <TodayIcon />,
      to: "/visits/new?plan=yes",
      writes: true,
    },
    {
      label: { en: "Record a visit", zh: "记一次走访" },
      icon: <PlusIcon />,
      to: "/visits/new",
      writes: true,
      primary: true,
    },
  ]
  return (
    <RecordTable
      title={{ en: "Visits", zh: "走访" }}
      actions={mayWrite.allowed && <DecidedActions actions={actions} />}
      columns={columns}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/visits/${id}`}
      count={<VisitCount rows={rows} />}
      preview={(visit) => <VisitPreview visit={visit} />}
      empty={{
        text: { en: "No visits yet.", zh: "还没有走访记录。" },
        remedies: mayWrite.allowed
          ? [{ label: { en: "Record the first", zh: "记第一次走访" }, to: "/visits/new" }]
          : [],
      }}
    />
  )
}

function VisitCount({ rows }: { rows: KeysetRows<VisitView> }) {
  const t = useText()
  const done = rows.rows.filter(({ state }) => state === "done").length
  return (
    <ListCount rows={rows} all={{ en: "{{count}} visits", one: "one visit", zh: "{{count}}次" }} measure="次">
      {done > 0 &&
        done < rows.rows.length &&
        t({ en: "{{done}} of them done", zh: "其中已走访{{done}}次" }, { done })}
    </ListCount>
  )
}
