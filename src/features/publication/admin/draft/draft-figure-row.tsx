/** One figure of a draft: its key, what it is about, its value as known now, and the ways to put it into the text. */
import { useQuery } from "@tanstack/react-query"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { useForm } from "../../../../ui/form/form-context.ts"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { LiveFigure } from "../../../../ui/live-figure.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { takenFigure } from "../../../statistics/admin/figure-queries.ts"
import { ParameterFields } from "../../../statistics/admin/parameter-fields.tsx"
import { useParameterNames } from "../../../statistics/admin/parameter-names.tsx"
import { writeValue } from "../../../statistics/admin/write-value.ts"
import { type Indicator, indicatorKey } from "../../../statistics/schema.ts"
import type { FigureForm } from "../../schema.ts"
import { figureForms } from "../bulletin-codes.ts"
import type { FigureWriting } from "./draft-writing.ts"
import styles from "./figure-list-field.module.css"
import { useInsertion } from "./insertion.tsx"
import { figureToken } from "./lint-draft.ts"

export interface DraftFigureRowProps {
  at: number
  figure: FigureWriting
  /** The bulletin's own day. */
  day: string | null
  indicators: Indicator[]
  open: boolean
  onOpen: () => void
  onRemove: () => void
}

/** The parameters that the indicator asks for; null while one is missing. */
function completeParameters(indicator: Indicator, figure: FigureWriting): Record<string, string> | null {
  const given = indicator.parameters.map((name) => [name, figure.parameters[name] ?? ""])
  return given.every(([, value]) => value !== "") ? Object.fromEntries(given) : null
}

export function DraftFigureRow(props: DraftFigureRowProps) {
  const t = useText()
  const format = useFormat()
  const { at, figure, indicators, day, open } = props
  const indicator = indicators.find((one) => indicatorKey(one) === figure.indicator)
  const about = Object.fromEntries(
    (indicator?.parameters ?? []).map((name) => [name, figure.parameters[name] ?? ""]),
  )
  const names = useParameterNames(about)
  const asOf = figure.asOf ?? day
  return (
    <li className={styles.figure}>
      <div className={styles.head}>
        <span>
          {indicator ? t(indicator.title) : t({ en: "no indicator yet", zh: "还没选指标" })}{" "}
          <code>{`{${figure.key}}`}</code>
          <br />
          <span className={styles.about}>
            {[...Object.values(names).map((name) => t(name)), figure.asOf && format.day(figure.asOf, "short")]
              .filter(Boolean)
              .join(t({ en: ", ", zh: "，" }))}
          </span>
        </span>
        <span className={styles.value}>
          {indicator && asOf && <ValueNow indicator={indicator} figure={figure} asOf={asOf} />}
        </span>
      </div>
      <Tools {...props} />
      {open && <FigureFields at={at} indicators={indicators} indicator={indicator} />}
    </li>
  )
}

function ValueNow({
  indicator,
  figure,
  asOf,
}: {
  indicator: Indicator
  figure: FigureWriting
  asOf: string
}) {
  const t = useText()
  const { language } = useLanguage()
  const mayTake = useMay("figure:take")
  const parameters = completeParameters(indicator, figure)
  const { data, error } = useQuery({
    ...takenFigure({ indicator: indicatorKey(indicator), parameters: parameters ?? {}, asOf }),
    enabled: parameters !== null && mayTake.allowed,
  })
  if (parameters === null)
    return <span className={styles.about}>{t({ en: "not complete", zh: "还没填全" })}</span>
  if (error) return <span className={styles.about}>{t({ en: "cannot be computed", zh: "算不出" })}</span>
  if (!data) return null
  const { value, status } = data.figure
  return <LiveFigure status={status} value={value === null ? "" : writeValue(data.figure, value, language)} />
}

function Tools({ figure, open, onOpen, onRemove }: DraftFigureRowProps) {
  const t = useText()
  const { disabled } = useForm()
  const { insert, into } = useInsertion()
  return (
    <div className={styles.tools}>
      <span>{t({ en: "insert", zh: "插入" })}</span>
      {(Object.keys(figureForms) as FigureForm[]).map((form) => (
        <button
          key={form}
          type="button"
          // The caret of the text must not be lost to the button.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(figureToken(figure.key, form))}
          disabled={disabled || into === null || figure.key === ""}
        >
          {t(figureForms[form])}
        </button>
      ))}
      <button type="button" className={styles.spread} onClick={onOpen} aria-expanded={open}>
        {open ? t({ en: "close", zh: "收起" }) : t({ en: "change", zh: "修改" })}
      </button>
      <button
        type="button"
        onClick={onRemove}
        disabled={disabled}
        aria-label={t({ en: "Take away {{key}}", zh: "去掉 {{key}}" }, { key: figure.key })}
      >
        {t({ en: "take away", zh: "去掉" })}
      </button>
    </div>
  )
}

interface FigureFieldsProps {
  at: number
  indicators: Indicator[]
  indicator: Indicator | undefined
}

function FigureFields({ at, indicators, indicator }: FigureFieldsProps) {
  const path = `figures.${at}`
  return (
    <div className={styles.fields}>
      <ChoiceField
        name={`${path}.indicator`}
        label={{ en: "Indicator", zh: "指标" }}
        options={indicators.map((one) => ({ value: indicatorKey(one), label: one.title }))}
        open={false}
        required
      />
      {indicator && <ParameterFields name={`${path}.parameters`} parameters={indicator.parameters} />}
      <DayField
        name={`${path}.asOf`}
        label={{ en: "As of", zh: "截至" }}
        hint={{ en: "empty: the bulletin’s own day", zh: "留空：与简报同一天" }}
      />
      <TextField
        name={`${path}.key`}
        label={{ en: "Key in the text", zh: "正文里的键" }}
        hint={{ en: "small letters, digits and -", zh: "小写字母、数字和-" }}
        width={240}
        required
      />
    </div>
  )
}
