/** The field that finds in one list; the address changes a moment after the last key. */
import { useDebouncedCallback } from "@mantine/hooks"
import { type RefObject, useEffect, useState } from "react"
import { SearchIcon } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import styles from "./filter-bar.module.css"
import type { TableState } from "./use-table-state.ts"

export interface FindInListProps {
  state: TableState
  placeholder: Text
  inputRef: RefObject<HTMLInputElement | null>
}

export function FindInList({ state, placeholder, inputRef }: FindInListProps) {
  const t = useText()
  const [text, setText] = useState(state.q)
  const [composing, setComposing] = useState(false)
  const ask = useDebouncedCallback((q: string) => state.setQuery(q.trim()), 250)
  useEffect(() => {
    if (document.activeElement !== inputRef.current) setText(state.q)
  }, [state.q, inputRef])
  return (
    <label className={styles.find}>
      <SearchIcon size={14} />
      <input
        ref={inputRef}
        type="search"
        value={text}
        placeholder={t(placeholder)}
        aria-label={t(placeholder)}
        onChange={(event) => {
          setText(event.currentTarget.value)
          if (!composing) ask(event.currentTarget.value)
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={(event) => {
          setComposing(false)
          ask(event.currentTarget.value)
        }}
        onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
      />
    </label>
  )
}
