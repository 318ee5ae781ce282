/** How a list declares its columns, and which of them are shown. */
import type { ReactNode } from "react"
import type { Text } from "../language.tsx"

export interface Column<Row> {
  key: string
  title: Text
  render: (row: Row) => ReactNode
  /** CSS width; without one the column takes what it needs. */
  width?: number | string
  align?: "end"
  /** Never broken over two lines: a code, a unit, a day. */
  whole?: boolean
  /** Name by which the server sorts; without one the column can't be sorted. */
  sortKey?: string
  /** Place in a phone's row of two lines; by default only the first column is there, as the title. */
  phone?: "title" | "value" | "line" | "note"
  /** Shown only when chosen. */
  optional?: boolean
  /** Can't be hidden. */
  fixed?: boolean
}

/** The columns to show: the chosen ones in the declared order, the first and the fixed ones always. */
export function shownColumns<Row>(columns: Column<Row>[], chosen: string[] | null): Column<Row>[] {
  return columns.filter((column, index) => {
    if (index === 0 || column.fixed) return true
    return chosen === null ? !column.optional : chosen.includes(column.key)
  })
}

export function phonePlace<Row>(columns: Column<Row>[], place: Column<Row>["phone"]): Column<Row>[] {
  return columns.filter((column, index) => (column.phone ?? (index === 0 ? "title" : undefined)) === place)
}
