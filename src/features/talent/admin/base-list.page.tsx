/** The training bases of the programme. */
import { answered, api } from "../../../ui/api/client.ts"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { Preview } from "../../../ui/record/preview.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { useTableState } from "../../../ui/table/use-table-state.ts"
import { useMay } from "../../access/admin/me.tsx"
import type { TrainingBaseView } from "../schema.ts"
import { countPlaced, daysShown, fieldLabels } from "./base/base-words.ts"
import { PlacedSquares } from "./base/cohort-section.tsx"
import { useTalentAt } from "./base-queries.ts"

const spec: TableSpec = {
  name: "training-bases",
  filters: [],
  views: [{ key: "all", title: { en: "All", zh: "全部" }, filters: {} }],
}

export default function BaseListPage() {
  const state = useTableState(spec)
  const { at, waiting } = useTalentAt()
  const rows = useKeysetRows({
    key: ["training-bases", "list", at],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = { ...at, ...(after && { after }), limit: 100 }
      const page = await answered(api.GET("/api/v1/training-bases", { params: { query }, signal }))
      return { items: page.trainingBases, next: page.next }
    },
  })
  const mayWrite = useMay("training:write")
  const columns = useColumns()
  return (
    <RecordTable
      title={{ en: "Training bases", zh: "联合培养基地" }}
      actions={
        <DecidedActions
          actions={[
            {
              label: { en: "Enter a base", zh: "登记基地" },
              icon: <PlusIcon />,
              to: "/training-bases/new",
              decision: mayWrite,
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
      rowTo={({ id }) => `/training-bases/${id}`}
      count={
        <ListCount
          rows={rows}
          all={{ en: "{{count}} bases", one: "one base", zh: "{{count}}个" }}
          measure="个"
        />
      }
      preview={(base) => <BasePreview base={base} />}
      empty={{
        text: { en: "No training base is entered.", zh: "还没有培养基地。" },
        remedies: mayWrite.allowed
          ? [{ label: { en: "Enter the first", zh: "登记第一个" }, to: "/training-bases/new" }]
          : [],
      }}
    />
  )
}

function placedIn({ cohorts }: TrainingBaseView) {
  const counts = cohorts.map(countPlaced)
  const total = (of: "placed" | "stayed") => counts.reduce((whole, one) => whole + one[of], 0)
  return { placed: total("placed"), stayed: total("stayed") }
}

function useColumns(): Column<TrainingBaseView>[] {
  const t = useText()
  const { language } = useLanguage()
  return [
    { key: "name", title: { en: "Base", zh: "基地" }, render: (row) => t(row.name), phone: "title" },
    { key: "by", title: fieldLabels.recognisedBy, render: (row) => row.recognisedBy },
    {
      key: "days",
      title: { en: "Holds", zh: "有效期" },
      render: (row) => daysShown(row, language),
      phone: "line",
    },
    {
      key: "cohorts",
      title: { en: "Cohorts", zh: "批次" },
      align: "end",
      render: (row) => String(row.cohorts.length),
    },
    {
      key: "placed",
      title: { en: "Placed", zh: "已安排" },
      align: "end",
      render: (row) => String(placedIn(row).placed),
      phone: "value",
    },
    {
      key: "stayed",
      title: { en: "Stayed", zh: "留用" },
      align: "end",
      render: (row) => String(placedIn(row).stayed),
    },
  ]
}

function BasePreview({ base }: { base: TrainingBaseView }) {
  const t = useText()
  const { language } = useLanguage()
  return (
    <Preview
      title={t(base.name)}
      to={`/training-bases/${base.id}`}
      facts={[
        { label: fieldLabels.recognisedBy, value: base.recognisedBy, note: base.evidence },
        { label: { en: "Holds", zh: "有效期" }, value: daysShown(base, language) },
        ...base.cohorts.map((cohort) => ({ label: cohort.name, value: <PlacedSquares cohort={cohort} /> })),
      ]}
    />
  )
}
