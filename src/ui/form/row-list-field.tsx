/** Field for a list of rows, such as stages or capabilities: each with fields of its own, more can come, any can go. */
import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { CloseIcon, PlusIcon } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import { useField } from "./form-context.ts"
import styles from "./row-list-field.module.css"

export interface RowListFieldProps<Row> {
  /** Path of the list. */
  name: string
  label: Text
  /** Above a row, with its place as {{n}}. */
  rowTitle: Text
  /** The button that adds a row. */
  addLabel: Text
  blank: (rows: Row[]) => Row
  /** A row in words, where two writings of the list are compared. */
  describe: (row: Row) => string
  /** At least so many stay. */
  least?: number
  /** The fields of a row by its path, short ones in a FieldRow; `nth` is null while it is the only one. */
  children: (path: string, nth: number | null) => ReactNode
}

export function RowListField<Row>({ name, label, describe, ...props }: RowListFieldProps<Row>) {
  const t = useText()
  const { least = 0, rowTitle, addLabel, blank, children } = props
  const separator = t({ en: "; ", zh: "；" })
  const field = useField(name, label, {
    describe: (value) => ((value as Row[] | null) ?? []).map(describe).join(separator),
  })
  const rows = (field.value as Row[] | null | undefined) ?? []
  const nthOf = (at: number) => (rows.length > 1 ? at + 1 : null)
  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row's place in the list is what its fields are named by.
        <fieldset key={at} className={styles.row}>
          <legend>
            {t(rowTitle, { n: at + 1 })}
            {rows.length > least && (
              <button
                type="button"
                onClick={() => field.set(rows.filter((_, other) => other !== at))}
                disabled={field.disabled}
                aria-label={t({ en: "Take away {{row}}", zh: "去掉 {{row}}" }, { row: describe(row) })}
              >
                <CloseIcon size={12} /> {t({ en: "take away", zh: "去掉" })}
              </button>
            )}
          </legend>
          <div className={styles.fields}>{children(`${name}.${at}`, nthOf(at))}</div>
        </fieldset>
      ))}
      {field.error && (
        <p id={field.id} className={styles.error}>
          {t(field.error)}
        </p>
      )}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<PlusIcon />}
          onClick={() => field.set([...rows, blank(rows)])}
          disabled={field.disabled}
        >
          {t(addLabel)}
        </Button>
      </div>
    </div>
  )
}

/** The label of a row's field among several: “Unit 2”. */
export function numberedLabel({ en, zh }: Text, nth: number | null): Text {
  return nth === null ? { en, zh } : { en: `${en} ${nth}`, zh: `${zh}${nth}` }
}
