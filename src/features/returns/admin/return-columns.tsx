/** Columns of the list of returns. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { filerName, findingName, quarterName } from "../return-names.ts"
import { cellNames, type ReturnView, returnStateNames } from "../schema.ts"
import { changeShown, daysLate, returnShapes, salesShown } from "./return-words.ts"

/** What is odd about a return, in one line. */
export function OddWords({ filed: { findings } }: { filed: ReturnView }) {
  const t = useText()
  const [first, ...more] = findings
  if (!first) return <>{t({ en: "nothing", zh: "无" })}</>
  const said = first.explanation === null ? { en: "", zh: "" } : { en: ", explained", zh: "，已说明" }
  const others =
    more.length === 0 ? { en: "", zh: "" } : { en: ` and ${more.length} more`, zh: `等${more.length + 1}处` }
  const name = findingName(first)
  return (
    <Status shape="warning" text={{ en: name.en + others.en + said.en, zh: name.zh + others.zh + said.zh }} />
  )
}

/** Whoever sees several enterprises looks for one of them; a single one looks for a quarter. */
export function useReturnColumns(several: boolean): Column<ReturnView>[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const name: Column<ReturnView> = {
    key: "name",
    title: { en: "Enterprise", zh: "企业" },
    render: (row) => t(filerName(row)),
    phone: "title",
  }
  const quarter: Column<ReturnView> = {
    key: "period",
    title: { en: "Quarter", zh: "季度" },
    render: (row) => t(quarterName(row.period)),
    phone: several ? "line" : "title",
    width: language === "zh" ? 120 : 80,
  }
  return [
    ...(several ? [name, quarter] : [quarter]),
    {
      key: "state",
      title: { en: "State", zh: "状态" },
      render: (row) => <Status shape={returnShapes[row.state]} text={returnStateNames[row.state]} />,
      phone: "value",
      width: language === "zh" ? 110 : 190,
    },
    {
      key: "sales",
      title: cellNames.sales,
      align: "end",
      render: (row) => salesShown(row.values.sales, language),
      phone: "note",
      width: 90,
    },
    {
      key: "growth",
      title: { en: "Growth", zh: "同比" },
      align: "end",
      render: (row) =>
        changeShown(row.values.sales, row.yearBefore?.sales, language) ??
        t({ en: "no comparison", zh: "无可比数" }),
      width: 100,
      whole: true,
    },
    { key: "odd", title: { en: "Odd", zh: "异常" }, render: (row) => <OddWords filed={row} />, width: 260 },
    {
      key: "filed",
      title: { en: "Filed on", zh: "报送日" },
      align: "end",
      render: (row) => (
        <>
          <span style={{ whiteSpace: "nowrap" }}>{format.day(row.filedOn, "short")}</span>
          {daysLate(row) > 0 && t({ en: ", late", zh: "，迟报" })}
        </>
      ),
      width: 120,
      whole: true,
    },
  ]
}
