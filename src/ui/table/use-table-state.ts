/** A list's state, kept in the address so that it can be shared, and gone back to. */
import { useRouter, useRouterState } from "@tanstack/react-router"
import { useMemo } from "react"
import { nextSort, queryOf, readTable, type TableChoice, type TableSpec, writeTable } from "./table-state.ts"

export interface TableState extends TableChoice {
  spec: TableSpec
  /** Parameters for the server. */
  query: Record<string, string>
  /** No values: the filter goes. */
  setFilter: (key: string, values: string[]) => void
  clearFilters: () => void
  setQuery: (q: string) => void
  /** Goes on from the column's present order. */
  setSort: (key: string) => void
  setView: (key: string) => void
  setColumns: (keys: string[] | null) => void
}

const columnsKey = (name: string) => `headland.columns.${name}`

function keptColumns(name: string): string[] | null {
  return window.localStorage.getItem(columnsKey(name))?.split(",") ?? null
}

function keepColumns(name: string, keys: string[] | null): void {
  if (keys === null) window.localStorage.removeItem(columnsKey(name))
  else window.localStorage.setItem(columnsKey(name), keys.join(","))
}

export function useTableState(spec: TableSpec): TableState {
  const { history } = useRouter()
  const search = useRouterState({ select: (state) => state.location.searchStr })
  return useMemo(() => {
    const read = readTable(search, spec)
    const choice = { ...read, columns: read.columns ?? keptColumns(spec.name) }
    const change = (part: Partial<TableChoice>, replace = false) => {
      const { pathname, search: now } = history.location
      const href = pathname + writeTable(now, { ...choice, ...part }, spec)
      if (replace) history.replace(href)
      else history.push(href)
    }
    return {
      ...choice,
      spec,
      query: queryOf(choice),
      setFilter: (key, values) => change({ filters: { ...choice.filters, [key]: values } }),
      clearFilters: () => change({ filters: {}, q: "" }),
      setQuery: (q) => change({ q }, true),
      setSort: (key) => change({ sort: nextSort(choice.sort, key) }, true),
      setView: (key) => {
        const view = spec.views.find((one) => one.key === key)
        change({ view: key, filters: view?.filters ?? {}, sort: view?.sort ?? spec.sort ?? null, q: "" })
      },
      setColumns: (columns) => {
        keepColumns(spec.name, columns)
        change({ columns }, true)
      },
    }
  }, [history, search, spec])
}
