/** The sheets received from other offices: which quarter, which edition, and how their gates stand. */
import { periodLabel } from "../../../kernel/period.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { seriesCodes, seriesNames, sheetKindNames, sheetKinds } from "../codes.ts"
import { FindSheetsQuery, type SheetLine } from "../schema.ts"
import { yuan } from "../write-amount.ts"
import { GateStatus } from "./sheet/gate-status.tsx"
import { SheetPreview } from "./sheet/sheet-preview.tsx"
import { officeName, rate, sheetLabels, sheetName } from "./sheet/sheet-words.ts"

const spec: TableSpec = {
  name: "received-sheets",
  filters: [
    {
      key: "series",
      title: sheetLabels.series,
      options: seriesCodes.map((value) => ({ value, label: seriesNames[value] })),
    },
    {
      key: "kind",
      title: sheetLabels.kind,
      options: sheetKinds.map((value) => ({ value, label: sheetKindNames[value] })),
    },
    {
      key: "newest",
      title: { en: "Edition", zh: "版次" },
      options: [
        { value: "yes", label: { en: "newest", zh: "最新" } },
        { value: "no", label: { en: "replaced", zh: "已被替换" } },
      ],
    },
  ],
  views: [
    {
      key: "newest",
      title: { en: "Newest of each quarter", zh: "各季度最新" },
      filters: { newest: ["yes"] },
    },
    { key: "replaced", title: { en: "Replaced", zh: "已被替换" }, filters: { newest: ["no"] } },
    { key: "all", title: { en: "All", zh: "全部" }, filters: {} },
  ],
}

function useSheets(state: TableState): KeysetRows<SheetLine> {
  const { known, waiting } = useKnownEntry()
  const { series, kind, newest, q } = state.query
  // A value in the address that the API does not know is left out.
  const asked = FindSheetsQuery.pick({ series: true, kind: true, newest: true, q: true })
  const filters = asked.safeParse({
    ...(series && { series }),
    ...(kind && { kind }),
    ...(newest && { newest }),
    ...(q && { q }),
  }).data
  return useKeysetRows({
    key: ["received-sheets", "list", { ...filters, known }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = { ...filters, ...(known && { known }), ...(after && { after }), limit: 50 }
      const page = await answered(api.GET("/api/v1/received-sheets", { params: { query }, signal }))
      return { items: page.sheets, next: page.next }
    },
  })
}

export default function SheetListPage() {
  const state = useTableState(spec)
  const rows = useSheets(state)
  const mayWrite = useMay("received:write")
  return (
    <RecordTable
      title={{ en: "Received sheets", zh: "收到的统计" }}
      actions={
        <DecidedActions
          actions={[
            {
              label: { en: "Take a sheet in", zh: "登记来表" },
              icon: <PlusIcon />,
              to: "/received-sheets/new",
              decision: mayWrite,
              writes: true,
              primary: true,
            },
          ]}
        />
      }
      columns={useSheetColumns()}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/received-sheets/${id}`}
      find={{ en: "Find a document or an office", zh: "找文号或来文单位" }}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} sheets", one: "one sheet", zh: "{{count}}张" }}
          measure="张"
        />
      }
      preview={(sheet) => <SheetPreview sheet={sheet} />}
      empty={{
        text: { en: "No sheet has been received yet.", zh: "还没有收到来表。" },
        remedies: [{ label: { en: "Take the first in", zh: "登记第一张" }, to: "/received-sheets/new" }],
      }}
    />
  )
}

function useSheetColumns(): Column<SheetLine>[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const regions = ({ regions: count }: SheetLine) =>
    t({ en: "{{count}} regions", one: "one region", zh: "{{count}}个地区" }, { count })
  return [
    { key: "name", title: sheetLabels.series, render: (row) => t(sheetName(row)), phone: "title" },
    {
      key: "period",
      title: sheetLabels.period,
      render: ({ period }) => periodLabel(period, language),
      optional: true,
    },
    {
      key: "level",
      title: { en: "Stated level", zh: "来文总量" },
      align: "end",
      render: (row) => (row.level === null ? regions(row) : yuan(row.level)[language]),
      phone: "value",
    },
    {
      key: "growth",
      title: { en: "Stated growth", zh: "来文增速" },
      align: "end",
      render: ({ growth }) => (growth === null ? t({ en: "–", zh: "—" }) : rate(growth, language)),
      width: 96,
    },
    {
      key: "gates",
      title: { en: "Gates", zh: "校验" },
      render: ({ gates }) => <GateStatus gates={gates} />,
      phone: "line",
    },
    {
      key: "edition",
      title: { en: "Edition", zh: "版次" },
      render: ({ edition }) => t({ en: "{{edition}}", zh: "第{{edition}}版" }, { edition }),
      width: 72,
    },
    {
      key: "receivedOn",
      title: sheetLabels.receivedOn,
      render: ({ receivedOn }) => format.day(receivedOn, "short"),
      width: 136,
      phone: "note",
    },
    { key: "office", title: sheetLabels.fromOffice, render: (row) => t(officeName(row)), optional: true },
    { key: "document", title: sheetLabels.document, render: ({ document }) => document, optional: true },
  ]
}
