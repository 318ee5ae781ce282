/** Targets by class, town and year: how far each is reached, and where an even pace would stand. */
import { useMemo } from "react"
import { townCodes } from "../../../../kernel/town.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { DecidedActions } from "../../../../ui/decided-actions.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import { RecordTable } from "../../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import { useMay } from "../../../access/admin/me.tsx"
import { type TargetProgress, TargetProgressQuery, targetMeasures } from "../../targets/target-schema.ts"
import { TargetPreview, useTargetColumns } from "./target-columns.tsx"
import { findProgress, useTargetYears } from "./target-requests.ts"
import { fieldLabels, measureNames, placeName, wholeCounty } from "./target-words.ts"

const everyTown = { en: "Towns", zh: "各乡镇街道" }

function specFor(years: string[]): TableSpec {
  return {
    name: "targets",
    filters: [
      {
        key: "year",
        title: { en: "Year", zh: "年度" },
        options: years.map((year) => ({ value: year, label: { en: year, zh: `${year}年` } })),
      },
      {
        key: "measure",
        title: fieldLabels.measure,
        options: targetMeasures.map((value) => ({ value, label: measureNames[value] })),
      },
      {
        key: "town",
        title: fieldLabels.town,
        options: [
          { value: "county", label: wholeCounty },
          { value: "towns", label: everyTown },
          ...townCodes.map((value) => ({ value, label: placeName(value) })),
        ],
      },
    ],
    views: [
      { key: "county", title: wholeCounty, filters: { town: ["county"] } },
      { key: "towns", title: everyTown, filters: { town: ["towns"] } },
      { key: "all", title: { en: "All", zh: "全部" }, filters: {} },
    ],
  }
}

/** A value in the address that the API does not know is left out. */
function useProgressRows({ query }: TableState): KeysetRows<TargetProgress> {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  const { year, measure, town } = TargetProgressQuery.shape
  const asked = {
    year: year.safeParse(query.year).data,
    measure: measure.safeParse(query.measure).data,
    town: town.safeParse(query.town).data,
    asOf: day,
    known,
  }
  return useKeysetRows({
    key: ["targets", "list", asked],
    enabled: !waiting,
    load: async (after, signal) => {
      const page = await findProgress({ ...asked, ...(after && { after }), limit: 100 }, signal)
      return { items: page.targets, next: page.next }
    },
  })
}

export default function TargetListPage() {
  const t = useText()
  const { data: years } = useTargetYears()
  const spec = useMemo(() => specFor(years ?? []), [years])
  const state = useTableState(spec)
  const rows = useProgressRows(state)
  const mayWrite = useMay("target:write")
  return (
    <RecordTable
      title={{ en: "Targets", zh: "目标" }}
      actions={
        <DecidedActions
          actions={[
            {
              label: { en: "Set a target", zh: "下达目标" },
              icon: <PlusIcon />,
              to: "/targets/new",
              decision: mayWrite,
              writes: true,
              primary: true,
            },
          ]}
        />
      }
      columns={useTargetColumns(rows.rows)}
      state={state}
      rows={rows}
      rowKey={({ target }) => target.id}
      rowTo={({ target }) => `/targets/${target.id}`}
      count={<ListCount rows={rows} />}
      aside={t({ en: "path to date: at an even pace", zh: "进度应达：按时间均匀推算" })}
      preview={(progress) => <TargetPreview progress={progress} />}
      empty={{
        text: { en: "No target holds on this day.", zh: "当日没有目标。" },
        remedies: mayWrite.allowed
          ? [{ label: { en: "Set the first", zh: "下达第一个" }, to: "/targets/new" }]
          : [],
      }}
    />
  )
}

/** How many, and the day they are measured on. */
function ListCount({ rows }: { rows: KeysetRows<TargetProgress> }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const count = rows.rows.length
  if (count === 0) return null
  const over = rows.rows.some(({ on }) => on !== null && on < day)
  return (
    <>
      <b>{t({ en: "{{count}} targets", one: "one target", zh: "{{count}}个目标" }, { count })}</b>{" "}
      {t({ en: "as of {{day}}", zh: "截至{{day}}" }, { day: format.day(day) })}
      {over && t({ en: ", those that are over on their last day", zh: "，已到期的按最后一天计" })}
    </>
  )
}
