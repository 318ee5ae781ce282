/** The rows of a list on a phone: two lines each, the whole row a link. */
import { AppLink } from "../link.tsx"
import { type Column, phonePlace } from "./column.ts"
import styles from "./phone-rows.module.css"
import type { RowsProps } from "./table-rows.tsx"

export function PhoneRows<Row>(props: RowsProps<Row>) {
  const { rows, rowKey, rowTo, loading } = props
  if (loading) {
    return (
      <ul className={styles.rows} aria-busy="true" aria-label={props.label}>
        {[0, 1, 2, 3, 4, 5, 6, 7].map((index) => (
          <li key={index} className={styles.blank} />
        ))}
      </ul>
    )
  }
  return (
    <ul className={styles.rows} aria-label={props.label} data-stale={props.stale || undefined}>
      {rows.map((row) => (
        <li key={rowKey(row)}>
          {rowTo ? (
            <AppLink to={rowTo(row)} onClick={() => props.onOpen(row)}>
              <TwoLines row={row} columns={props.columns} />
            </AppLink>
          ) : (
            <TwoLines row={row} columns={props.columns} />
          )}
        </li>
      ))}
    </ul>
  )
}

function TwoLines<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  const cells = (place: Column<Row>["phone"]) =>
    phonePlace(columns, place).map((column) => <span key={column.key}>{column.render(row)}</span>)
  return (
    <>
      <span className={styles.first}>
        <span className={styles.title}>{cells("title")}</span>
        <span className={styles.value}>{cells("value")}</span>
      </span>
      <span className={styles.second}>
        <span className={styles.line}>{cells("line")}</span>
        <span className={styles.note}>{cells("note")}</span>
      </span>
    </>
  )
}
