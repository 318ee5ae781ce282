/** Loan requests and the loans granted on them; a bank or an insurer sees those shared with it. */
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { Preview } from "../../../ui/record/preview.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { type LoanRequestView, requestStateNames, requestStates } from "../schema.ts"
import { loanRequestPage, useAsOf } from "./loan-queries.ts"
import { fieldLabels, writeYuan } from "./request/loan-words.ts"
import { PartyStatus, RequestStatus } from "./request/request-status.tsx"

const spec: TableSpec = {
  name: "loans",
  filters: [
    {
      key: "state",
      title: { en: "State", zh: "状态" },
      options: requestStates.map((state) => ({ value: state, label: requestStateNames[state] })),
    },
  ],
  views: [
    { key: "all", title: { en: "All", zh: "全部" }, filters: {} },
    { key: "shared", title: requestStateNames.shared, filters: { state: ["shared"] } },
    { key: "granted", title: requestStateNames.granted, filters: { state: ["granted"] } },
  ],
}

export default function LoanListPage() {
  const state = useTableState(spec)
  const { known, waiting } = useKnownEntry()
  const asOf = useAsOf()
  const wanted = state.query.state
  const rows = useKeysetRows({
    key: ["loan-requests", "list", { wanted, known, asOf }],
    enabled: !waiting,
    load: async (after, signal) => {
      const page = await loanRequestPage({ state: wanted, known, asOf, after }, signal)
      return { items: page.loanRequests, next: page.next }
    },
  })
  const mayAsk = useMay("loan:request")
  const columns = useColumns()
  return (
    <RecordTable
      title={{ en: "Loans", zh: "融资" }}
      actions={
        // A bank or an insurer is asked; it has nothing to ask for.
        mayAsk.allowed && (
          <DecidedActions
            actions={[
              {
                label: { en: "Ask for a loan", zh: "提出融资需求" },
                icon: <PlusIcon />,
                to: "/loans/new",
                writes: true,
                primary: true,
              },
            ]}
          />
        )
      }
      columns={columns}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/loans/${id}`}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} requests", one: "one request", zh: "{{count}}笔" }}
          measure="笔"
        />
      }
      preview={(request) => <LoanPreview request={request} />}
      empty={{
        text: {
          en: "No loan requests yet, or none is shared with you.",
          zh: "还没有融资需求，或还没有分享给您。",
        },
        remedies: mayAsk.allowed
          ? [{ label: { en: "Ask for the first", zh: "提出第一笔" }, to: "/loans/new" }]
          : [],
      }}
    />
  )
}

function useColumns(): Column<LoanRequestView>[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  return [
    {
      key: "name",
      title: { en: "Enterprise", zh: "企业" },
      render: (row) => t(row.organisation),
      phone: "title",
    },
    {
      key: "state",
      title: { en: "State", zh: "状态" },
      render: (row) => <RequestStatus request={row} />,
      phone: "line",
    },
    {
      key: "purpose",
      title: fieldLabels.purpose,
      render: (row) => t({ en: row.purposeEn ?? row.purpose, zh: row.purpose }),
    },
    {
      key: "amount",
      title: fieldLabels.amount,
      align: "end",
      render: (row) => writeYuan(row.amount, language),
      phone: "value",
    },
    {
      key: "outstanding",
      title: { en: "Outstanding", zh: "未还本金" },
      align: "end",
      render: (row) =>
        row.loan ? writeYuan(row.loan.balance.outstanding, language) : t({ en: "no loan", zh: "未放款" }),
    },
    {
      key: "askedOn",
      title: fieldLabels.askedOn,
      align: "end",
      render: (row) => format.day(row.askedOn, "short"),
      phone: "note",
      width: 130,
    },
  ]
}

function LoanPreview({ request }: { request: LoanRequestView }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { language } = useLanguage()
  return (
    <Preview
      title={t(request.organisation)}
      to={`/loans/${request.id}`}
      facts={[
        { label: fieldLabels.amount, value: writeYuan(request.amount, language) },
        {
          label: fieldLabels.purpose,
          value: t({ en: request.purposeEn ?? request.purpose, zh: request.purpose }),
        },
        { label: fieldLabels.askedOn, value: format.day(request.askedOn) },
        ...request.parties.map((party) => ({
          label: party.name,
          value: <PartyStatus party={party} today={day} />,
        })),
      ]}
    />
  )
}
