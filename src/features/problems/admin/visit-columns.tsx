/** Columns of lists of visits, and the sign of how one stands. */
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { purposeNames } from "../codes.ts"
import type { VisitView } from "../schema.ts"
import { ofName } from "./problem-words.ts"
import { visitShape, visitStanding } from "./visit-words.ts"

export function VisitStanding({ visit }: { visit: VisitView }) {
  const { day } = useClocks()
  return <Status shape={visitShape(visit, day)} text={visitStanding(visit, day)} />
}

export function useVisitColumns(): Column<VisitView>[] {
  const t = useText()
  const format = useFormat()
  const none = t({ en: "none", zh: "无" })
  return [
    {
      key: "enterprise",
      title: { en: "Enterprise", zh: "企业" },
      render: (row) => t(ofName(row)),
      phone: "title",
    },
    {
      key: "standing",
      title: { en: "State", zh: "状态" },
      render: (row) => <VisitStanding visit={row} />,
      phone: "value",
      width: 160,
    },
    {
      key: "day",
      title: { en: "Day", zh: "日期" },
      render: (row) => format.day(row.happenedOn ?? row.plannedOn ?? "", "short"),
      phone: "line",
      width: 130,
    },
    {
      key: "purpose",
      title: { en: "Purpose", zh: "事由" },
      render: (row) => t(purposeNames[row.purpose]),
      phone: "note",
      width: 220,
    },
    {
      key: "problems",
      title: { en: "Problems found", zh: "发现问题" },
      render: (row) => (row.problemCount === 0 ? none : String(row.problemCount)),
      align: "end",
      width: 130,
    },
  ]
}
