/** Rows chosen for an action on several: single ones, or everything that the list's filters give. */
import { useState } from "react"

export interface Chosen {
  keys: string[]
  /** The whole list, also what is not fetched yet. */
  all: boolean
  count: number
}

export interface Selection {
  chosen: Chosen
  has: (key: string) => boolean
  toggle: (key: string) => void
  /** Chooses these, or frees them when all are chosen already. */
  togglePage: (keys: string[]) => void
  chooseAll: () => void
  clear: () => void
}

/** `list` names what is listed (filters, order): when it changes, nothing is chosen any more. */
export function useSelection(list: string, total: number | null): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const [chosenIn, setChosenIn] = useState(list)
  if (chosenIn !== list) {
    setChosenIn(list)
    setKeys(new Set())
    setAll(false)
  }
  const set = (next: Iterable<string>, whole = false) => {
    setKeys(new Set(next))
    setAll(whole)
  }
  const without = (key: string) => [...keys].filter((one) => one !== key)
  return {
    chosen: { keys: [...keys], all, count: all ? (total ?? keys.size) : keys.size },
    has: (key) => all || keys.has(key),
    toggle: (key) => set(keys.has(key) ? without(key) : [...keys, key]),
    togglePage: (page) => set(page.every((key) => keys.has(key)) ? [] : page),
    chooseAll: () => set(keys, true),
    clear: () => set([]),
  }
}
