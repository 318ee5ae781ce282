/** The row that the keys move over and the preview shows. */
import { useEffect, useState } from "react"
import { isWriting, usePageKeys } from "../keyboard.ts"

export interface ActiveRow {
  key: string | null
  set: (key: string | null) => void
}

export interface ActiveRowOptions {
  name: string
  keys: string[]
  /** Makes the first row active by itself, where a preview stands open for it. */
  eager: boolean
  open: (key: string) => void
  choose?: (key: string) => void
  find: () => void
}

const storageKey = (name: string) => `headland.row.${name}`

/** Keeps the row opened last, so that one finds it again on the way back. */
export function keepActiveRow(name: string, key: string): void {
  window.sessionStorage.setItem(storageKey(name), key)
}

export function useActiveRow({ name, keys, eager, open, choose, find }: ActiveRowOptions): ActiveRow {
  const [wanted, set] = useState(() => window.sessionStorage.getItem(storageKey(name)))
  const known = wanted !== null && keys.includes(wanted)
  const key = known ? wanted : eager ? (keys[0] ?? null) : null
  const move = (by: number) => {
    const index = key === null ? (by > 0 ? -1 : keys.length) : keys.indexOf(key)
    const next = keys[index + by]
    if (next !== undefined) set(next)
  }
  const byArrow = (by: number) => (event: KeyboardEvent) => {
    if (key === null) return
    event.preventDefault()
    move(by)
  }
  usePageKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: byArrow(1),
    ArrowUp: byArrow(-1),
    Enter: (event) => {
      const onControl = event.target instanceof Element && event.target.closest("a, button, input") !== null
      if (key !== null && !onControl) open(key)
    },
    x: () => key !== null && choose?.(key),
    "/": (event) => {
      if (isWriting(event.target)) return
      event.preventDefault()
      find()
    },
  })
  useEffect(() => {
    if (wanted !== null) document.querySelector("[data-active-row]")?.scrollIntoView({ block: "nearest" })
  }, [wanted])
  return { key, set }
}
