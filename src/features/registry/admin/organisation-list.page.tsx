/** The register: views, filters, find, preview; as of the day and as known at the entry of the two clocks. */
import { Button } from "@mantine/core"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { ImportIcon, PlusIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { FindOrganisationsQuery, type OrganisationView } from "../schema.ts"
import { useOrganisationColumns } from "./organisation-columns.tsx"
import { organisationListSpec } from "./organisation-list-spec.ts"
import { OrganisationPreview } from "./organisation-preview.tsx"

const pageSize = 50

function useOrganisationRows(state: TableState): KeysetRows<OrganisationView> {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  // A value in the address that the API does not know is left out: the list then shows more, not an error.
  const asked = FindOrganisationsQuery.partial().safeParse(state.query).data ?? {}
  const { q, kind, standing, town, class: inClass } = asked
  return useKeysetRows({
    key: ["organisations", { q, kind, standing, town, inClass, day, known }],
    load: async (cursor, signal) => {
      const query = { q, kind, standing, town, class: inClass, asOf: day, known, limit: pageSize }
      const page = await answered(
        api.GET("/api/v1/organisations", {
          params: { query: { ...query, ...(cursor === null ? {} : { after: cursor }) } },
          signal,
        }),
      )
      return { items: page.organisations, next: page.next }
    },
    enabled: !waiting,
  })
}

const title = { en: "Register", zh: "企业库" }

export default function OrganisationListPage() {
  const t = useText()
  const state = useTableState(organisationListSpec)
  const rows = useOrganisationRows(state)
  const columns = useOrganisationColumns()
  const mayWrite = useMay("organisation:write").allowed
  return (
    <>
      <title>{`${t(title)} · Headland`}</title>
      <RecordTable
        title={title}
        actions={<ListActions />}
        columns={columns}
        state={state}
        rows={rows}
        rowKey={(row) => row.id}
        rowTo={(row) => `/organisations/${row.id}`}
        find={{ en: "Name or code", zh: "名称或信用代码" }}
        count={<OrganisationCount rows={rows} />}
        preview={(row) => <OrganisationPreview organisation={row} />}
        empty={{
          text: { en: "Nothing is in the register yet.", zh: "企业库里还没有记录。" },
          remedies: mayWrite
            ? [
                { label: { en: "Import a list", zh: "导入名单" }, to: "/import" },
                { label: { en: "Enter the first", zh: "录入第一家" }, to: "/organisations/new" },
              ]
            : [],
        }}
      />
    </>
  )
}

/** What is shown, which is not always all: the server counts no list. */
function OrganisationCount({ rows }: { rows: KeysetRows<OrganisationView> }) {
  const t = useText()
  const format = useFormat()
  const { day, asOf } = useClocks()
  return (
    <ListCount
      rows={rows}
      all={{ en: "{{count}} organisations", one: "one organisation", zh: "{{count}}家" }}
      measure="家"
    >
      {asOf !== null && t({ en: "classes as of {{day}}", zh: "资格截至{{day}}" }, { day: format.day(day) })}
    </ListCount>
  )
}

function ListActions() {
  const t = useText()
  const { readOnly } = useClocks()
  const writing = useMay("organisation:write").allowed && !readOnly
  const importing = useMay("organisation:import").allowed && !readOnly
  return (
    <>
      {importing && (
        <Button component={AppLink} to="/import" variant="subtle" leftSection={<ImportIcon />}>
          {t({ en: "Import", zh: "导入" })}
        </Button>
      )}
      {writing && (
        <Button component={AppLink} to="/organisations/new" variant="subtle" leftSection={<PlusIcon />}>
          {t({ en: "Enter", zh: "录入" })}
        </Button>
      )}
    </>
  )
}
