/** The menu that sets a filter: choose which, then its values. */
import { Button, Menu, TextInput } from "@mantine/core"
import { type FormEvent, lazy, Suspense, useState } from "react"
import { CheckIcon, ChevronRightIcon, FilterIcon } from "../icons.tsx"
import { useText } from "../language.tsx"
import styles from "./filter-bar.module.css"
import type { ChoiceFilter, Filter, TypedFilter } from "./table-state.ts"
import type { TableState } from "./use-table-state.ts"

const DayInput = lazy(async () => ({ default: (await import("../form/day-input.tsx")).DayInput }))

export function AddFilter({ state }: { state: TableState }) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const [chosen, setChosen] = useState<Filter | null>(null)
  const change = (open: boolean) => {
    setOpened(open)
    if (open) setChosen(null)
  }
  return (
    <Menu opened={opened} onChange={change} position="bottom-start" closeOnItemClick={false} width={240}>
      <Menu.Target>
        <button type="button" className={styles.add}>
          <FilterIcon />
          {t({ en: "Add a filter", zh: "加条件" })}
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: "auto" }}>
        {chosen === null &&
          state.spec.filters.map((filter) => (
            <Menu.Item
              key={filter.key}
              rightSection={<ChevronRightIcon size={12} />}
              onClick={() => setChosen(filter)}
            >
              {t(filter.title)}
            </Menu.Item>
          ))}
        {chosen !== null && <FilterValues filter={chosen} state={state} done={() => change(false)} />}
      </Menu.Dropdown>
    </Menu>
  )
}

interface FilterValuesProps<One extends Filter> {
  filter: One
  state: TableState
  done: () => void
}

function FilterValues({ filter, state, done }: FilterValuesProps<Filter>) {
  const t = useText()
  return (
    <>
      <Menu.Label>{t(filter.title)}</Menu.Label>
      {"options" in filter ? (
        <Options filter={filter} state={state} done={done} />
      ) : (
        <TypedValue filter={filter} state={state} done={done} />
      )}
    </>
  )
}

function Options({ filter, state, done }: FilterValuesProps<ChoiceFilter>) {
  const t = useText()
  const values = state.filters[filter.key] ?? []
  const choose = (value: string) => {
    const chosen = values.includes(value)
    if (!filter.several) {
      state.setFilter(filter.key, chosen ? [] : [value])
      return done()
    }
    state.setFilter(filter.key, chosen ? values.filter((one) => one !== value) : [...values, value])
  }
  return filter.options.map((option) => (
    <Menu.Item
      key={option.value}
      role={filter.several ? "menuitemcheckbox" : "menuitemradio"}
      aria-checked={values.includes(option.value)}
      rightSection={values.includes(option.value) ? <CheckIcon size={14} /> : undefined}
      onClick={() => choose(option.value)}
    >
      {t(option.label)}
    </Menu.Item>
  ))
}

function TypedValue({ filter, state, done }: FilterValuesProps<TypedFilter>) {
  const t = useText()
  const [value, setValue] = useState(state.filters[filter.key]?.[0] ?? "")
  const apply = (event: FormEvent) => {
    event.preventDefault()
    state.setFilter(filter.key, value.trim() === "" ? [] : [value.trim()])
    done()
  }
  return (
    <form className={styles.typed} onSubmit={apply}>
      {filter.kind === "day" ? (
        <Suspense>
          <DayInput value={value === "" ? null : value} onChange={(day) => setValue(day ?? "")} />
        </Suspense>
      ) : (
        <TextInput
          aria-label={t(filter.title)}
          value={value}
          data-autofocus
          onChange={(event) => setValue(event.currentTarget.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
      )}
      <Button type="submit">{t({ en: "Filter", zh: "筛选" })}</Button>
    </form>
  )
}
