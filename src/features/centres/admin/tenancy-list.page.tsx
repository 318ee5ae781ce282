/** The tenancies of the centres: who sits where, and who sat there. */
import { useMemo } from "react"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { PlusIcon } from "../../../ui/icons.tsx"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { type CentreView, type Stage, stageNames, stages, type TenancyView } from "../schema.ts"
import { useCentres } from "./centre-queries.ts"
import { PublishedCount } from "./published/published-count.tsx"
import { useTenancyColumns } from "./tenancy/tenancy-columns.tsx"
import { TenancyPreview } from "./tenancy/tenancy-preview.tsx"

function specFor(centres: CentreView[]): TableSpec {
  return {
    name: "tenancies",
    filters: [
      {
        key: "centre",
        title: { en: "Centre", zh: "中心" },
        options: centres.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        key: "stage",
        title: { en: "Stage", zh: "阶段" },
        options: stages.map((stage) => ({ value: stage, label: stageNames[stage] })),
      },
      {
        key: "standing",
        title: { en: "Settled", zh: "入驻" },
        options: [{ value: "present", label: { en: "on the day", zh: "在驻" } }],
      },
    ],
    views: [
      { key: "present", title: { en: "Settled on the day", zh: "在驻" }, filters: { standing: ["present"] } },
      { key: "all", title: { en: "All, also those gone", zh: "全部，含已退出" }, filters: {} },
    ],
  }
}

function useTenancies(state: TableState): KeysetRows<TenancyView> {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  const { centre, stage, standing } = state.query
  const asOf = standing === "present" ? day : undefined
  return useKeysetRows({
    key: ["tenancies", "list", { centre, stage, asOf, known }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = {
        ...(centre && { centre }),
        // A stage is sought on a day, so it implies one.
        ...(stage && { stage: stage as Stage, asOf: day }),
        ...(asOf && { asOf }),
        ...(known && { known }),
        ...(after && { after }),
        limit: 100,
      }
      const page = await answered(api.GET("/api/v1/tenancies", { params: { query }, signal }))
      return { items: page.tenancies, next: page.next }
    },
  })
}

export default function TenancyListPage() {
  const centres = useCentres()
  const spec = useMemo(() => specFor(centres.data ?? []), [centres.data])
  const state = useTableState(spec)
  const rows = useTenancies(state)
  const maySettle = useMay("tenancy:write")
  const centre = (id: string) => centres.data?.find((one) => one.id === id)
  const columns = useTenancyColumns(centre)
  return (
    <RecordTable
      title={{ en: "Tenancies", zh: "入驻" }}
      actions={
        <DecidedActions
          actions={[
            {
              label: { en: "An enterprise settles", zh: "办理入驻" },
              icon: <PlusIcon />,
              to: `/tenancies/new${state.query.centre ? `?centre=${state.query.centre}` : ""}`,
              decision: maySettle,
              writes: true,
              primary: true,
            },
          ]}
        />
      }
      columns={columns}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/tenancies/${id}`}
      count={<TenancyCount rows={rows} state={state} />}
      preview={(tenancy) => <TenancyPreview tenancy={tenancy} centre={centre(tenancy.centreId)} />}
      empty={{
        text: { en: "Nobody has settled yet.", zh: "还没有企业入驻。" },
        remedies: [{ label: { en: "Settle the first", zh: "办理第一家" }, to: "/tenancies/new" }],
      }}
    />
  )
}

function TenancyCount({ rows, state }: { rows: KeysetRows<TenancyView>; state: TableState }) {
  const { centre, stage, standing } = state.query
  return (
    <ListCount
      rows={rows}
      all={{ en: "{{count}} tenancies", one: "one tenancy", zh: "{{count}}条" }}
      measure="条"
    >
      {standing === "present" && centre && (
        <PublishedCount tenancies={rows.rows.map(({ id }) => id)} centre={centre} stage={stage} />
      )}
    </ListCount>
  )
}
