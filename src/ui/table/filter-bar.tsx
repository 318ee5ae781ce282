/** The filters that are on, each as a chip that can go, and the way to add another. */
import { useFormat } from "../format-in-language.ts"
import { CloseIcon } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import { AddFilter } from "./add-filter.tsx"
import styles from "./filter-bar.module.css"
import { FindInList } from "./find-in-list.tsx"
import type { Filter } from "./table-state.ts"
import type { TableState } from "./use-table-state.ts"

/** Writes a filter's values in words; a value without an option stands as it is. */
export function useFilterWords(): (filter: Filter, values: string[]) => string {
  const t = useText()
  const format = useFormat()
  return (filter, values) => {
    const words = values.map((value) => {
      if (!("options" in filter)) return filter.kind === "day" ? format.day(value) : value
      const option = filter.options.find((one) => one.value === value)
      return option ? t(option.label) : value
    })
    return words.join(t({ en: ", ", zh: "、" }))
  }
}

export interface FilterBarProps {
  state: TableState
  /** Placeholder of the field that finds in this list; without it there is no field. */
  find?: Text | undefined
  findRef: React.RefObject<HTMLInputElement | null>
}

export function FilterBar({ state, find, findRef }: FilterBarProps) {
  const { filters } = state.spec
  if (filters.length === 0 && !find) return null
  const on = filters.filter((filter) => (state.filters[filter.key]?.length ?? 0) > 0)
  return (
    <div className={styles.bar}>
      {on.map((filter) => (
        <FilterChip key={filter.key} filter={filter} state={state} />
      ))}
      {filters.length > 0 && <AddFilter state={state} />}
      {find && <FindInList state={state} placeholder={find} inputRef={findRef} />}
    </div>
  )
}

function FilterChip({ filter, state }: { filter: Filter; state: TableState }) {
  const t = useText()
  const words = useFilterWords()
  const title = t(filter.title)
  return (
    <span className={styles.chip}>
      <span className={styles.words}>
        {title} <b>{words(filter, state.filters[filter.key] ?? [])}</b>
      </span>
      <button
        type="button"
        aria-label={t({ en: "Remove the filter {{title}}", zh: "去掉条件：{{title}}" }, { title })}
        onClick={() => state.setFilter(filter.key, [])}
      >
        <CloseIcon size={12} />
      </button>
    </span>
  )
}
