/** A small table on a phone: each row in two lines, which break where they must. */
import type { ReactNode } from "react"
import { useText } from "../language.tsx"
import { type Column, phonePlace } from "./column.ts"
import styles from "./plain-table.module.css"

export interface PlainTableProps<Row> {
  label: string
  /** Where columns have places for a phone, its rows there are of two lines; otherwise the table is moved sideways. */
  columns: Pick<Column<Row>, "key" | "title" | "render" | "width" | "align" | "whole" | "phone">[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Cells of a last row, by column. */
  total?: Record<string, ReactNode>
}

type PlainColumn<Row> = PlainTableProps<Row>["columns"][number]

/** Columns without a place are left out; the total keeps its title and its value. */
export function PlainRows<Row>({ label, columns, rows, rowKey, total }: PlainTableProps<Row>) {
  const t = useText()
  const at = (place: Column<Row>["phone"]) => phonePlace(columns as Column<Row>[], place)
  const cells = (place: Column<Row>["phone"], row: Row) =>
    at(place).map((column) => <span key={column.key}>{column.render(row)}</span>)
  const totalCells = (place: Column<Row>["phone"]) =>
    at(place).map((column: PlainColumn<Row>) => <span key={column.key}>{total?.[column.key]}</span>)
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          <span className={styles.title}>{cells("title", row)}</span>
          <span className={styles.value}>{cells("value", row)}</span>
          <span className={styles.line}>{cells("line", row)}</span>
          <span className={styles.value}>{cells("note", row)}</span>
        </li>
      ))}
      {total && (
        <li aria-label={t({ en: "Total", zh: "合计" })}>
          <span className={styles.title}>{totalCells("title")}</span>
          <span className={styles.value}>{totalCells("value")}</span>
        </li>
      )}
    </ul>
  )
}
