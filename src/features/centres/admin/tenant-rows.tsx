/** The tenants of a centre on the day, with a filter by stage. */
import { useMediaQuery } from "@mantine/hooks"
import { useMemo, useRef } from "react"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, useGo, usePath } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { FilterBar } from "../../../ui/table/filter-bar.tsx"
import { rememberList } from "../../../ui/table/list-position.ts"
import { ListState } from "../../../ui/table/list-states.tsx"
import { PhoneRows } from "../../../ui/table/phone-rows.tsx"
import { type RowsProps, TableRows } from "../../../ui/table/table-rows.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import type { KeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { useTableState } from "../../../ui/table/use-table-state.ts"
import { type CentreView, stageNames } from "../schema.ts"
import styles from "./centres.module.css"
import { PublishedCount } from "./published/published-count.tsx"
import { tenantName, writeArea } from "./tenancy/tenancy-words.ts"
import type { Tenant, useTenants } from "./use-tenants.ts"

type TenantsQuery = ReturnType<typeof useTenants>

function specFor({ stages }: CentreView): TableSpec {
  return {
    name: "centre-tenants",
    views: [],
    filters: [
      {
        key: "stage",
        title: { en: "Stage", zh: "阶段" },
        options: stages.map((stage) => ({ value: stage, label: stageNames[stage] })),
        several: true,
      },
    ],
  }
}

/** Rows that are all there at once, as lists show them. */
function rowsOf(query: TenantsQuery, rows: Tenant[]): KeysetRows<Tenant> {
  return {
    rows,
    total: rows.length,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: false,
    loadingMore: false,
    loadMore: () => undefined,
  }
}

function useColumns(): Column<Tenant>[] {
  const t = useText()
  const { language } = useLanguage()
  const format = useFormat()
  const none = t({ en: "no stage recorded", zh: "未记阶段" })
  return [
    { key: "name", title: { en: "Tenant", zh: "企业" }, render: ({ tenancy }) => t(tenantName(tenancy)) },
    {
      key: "place",
      title: { en: "Stage and unit", zh: "阶段与单元" },
      render: ({ place }) => (place ? `${t(stageNames[place.stage])} ${place.unit}` : none),
      phone: "line",
    },
    {
      key: "technological",
      title: { en: "Technological", zh: "科技型" },
      render: (row) => <Technological value={row.technological} />,
      phone: "value",
    },
    {
      key: "area",
      title: { en: "Area, m²", zh: "面积（平方米）" },
      align: "end",
      render: ({ place }) => (place ? writeArea(place.areaM2, language) : t({ en: "none", zh: "无" })),
    },
    {
      key: "from",
      title: { en: "Since", zh: "入驻日" },
      align: "end",
      render: ({ tenancy }) => format.day(tenancy.from, "short"),
      phone: "note",
    },
  ]
}

function Technological({ value }: { value: boolean | null }) {
  if (value === null) return <Status shape="waiting" text={{ en: "not told here", zh: "此处未判" }} />
  return value ? (
    <Status shape="done" text={{ en: "technological", zh: "科技型" }} />
  ) : (
    <Status shape="draft" text={{ en: "no class", zh: "无资格" }} />
  )
}

export interface TenantRowsProps {
  centre: CentreView
  tenants: TenantsQuery
  /** Whether the member sees all of them. */
  seesAll: boolean
}

export function TenantRows({ centre, tenants, seesAll }: TenantRowsProps) {
  const t = useText()
  const go = useGo()
  const path = usePath()
  const findRef = useRef<HTMLInputElement | null>(null)
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false }) ?? false
  const spec = useMemo(() => specFor(centre), [centre])
  const state = useTableState(spec)
  const chosen = state.filters.stage ?? []
  const shown = (tenants.data ?? []).filter(
    ({ place }) => chosen.length === 0 || chosen.includes(place?.stage ?? ""),
  )
  const rows = rowsOf(tenants, shown)
  const rowTo = ({ tenancy }: Tenant) => `/tenancies/${tenancy.id}`
  const remember = () =>
    rememberList("tenancies", {
      from: path + window.location.search,
      paths: shown.map(rowTo),
      total: shown.length,
      more: false,
    })
  const list: RowsProps<Tenant> = {
    label: t({ en: "Tenants on the day", zh: "当日入驻企业" }),
    columns: useColumns(),
    rows: shown,
    rowKey: ({ tenancy }) => tenancy.id,
    rowTo,
    activeKey: null,
    onRow: (row) => {
      remember()
      go(rowTo(row))
    },
    onOpen: remember,
    state,
    selection: null,
    loading: tenants.isPending,
    stale: false,
  }
  return (
    <Section
      title={{ en: "Tenants on the day", zh: "当日入驻企业" }}
      note={seesAll ? undefined : t({ en: "those within your reach", zh: "您查看范围内的" })}
      action={
        <AppLink to={`/tenancies?view=all&centre=${centre.id}`}>
          {t({ en: "also those gone", zh: "含已退出" })}
        </AppLink>
      }
    >
      <FilterBar state={state} findRef={findRef} />
      {tenants.data && (
        <p className={styles.count}>
          <b>
            {t({ en: "{{count}} tenants", one: "one tenant", zh: "{{count}}家" }, { count: shown.length })}
          </b>{" "}
          {chosen.length < 2 && (
            <PublishedCount
              tenancies={shown.map(({ tenancy }) => tenancy.id)}
              centre={centre.id}
              stage={chosen[0]}
            />
          )}
        </p>
      )}
      <div className={styles.rows}>
        {(tenants.isPending || shown.length > 0) &&
          (phone ? <PhoneRows {...list} /> : <TableRows {...list} />)}
      </div>
      <ListState
        state={state}
        rows={rows}
        empty={{
          text: seesAll
            ? { en: "Nobody sits here on this day.", zh: "当日没有企业入驻。" }
            : {
                en: "None of those within your reach sits here on this day.",
                zh: "您查看范围内当日没有企业入驻。",
              },
        }}
      />
    </Section>
  )
}
