/** What the list shows of a return at its right: its numbers with their growth, and what is odd. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Preview, PreviewPart } from "../../../../ui/record/preview.tsx"
import { Status } from "../../../../ui/status.tsx"
import { filerName, quarterName } from "../../return-names.ts"
import { type Cell, cellNames, cells, countsPeople, type ReturnView, returnStateNames } from "../../schema.ts"
import { cellShown, changeShown, returnShapes } from "../return-words.ts"
import styles from "./review.module.css"

export function ReturnPreview({ filed }: { filed: ReturnView }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const growth = (cell: Cell) => {
    const change = changeShown(filed.values[cell], filed.yearBefore?.[cell], language)
    return change && t({ en: "{{change}} on the year before", zh: "同比{{change}}" }, { change })
  }
  return (
    <Preview
      title={`${t(filerName(filed))} ${t(quarterName(filed.period))}`}
      to={`/returns/${filed.id}`}
      facts={[
        {
          label: { en: "State", zh: "状态" },
          value: <Status shape={returnShapes[filed.state]} text={returnStateNames[filed.state]} />,
        },
        { label: { en: "Filed on", zh: "报送日" }, value: format.day(filed.filedOn) },
        ...cells.map((cell) => ({
          label: cellNames[cell],
          value: cellShown(cell, filed.values[cell], language),
          note: [
            filed.values[cell] !== null && !countsPeople(cell) && t({ en: "million yuan", zh: "万元" }),
            growth(cell),
          ]
            .filter(Boolean)
            .join(t({ en: ", ", zh: "，" })),
        })),
      ]}
    >
      {filed.findings.length > 0 && (
        <PreviewPart title={{ en: "What the checks found", zh: "核查发现" }}>
          <ul className={styles.findings}>
            {filed.findings.map((one) => (
              <li key={one.cell}>
                {one.message[language]}
                <p className={styles.words}>
                  {one.explanation ?? t({ en: "Nobody has explained it.", zh: "没有说明原因。" })}
                </p>
              </li>
            ))}
          </ul>
        </PreviewPart>
      )}
    </Preview>
  )
}
