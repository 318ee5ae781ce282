/** What a list shows, and its writing in the address: view, filters, search, order, columns. */
import type { Text } from "../language.tsx"
import { parseSearch, stringifySearch } from "../plain-search.ts"

export interface FilterOption {
  value: string
  label: Text
}

export interface ChoiceFilter {
  key: string
  title: Text
  kind?: "choice"
  options: FilterOption[]
  /** Several values at once; any of them fits. */
  several?: boolean
}

export interface TypedFilter {
  key: string
  title: Text
  kind: "text" | "day"
}

export type Filter = ChoiceFilter | TypedFilter
export type FilterValues = Record<string, string[]>

export interface View {
  key: string
  title: Text
  filters?: FilterValues
  sort?: string
  count?: number
}

export interface TableSpec {
  /** Name of the list, for what is kept on the device. */
  name: string
  filters: Filter[]
  /** The first is the default. */
  views: View[]
  /** `name`, or `-name` for descending. */
  sort?: string
}

export interface TableChoice {
  view: string | null
  /** The filters are no longer the view's own. */
  changed: boolean
  q: string
  sort: string | null
  filters: FilterValues
  /** Keys of the shown columns; null: as declared. */
  columns: string[] | null
}

const reserved = ["view", "from", "q", "sort", "columns"]

function isSplit(filter: Filter): boolean {
  return (filter.kind ?? "choice") === "choice"
}

function readFilters(params: Record<string, string>, filters: Filter[]): FilterValues {
  const values: FilterValues = {}
  for (const filter of filters) {
    const text = params[filter.key]
    if (text !== undefined && text !== "") values[filter.key] = isSplit(filter) ? text.split(",") : [text]
  }
  return values
}

/** Whether two sets of filters ask for the same, whatever the order of their values. */
export function sameFilters(one: FilterValues, other: FilterValues): boolean {
  const text = (values: FilterValues) =>
    JSON.stringify(
      Object.entries(values)
        .filter(([, list]) => list.length > 0)
        .map(([key, list]) => [key, [...list].sort()])
        .sort(),
    )
  return text(one) === text(other)
}

function viewOf(spec: TableSpec, key: string | null | undefined): View | undefined {
  return spec.views.find((view) => view.key === key)
}

/** Reads a list's state out of an address; without any of its parameters it is the default view. */
export function readTable(search: string, spec: TableSpec): TableChoice {
  const params = parseSearch(search)
  const explicit = readFilters(params, spec.filters)
  const named = params.from ?? params.view
  const untouched = named === undefined && Object.keys(explicit).length === 0
  const view = untouched ? spec.views[0] : viewOf(spec, named)
  const own = view?.filters ?? {}
  const filters = params.from === undefined ? { ...own, ...explicit } : explicit
  return {
    view: view?.key ?? null,
    changed: view !== undefined && !sameFilters(filters, own),
    q: params.q ?? "",
    sort: params.sort ?? view?.sort ?? spec.sort ?? null,
    filters,
    columns: params.columns === undefined ? null : params.columns.split(","),
  }
}

function writeView(choice: TableChoice, spec: TableSpec): Record<string, string> {
  const view = viewOf(spec, choice.view)
  if (view && sameFilters(choice.filters, view.filters ?? {})) {
    return view === spec.views[0] ? {} : { view: view.key }
  }
  const filters = Object.fromEntries(
    Object.entries(choice.filters)
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, values.join(",")]),
  )
  if (view) return { from: view.key, ...filters }
  // Without a mark, a list without filters would read as the default view.
  return spec.views.length > 0 && Object.keys(filters).length === 0 ? { view: "none" } : filters
}

/** Writes a list's state into an address, leaving parameters that are not its own (the clocks) alone. */
export function writeTable(search: string, choice: TableChoice, spec: TableSpec): string {
  const own = new Set([...reserved, ...spec.filters.map((filter) => filter.key)])
  const others = Object.fromEntries(Object.entries(parseSearch(search)).filter(([key]) => !own.has(key)))
  const usual = viewOf(spec, choice.view)?.sort ?? spec.sort ?? null
  return stringifySearch({
    ...writeView(choice, spec),
    q: choice.q,
    sort: choice.sort === usual ? null : choice.sort,
    columns: choice.columns?.join(","),
    ...others,
  })
}

/** Parameters for the server: search, order, and filters with several values joined by comma. */
export function queryOf({ q, sort, filters }: TableChoice): Record<string, string> {
  const query: Record<string, string> = {}
  if (q !== "") query.q = q
  if (sort !== null) query.sort = sort
  for (const [key, values] of Object.entries(filters)) if (values.length > 0) query[key] = values.join(",")
  return query
}

/** The order after a click on a column's head: ascending, descending, then as the list comes. */
export function nextSort(sort: string | null, key: string): string | null {
  if (sort === key) return `-${key}`
  return sort === `-${key}` ? null : key
}
