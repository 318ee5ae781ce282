/** The returns: for the bureau by their effect on published totals, for an enterprise its own quarters. */
import { useMemo } from "react"
import { addPeriods } from "../../../kernel/period.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { ReturnIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { openQuarter } from "../quarter.ts"
import { quarterName } from "../return-names.ts"
import { type ReturnState, type ReturnView, returnStateNames, returnStates } from "../schema.ts"
import { useReturnColumns } from "./return-columns.tsx"
import { useDueReturns } from "./return-queries.ts"
import { ReturnPreview } from "./review/return-preview.tsx"

/** Quarters that can be chosen from, the newest first. */
const choice = 8

function specFor(open: string, reviews: boolean): TableSpec {
  const quarters = Array.from({ length: choice }, (_, at) => addPeriods(open, -at))
  const present = { key: "quarter", title: quarterName(open), filters: { period: [open] } }
  const all = { key: "all", title: { en: "All quarters", zh: "全部季度" }, filters: {} }
  const waiting = { key: "waiting", title: returnStateNames.filed, filters: { state: ["filed"] } }
  return {
    name: "returns",
    filters: [
      {
        key: "period",
        title: { en: "Quarter", zh: "季度" },
        options: quarters.map((value) => ({ value, label: quarterName(value) })),
      },
      {
        key: "state",
        title: { en: "State", zh: "状态" },
        options: returnStates.map((value) => ({ value, label: returnStateNames[value] })),
      },
    ],
    views: reviews ? [waiting, present, all] : [all],
  }
}

function useReturns(state: TableState, reviews: boolean): KeysetRows<ReturnView> {
  const { known, waiting } = useKnownEntry()
  const { period, state: asked } = state.query
  return useKeysetRows({
    key: ["returns", "list", { period, asked, reviews, known }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = {
        order: reviews ? ("effect" as const) : ("period" as const),
        ...(period && { period }),
        ...(asked && { state: asked as ReturnState }),
        ...(known && { known }),
        ...(after && { after }),
        limit: 100,
      }
      const page = await answered(api.GET("/api/v1/returns", { params: { query }, signal }))
      return { items: page.returns, next: page.next }
    },
  })
}

export default function ReturnListPage() {
  const { day } = useClocks()
  const open = openQuarter(day)
  const reviews = useMay("return:review").allowed
  const mayFile = useMay("return:file")
  const spec = useMemo(() => specFor(open, reviews), [open, reviews])
  const state = useTableState(spec)
  const rows = useReturns(state, reviews)
  const me = useMe()
  const several = reviews || me.organisations.length !== 1
  const columns = useReturnColumns(several)
  const due = useDueReturns(open).data?.organisations ?? []
  const filed = {
    allowed: false as const,
    reason: {
      en: `The return for ${quarterName(open).en} is filed.`,
      zh: `${quarterName(open).zh}报表已报送。`,
    },
  }
  const file = {
    label: reviews
      ? { en: "File from paper", zh: "代为填报" }
      : { en: `File ${quarterName(open).en}`, zh: `填报${quarterName(open).zh}` },
    icon: <ReturnIcon />,
    to: `/returns/file?period=${open}`,
    decision: !several && due.length === 0 ? filed : mayFile,
    writes: true,
    primary: !reviews,
  }
  return (
    <RecordTable
      title={{ en: "Quarterly returns", zh: "季度报表" }}
      note={due.length > 0 && <DueNote open={open} count={due.length} />}
      actions={<DecidedActions actions={[file]} />}
      columns={columns}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/returns/${id}`}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} returns", one: "one return", zh: "{{count}}份" }}
          measure="份"
        />
      }
      aside={<Unit />}
      preview={(row) => <ReturnPreview filed={row} />}
      empty={{
        text: { en: "No return has been filed yet.", zh: "还没有报表。" },
        remedies: [{ label: { en: "File the first", zh: "填报第一份" }, to: "/returns/file" }],
      }}
    />
  )
}

function DueNote({ open, count }: { open: string; count: number }) {
  const t = useText()
  const quarter = quarterName(open)
  return (
    <AppLink to="/returns/due">
      {t(
        {
          en: `{{count}} enterprises have still to file for ${quarter.en}`,
          one: `One enterprise has still to file for ${quarter.en}`,
          zh: `${quarter.zh}还有{{count}}家未报`,
        },
        { count },
      )}
    </AppLink>
  )
}

function Unit() {
  const t = useText()
  return <>{t({ en: "million yuan", zh: "金额单位：万元" })}</>
}
