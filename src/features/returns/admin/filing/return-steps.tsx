/** The steps of a return’s form: income, investment, staff, and a last look before it is sent. */
import type { ReactNode } from "react"
import type { FormStep } from "../../../../ui/form/form-steps.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import type { Compared } from "../../check-return.ts"
import { type Cell, cellNames, cells } from "../../schema.ts"
import { writeCell } from "../../write-cell.ts"
import { changeShown } from "../return-words.ts"
import { CellField } from "./cell-field.tsx"
import styles from "./filing.module.css"
import { valuesIn } from "./filing.ts"
import { useFiling } from "./use-filing.ts"

const groups: { key: string; title: FormStep["title"]; cells: Cell[] }[] = [
  { key: "income", title: { en: "Income", zh: "收入" }, cells: ["sales"] },
  { key: "investment", title: { en: "Investment", zh: "投资" }, cells: ["researchSpending", "investment"] },
  { key: "staff", title: { en: "Staff", zh: "人员" }, cells: ["staff", "researchStaff"] },
]

/** `last` stands below the numbers in the step that sends: an answer, a reason. */
export function returnSteps(compared: Compared, send: FormStep["title"], last?: ReactNode): FormStep[] {
  return [
    ...groups.map(({ key, title, cells: own }) => ({
      key,
      title,
      content: own.map((cell) => <CellField key={cell} cell={cell} compared={compared} />),
    })),
    {
      key: "send",
      title: send,
      wide: true,
      content: (
        <div className={styles.check}>
          <LastLook compared={compared} />
          {last}
        </div>
      ),
    },
  ]
}

/** All numbers read back in words. */
function LastLook({ compared }: { compared: Compared }) {
  const t = useText()
  const { language } = useLanguage()
  const filing = useFiling()
  const values = valuesIn(filing)
  const shown = (cell: Cell) => {
    const value = values[cell]
    if (value !== null) return writeCell(cell, value, language)
    return filing.unknown[cell]
      ? t({ en: "not known", zh: "暂缺" })
      : t({ en: "not filled in yet", zh: "还没填" })
  }
  return (
    <PlainTable
      label={t({ en: "The numbers as they are sent", zh: "将报送的数字" })}
      rows={[...cells]}
      rowKey={(cell) => cell}
      columns={[
        {
          key: "cell",
          title: { en: "Number", zh: "指标" },
          render: (cell) => t(cellNames[cell]),
          phone: "title",
        },
        {
          key: "value",
          title: { en: "Reads", zh: "读作" },
          align: "end",
          render: (cell) => <b>{shown(cell)}</b>,
          phone: "value",
        },
        {
          key: "change",
          title: { en: "On the year before", zh: "比上年同期" },
          align: "end",
          render: (cell) =>
            changeShown(values[cell], compared.yearBefore?.[cell], language) ??
            t({ en: "no comparison", zh: "无可比数" }),
          phone: "note",
        },
      ]}
    />
  )
}
