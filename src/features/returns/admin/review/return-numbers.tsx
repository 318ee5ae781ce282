/** A return’s numbers beside the last quarter and the same quarter a year before. */
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StatusMark } from "../../../../ui/status.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { type Cell, cellNames, cells, countsPeople, type ReturnView } from "../../schema.ts"
import { cellShown, changeShown } from "../return-words.ts"
import styles from "./review.module.css"

export function ReturnNumbers({ filed }: { filed: ReturnView }) {
  const t = useText()
  const { language } = useLanguage()
  const { values, lastQuarter, yearBefore, findings } = filed
  const unit = (cell: Cell) =>
    countsPeople(cell) ? t({ en: "people", zh: "人" }) : t({ en: "million yuan", zh: "万元" })
  const odd = (cell: Cell) => findings.some((one) => one.cell === cell)
  const change = (cell: Cell, base: string | null | undefined) =>
    changeShown(values[cell], base, language) ?? t({ en: "no comparison", zh: "无可比数" })
  return (
    <Section
      title={{ en: "Numbers", zh: "数字" }}
      note={t({ en: "of the quarter alone; people at its end", zh: "当季数；人数为季末数" })}
    >
      <PlainTable
        label={t({ en: "Numbers of the return", zh: "报表数字" })}
        rows={[...cells]}
        rowKey={(cell) => cell}
        columns={[
          {
            key: "cell",
            title: { en: "Number", zh: "指标" },
            render: (cell) => (
              <>
                {odd(cell) && <StatusMark shape="warning" />} {t(cellNames[cell])}{" "}
                <small style={{ color: "var(--ink-3)" }}>{unit(cell)}</small>
              </>
            ),
            phone: "title",
          },
          {
            key: "value",
            title: { en: "This quarter", zh: "本季度" },
            align: "end",
            render: (cell) => <b>{cellShown(cell, values[cell], language)}</b>,
            phone: "value",
          },
          {
            key: "last",
            title: { en: "Last quarter", zh: "上季度" },
            align: "end",
            render: (cell) => cellShown(cell, lastQuarter?.[cell], language),
          },
          {
            key: "last-change",
            title: { en: "Change", zh: "环比" },
            align: "end",
            render: (cell) => change(cell, lastQuarter?.[cell]),
          },
          {
            key: "before",
            title: { en: "A year before", zh: "上年同期" },
            align: "end",
            render: (cell) => (
              <>
                <span className={styles.onPhone}>{t({ en: "A year before ", zh: "上年同期 " })}</span>
                {cellShown(cell, yearBefore?.[cell], language)}
              </>
            ),
            phone: "line",
          },
          {
            key: "before-change",
            title: { en: "Change", zh: "同比" },
            align: "end",
            render: (cell) => change(cell, yearBefore?.[cell]),
            phone: "note",
          },
        ]}
      />
    </Section>
  )
}
