/** One question of a return: the number with its reading, the last quarter and a year before under it, and warnings. */
import type { Bilingual } from "../../../../kernel/language.ts"
import { FieldFrame } from "../../../../ui/form/field-frame.tsx"
import { useForm } from "../../../../ui/form/form-context.ts"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { groupDigits } from "../../../../ui/form/typed-number.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { RemedyLink } from "../../../../ui/states.tsx"
import type { Compared } from "../../check-return.ts"
import { type Cell, cellHints, cellNames, countsPeople, type ReturnValues } from "../../schema.ts"
import { inWan } from "../../write-cell.ts"
import { changeShown } from "../return-words.ts"
import { CellWarning } from "./cell-warning.tsx"
import styles from "./filing.module.css"
import { findingsIn, valuesIn } from "./filing.ts"
import { useFiling } from "./use-filing.ts"

const people: Bilingual = { en: "people", zh: "人" }

/** A cell in the unit of the form: 万元 or people. */
function inForm(cell: Cell, value: string): string {
  return countsPeople(cell) ? value : inWan(value)
}

export interface CellFieldProps {
  cell: Cell
  compared: Compared
}

export function CellField({ cell, compared }: CellFieldProps) {
  const form = useForm()
  const filing = useFiling()
  const unknown = filing.unknown[cell]
  const finding = findingsIn(filing, compared).find((one) => one.cell === cell)
  const id = form.idOf(`values.${cell}`)
  return (
    <div className={styles.cell}>
      {unknown ? (
        <UnknownCell cell={cell} id={id} />
      ) : (
        <NumberField
          name={`values.${cell}`}
          label={cellNames[cell]}
          hint={cellHints[cell]}
          unit={countsPeople(cell) ? people : "wan"}
          width={320}
          required
        />
      )}
      <Beside cell={cell} compared={compared} value={valuesIn(filing)[cell]} />
      {filing.values[cell] === null && !unknown && <Missing cell={cell} />}
      {finding && <CellWarning finding={finding} compared={compared} />}
    </div>
  )
}

function UnknownCell({ cell, id }: { cell: Cell; id: string }) {
  const t = useText()
  const { set } = useForm()
  return (
    <FieldFrame id={id} label={cellNames[cell]} hint={cellHints[cell]} required>
      <p className={styles.unknown} id={id}>
        <b>{t({ en: "Not known", zh: "暂缺" })}</b>{" "}
        <RemedyLink
          remedy={{
            label: { en: "Fill it in", zh: "填上" },
            run: () => set(`unknown.${cell}`, false),
          }}
        />
      </p>
    </FieldFrame>
  )
}

/** Zero and “not known” are two answers; an empty cell is neither. */
function Missing({ cell }: { cell: Cell }) {
  const t = useText()
  const { set, setError, disabled } = useForm()
  if (disabled) return null
  const mark = () => {
    set(`unknown.${cell}`, true)
    setError(`values.${cell}`, null)
  }
  return (
    <p className={styles.missing}>
      {t({ en: "If there was none, write 0. If you don’t know it,", zh: "没有就填0；不知道，" })}{" "}
      <RemedyLink remedy={{ label: { en: "mark it “not known”", zh: "标“暂缺”" }, run: mark }} />
    </p>
  )
}

interface BesideProps {
  cell: Cell
  compared: Compared
  value: string | null
}

function Beside({ cell, compared, value }: BesideProps) {
  const t = useText()
  const rows: { key: string; label: Bilingual; values: ReturnValues | null }[] = [
    { key: "last", label: { en: "Last quarter", zh: "上季度" }, values: compared.lastQuarter },
    { key: "before", label: { en: "A year before", zh: "上年同期" }, values: compared.yearBefore },
  ]
  return (
    <table className={styles.beside} aria-label={t({ en: "Earlier quarters", zh: "以前的数" })}>
      <tbody>
        {rows.map(({ key, label, values }) => (
          <BesideRow key={key} label={label} cell={cell} values={values} value={value} />
        ))}
      </tbody>
    </table>
  )
}

function BesideRow({
  label,
  cell,
  values,
  value,
}: {
  label: Bilingual
  cell: Cell
  values: ReturnValues | null
  value: string | null
}) {
  const t = useText()
  const { language } = useLanguage()
  const then = values?.[cell]
  const shown =
    then === undefined
      ? t({ en: "no return", zh: "没有报表" })
      : then === null
        ? t({ en: "not known", zh: "暂缺" })
        : groupDigits(inForm(cell, then))
  return (
    <tr>
      <th scope="row">{t(label)}</th>
      <td data-known={then != null || undefined}>{shown}</td>
      <td>{changeShown(value, then, language)}</td>
    </tr>
  )
}
