/** The institutes that have settled by an agreement, and what they are able to do. */
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { Preview, PreviewPart } from "../../../ui/record/preview.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { capabilityFieldNames, capabilityFields, FindInstitutesQuery, type InstituteView } from "../schema.ts"
import styles from "./institute/institute.module.css"
import { AgreementStatus, CapabilityNames } from "./institute/institute-parts.tsx"
import { capabilityName, fieldLabels, instituteName, subjectWords } from "./institute/institute-words.ts"

const spec: TableSpec = {
  name: "institutes",
  filters: [
    {
      key: "field",
      title: { en: "Field", zh: "领域" },
      options: capabilityFields.map((field) => ({ value: field, label: capabilityFieldNames[field] })),
    },
    {
      key: "standing",
      title: { en: "Agreement", zh: "协议" },
      options: [{ value: "holds", label: { en: "holds on the day", zh: "当日有效" } }],
    },
  ],
  views: [
    {
      key: "settled",
      title: { en: "Settled on the day", zh: "当日在本县" },
      filters: { standing: ["holds"] },
    },
    { key: "all", title: { en: "All agreements", zh: "全部协议" }, filters: {} },
  ],
}

function useInstitutes(state: TableState): KeysetRows<InstituteView> {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  const field = FindInstitutesQuery.shape.field.safeParse(state.query.field).data
  const asOf = state.query.standing === "holds" ? day : undefined
  return useKeysetRows({
    key: ["institutes", "list", { field, asOf, known }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = { field, asOf, known, ...(after && { after }), limit: 100 }
      const page = await answered(api.GET("/api/v1/institutes", { params: { query }, signal }))
      return { items: page.institutes, next: page.next }
    },
  })
}

function useColumns(): Column<InstituteView>[] {
  const t = useText()
  const format = useFormat()
  return [
    {
      key: "name",
      title: fieldLabels.organisation,
      render: (row) => t(instituteName(row)),
      phone: "title",
    },
    {
      key: "standing",
      title: { en: "On the day", zh: "当日" },
      render: (row) => <AgreementStatus institute={row} />,
      phone: "value",
      width: 110,
    },
    {
      key: "capabilities",
      title: { en: "Able to do", zh: "能力" },
      render: (row) => <CapabilityNames institute={row} />,
      phone: "line",
    },
    {
      key: "premises",
      title: fieldLabels.premises,
      render: (row) => row.premises,
    },
    {
      key: "from",
      title: { en: "Agreement since", zh: "协议起" },
      render: (row) => format.day(row.from, "short"),
      align: "end",
      phone: "note",
      width: 130,
    },
  ]
}

export default function InstituteListPage() {
  const state = useTableState(spec)
  const rows = useInstitutes(state)
  const mayEnter = useMay("institute:write")
  return (
    <RecordTable
      title={{ en: "Institutes", zh: "科研院所" }}
      actions={
        <DecidedActions
          actions={[
            {
              label: { en: "An institute settles", zh: "登记落户协议" },
              icon: <PlusIcon />,
              to: "/institutes/new",
              decision: mayEnter,
              writes: true,
              primary: true,
            },
          ]}
        />
      }
      columns={useColumns()}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/institutes/${id}`}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} institutes", one: "one institute", zh: "{{count}}家院所" }}
          measure="家"
        />
      }
      preview={(institute) => <InstitutePreview institute={institute} />}
      empty={{
        text: { en: "No institute has settled yet.", zh: "还没有院所落户。" },
        remedies: mayEnter.allowed
          ? [{ label: { en: "Enter the first agreement", zh: "登记第一份协议" }, to: "/institutes/new" }]
          : [],
      }}
    />
  )
}

function InstitutePreview({ institute }: { institute: InstituteView }) {
  const t = useText()
  const format = useFormat()
  return (
    <Preview
      title={t(instituteName(institute))}
      to={`/institutes/${institute.id}`}
      facts={[
        { label: { en: "On the day", zh: "当日" }, value: <AgreementStatus institute={institute} /> },
        { label: { en: "Subject", zh: "协议内容" }, value: t(subjectWords(institute)) },
        { label: fieldLabels.premises, value: institute.premises },
        { label: { en: "Agreement since", zh: "协议起" }, value: format.day(institute.from) },
        { label: fieldLabels.evidence, value: institute.evidence },
      ]}
    >
      <PreviewPart title={{ en: "Able to do", zh: "能力" }}>
        <ul className={styles.capabilities}>
          {institute.capabilities.map((one) => (
            <li key={one.id}>
              {t(capabilityName(one))}
              <span>{t(capabilityFieldNames[one.field])}</span>
            </li>
          ))}
        </ul>
      </PreviewPart>
    </Preview>
  )
}
