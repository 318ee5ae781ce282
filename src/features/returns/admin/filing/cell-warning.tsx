/** The warning beside a cell: its scale, its offer, and the enterprise’s decision. */
import { useState } from "react"
import { decimal } from "../../../../kernel/decimal.ts"
import type { Language } from "../../../../kernel/language.ts"
import { FieldWarning } from "../../../../ui/form/field-warning.tsx"
import { useForm } from "../../../../ui/form/form-context.ts"
import { LongTextField } from "../../../../ui/form/text-field.tsx"
import { groupDigits } from "../../../../ui/form/typed-number.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { MagnitudeScale } from "../../../../ui/magnitude-scale.tsx"
import type { Compared } from "../../check-return.ts"
import { type Cell, countsPeople, type ReturnFinding, returnRuleNames } from "../../schema.ts"
import { inWan, writeCell } from "../../write-cell.ts"
import { changeShown } from "../return-words.ts"
import { valuesIn, wordsKey } from "./filing.ts"
import { useFiling } from "./use-filing.ts"

export interface CellWarningProps {
  finding: ReturnFinding
  compared: Compared
}

export function CellWarning({ finding, compared }: CellWarningProps) {
  const t = useText()
  const { set, idOf, setError } = useForm()
  const { language } = useLanguage()
  const { cell, rule, offer, explanation } = finding
  const [explaining, setExplaining] = useState(explanation !== null)
  const path = `words.${wordsKey(finding)}`
  const inForm = offer && (countsPeople(cell) ? offer : inWan(offer))
  const unit = countsPeople(cell) ? { en: "people", zh: "人" } : { en: "× 10,000 yuan", zh: "万元" }
  return (
    <FieldWarning
      title={returnRuleNames[rule]}
      text={finding.message[language]}
      offer={
        inForm
          ? {
              label: {
                en: `Make it ${groupDigits(inForm)} ${unit.en}`,
                zh: `改为 ${groupDigits(inForm)} ${unit.zh}`,
              },
              run: () => set(`values.${cell}`, inForm),
            }
          : undefined
      }
      ways={[
        {
          label: { en: "Change it myself", zh: "我自己改" },
          run: () => (document.getElementById(idOf(`values.${cell}`)) as HTMLInputElement | null)?.select(),
        },
        ...(explaining
          ? []
          : [
              {
                label: { en: "The number is right: say why", zh: "数没错，写明原因" },
                run: () => {
                  setExplaining(true)
                  setError(`values.${cell}`, null)
                },
              },
            ]),
      ]}
    >
      {finding.usual && <UnitScale finding={finding} />}
      {inForm && offer && <p>{offerWords(cell, offer, compared, language)}</p>}
      {explaining && (
        <LongTextField
          name={path}
          label={{ en: "Why it is right", zh: "为什么没错" }}
          hint={{ en: "The bureau reads it with the number.", zh: "科技局审核时连同数字一起看。" }}
          rows={2}
          maxLength={500}
          required
        />
      )}
      {!explaining && (
        <p>{t({ en: "You decide; nothing is changed by itself.", zh: "数字由您定，系统不会自己改。" })}</p>
      )}
    </FieldWarning>
  )
}

function offerWords(cell: Cell, offer: string, compared: Compared, language: Language): string {
  const change = changeShown(offer, compared.yearBefore?.[cell], language)
  const amount = writeCell(cell, offer, language)
  if (language === "zh")
    return `如果是单位填错了，应为${amount}${change ? `，与上年同期相比${change}` : ""}。`
  return `With its unit put right it would be ${amount}${change ? `, ${change} on the year before` : ""}.`
}

/** Powers of ten as decimal places: good enough for a place on a line. */
function powerOf(value: string): number {
  return Math.log10(Number(decimal(value).toSignificantDigits(6)))
}

function UnitScale({ finding: { cell, usual, message } }: { finding: ReturnFinding }) {
  const { language } = useLanguage()
  const value = valuesIn(useFiling())[cell]
  if (!usual || value === null || decimal(value).isZero()) return null
  const [low, high, here] = [usual.low, usual.high, value].map(powerOf) as [number, number, number]
  const first = Math.floor(Math.min(low, here))
  const last = Math.ceil(Math.max(high, here))
  const step = Math.max(1, Math.ceil((last - first) / 3))
  const powers = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  return (
    <MagnitudeScale
      usual={{ from: low, until: high, label: { en: "so far", zh: "历来在这里" } }}
      value={{
        power: here,
        title: { en: "this time", zh: "这次填的" },
        label: writeCell(cell, value, language),
      }}
      ticks={powers.map((power) => ({
        power,
        label: writeCell(cell, `1${"0".repeat(Math.max(power, 0))}`, language),
      }))}
      sentence={message[language]}
    />
  )
}
