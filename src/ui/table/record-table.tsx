/** A list as a whole page: title, views, filters, count, rows, preview at the right, actions on chosen rows. */
import { useMediaQuery } from "@mantine/hooks"
import { type ReactNode, useRef } from "react"
import { type Text, useText } from "../language.tsx"
import { useGo, usePath } from "../link.tsx"
import { Page, PageTitle } from "../page.tsx"
import type { Remedy, StateLineProps } from "../states.tsx"
import { type Column, shownColumns } from "./column.ts"
import { ColumnChoice } from "./column-choice.tsx"
import { FilterBar } from "./filter-bar.tsx"
import { rememberList } from "./list-position.ts"
import { ListState } from "./list-states.tsx"
import { MoreRows } from "./more-rows.tsx"
import { PhoneRows } from "./phone-rows.tsx"
import styles from "./record-table.module.css"
import { SelectionBar } from "./selection-bar.tsx"
import { type RowsProps, TableRows } from "./table-rows.tsx"
import { keepActiveRow, useActiveRow } from "./use-active-row.ts"
import type { KeysetRows } from "./use-keyset-rows.ts"
import { type Chosen, useSelection } from "./use-selection.ts"
import type { TableState } from "./use-table-state.ts"
import { ViewTabs } from "./view-tabs.tsx"

export interface RecordTableProps<Row> {
  title: Text
  note?: ReactNode
  /** Buttons beside the title; the choice of columns follows them. */
  actions?: ReactNode
  columns: Column<Row>[]
  state: TableState
  rows: KeysetRows<Row>
  rowKey: (row: Row) => string
  /** Page of a row, which is where its name and Enter lead. */
  rowTo?: (row: Row) => string
  /** Placeholder of a field that finds in this list. */
  find?: Text
  /** What the list is: "40, exactly the published figure"; by default the count, where the server gives it. */
  count?: ReactNode
  /** At the right of the count: the unit of money. */
  aside?: ReactNode
  preview?: (row: Row) => ReactNode
  /** Buttons for chosen rows. */
  selection?: (chosen: Chosen, clear: () => void) => ReactNode
  empty?: Pick<StateLineProps, "text" | "remedies">
  noHit?: Remedy[]
}

export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { state, rows, rowKey, rowTo, preview } = props
  const t = useText()
  const go = useGo()
  const path = usePath()
  const find = useRef<HTMLInputElement | null>(null)
  const wide = useMediaQuery("(min-width: 1201px)", undefined, { getInitialValueInEffect: false }) ?? false
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false }) ?? false
  const selection = useSelection(JSON.stringify(state.query), rows.total)
  const columns = shownColumns(props.columns, state.columns)

  const remember = (row: Row) => {
    keepActiveRow(state.spec.name, rowKey(row))
    if (!rowTo) return
    const from = path + window.location.search
    rememberList(state.spec.name, {
      from,
      paths: rows.rows.map(rowTo),
      total: rows.total,
      more: rows.hasMore,
    })
  }
  const open = (row: Row | undefined) => {
    if (row === undefined || !rowTo) return
    remember(row)
    go(rowTo(row))
  }
  const byKey = (key: string) => rows.rows.find((row) => rowKey(row) === key)
  const active = useActiveRow({
    name: state.spec.name,
    keys: rows.rows.map(rowKey),
    eager: wide && preview !== undefined,
    open: (key) => open(byKey(key)),
    find: () => find.current?.focus(),
    ...(props.selection ? { choose: selection.toggle } : {}),
  })
  const activeRow = active.key === null ? undefined : byKey(active.key)
  const list: RowsProps<Row> = {
    label: t(props.title),
    columns,
    rows: rows.rows,
    rowKey,
    rowTo,
    activeKey: active.key,
    onRow: (row) => (wide && preview ? active.set(rowKey(row)) : open(row)),
    onOpen: remember,
    state,
    selection: props.selection ? selection : null,
    loading: rows.loading,
    stale: rows.stale,
  }
  const showsRows = rows.loading || rows.rows.length > 0
  return (
    <Page preview={preview && wide && (activeRow ? preview(activeRow) : <PreviewHint />)}>
      <PageTitle
        title={props.title}
        note={props.note}
        actions={
          <>
            {props.actions}
            {!phone && <ColumnChoice columns={props.columns} state={state} />}
          </>
        }
      />
      <ViewTabs state={state} />
      <FilterBar state={state} find={props.find} findRef={find} />
      <CountLine count={props.count} aside={props.aside} rows={rows} />
      <div className={styles.list}>
        {showsRows && (phone ? <PhoneRows {...list} /> : <TableRows {...list} />)}
      </div>
      <ListState state={state} rows={rows} empty={props.empty} noHit={props.noHit} />
      <MoreRows rows={rows} />
      {props.selection && (
        <SelectionBar selection={selection} total={rows.total}>
          {props.selection(selection.chosen, selection.clear)}
        </SelectionBar>
      )}
    </Page>
  )
}

interface CountLineProps<Row> {
  count: ReactNode
  aside: ReactNode
  rows: KeysetRows<Row>
}

function CountLine<Row>({ count, aside, rows }: CountLineProps<Row>) {
  const t = useText()
  const total = rows.total
  const counted = total !== null && (
    <b>{t({ en: "{{count}} records", one: "{{count}} record", zh: "{{count}}条" }, { count: total })}</b>
  )
  return (
    <div className={styles.count}>
      <span>{rows.loading ? "\u00a0" : (count ?? counted)}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
  )
}

function PreviewHint() {
  const t = useText()
  return <p className={styles.hint}>{t({ en: "Choose a row to see it here.", zh: "选一行，在这里看。" })}</p>
}
