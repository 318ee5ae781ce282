/** The rows of a list as a table, for screens wider than a phone. */
import { Checkbox } from "@mantine/core"
import type { MouseEvent } from "react"
import { SortAscendingIcon, SortDescendingIcon } from "../icons.tsx"
import { useText } from "../language.tsx"
import { AppLink } from "../link.tsx"
import type { Column } from "./column.ts"
import styles from "./table-rows.module.css"
import type { Selection } from "./use-selection.ts"
import type { TableState } from "./use-table-state.ts"

export interface RowsProps<Row> {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  rowTo?: ((row: Row) => string) | undefined
  activeKey: string | null
  onRow: (row: Row) => void
  onOpen: (row: Row) => void
  state: TableState
  selection: Selection | null
  loading: boolean
  stale: boolean
}

const blankRows = Array.from({ length: 12 }, (_, index) => index)

export function TableRows<Row>(props: RowsProps<Row>) {
  const { columns, rows, loading } = props
  return (
    <table className={styles.table} aria-label={props.label} aria-busy={loading || props.stale}>
      <colgroup>
        {props.selection && <col style={{ width: 54 }} />}
        {columns.map((column) => (
          <col key={column.key} style={{ width: column.width }} />
        ))}
      </colgroup>
      <TableHead {...props} />
      <tbody data-stale={props.stale || undefined}>
        {loading
          ? blankRows.map((index) => (
              <tr key={index} className={styles.blank}>
                {props.selection && <td />}
                {columns.map((column) => (
                  <td key={column.key}>
                    <span />
                  </td>
                ))}
              </tr>
            ))
          : rows.map((row) => <TableRow key={props.rowKey(row)} {...props} row={row} />)}
      </tbody>
    </table>
  )
}

function TableHead<Row>({ columns, rows, rowKey, selection, state }: RowsProps<Row>) {
  const t = useText()
  const keys = rows.map(rowKey)
  const chosen = selection ? keys.filter(selection.has).length : 0
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col" className={styles.check}>
            <Checkbox
              aria-label={t({ en: "Choose all rows shown", zh: "选中所有显示的行" })}
              checked={chosen > 0 && chosen === keys.length}
              indeterminate={chosen > 0 && chosen < keys.length}
              onChange={() => selection.togglePage(keys)}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} state={state} />
        ))}
      </tr>
    </thead>
  )
}

const directions = {
  ascending: <SortAscendingIcon size={12} />,
  descending: <SortDescendingIcon size={12} />,
}

function HeadCell<Row>({ column, state }: { column: Column<Row>; state: TableState }) {
  const t = useText()
  const { sortKey } = column
  const title = t(column.title)
  if (sortKey === undefined) {
    return (
      <th scope="col" data-align={column.align}>
        {title}
      </th>
    )
  }
  const order = { [sortKey]: "ascending", [`-${sortKey}`]: "descending" }[state.sort ?? ""] as
    | "ascending"
    | "descending"
    | undefined
  return (
    <th scope="col" data-align={column.align} aria-sort={order ?? "none"}>
      <button type="button" onClick={() => state.setSort(sortKey)}>
        {title}
        {order && directions[order]}
      </button>
    </th>
  )
}

function TableRow<Row>(props: RowsProps<Row> & { row: Row }) {
  const t = useText()
  const { row, columns, selection, rowTo, rowKey } = props
  const key = rowKey(row)
  const active = key === props.activeKey
  const chosen = selection?.has(key) ?? false
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest("a, button, input, label")) return
    props.onRow(row)
  }
  return (
    <tr
      onClick={onClick}
      onDoubleClick={() => props.onOpen(row)}
      data-active={active || undefined}
      data-active-row={active ? "" : undefined}
      aria-current={active || undefined}
      data-chosen={chosen || undefined}
    >
      {selection && (
        <td className={styles.check}>
          <Checkbox
            aria-label={t({ en: "Choose the row", zh: "选中这一行" })}
            checked={chosen}
            onChange={() => selection.toggle(key)}
          />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.key}
          data-align={column.align}
          data-whole={column.whole}
          data-first={index === 0 || undefined}
        >
          {index === 0 && rowTo ? (
            <AppLink to={rowTo(row)} onClick={() => props.onOpen(row)} className={styles.name}>
              {column.render(row)}
            </AppLink>
          ) : (
            column.render(row)
          )}
        </td>
      ))}
    </tr>
  )
}
