/** Where a record stands in the list it was opened from, so that one can go on to the next. */
import { useMemo } from "react"

interface KeptList {
  /** Address of the list, with its filters. */
  from: string
  paths: string[]
  total: number | null
  /** The server has more rows than were fetched. */
  more: boolean
}

const storageKey = (name: string) => `headland.list.${name}`

/** Remembers the list for this tab when one of its records is opened. */
export function rememberList(name: string, list: KeptList): void {
  window.sessionStorage.setItem(storageKey(name), JSON.stringify(list))
}

function keptList(name: string): KeptList | null {
  const text = window.sessionStorage.getItem(storageKey(name))
  return text === null ? null : (JSON.parse(text) as KeptList)
}

export interface ListPosition {
  nth: number
  /** Null where nobody has counted the whole list. */
  of: number | null
  previous: string | null
  next: string | null
  /** The list's own address below the app's base. */
  from: string
}

export function positionIn(list: KeptList, path: string): ListPosition | null {
  const index = list.paths.indexOf(path)
  if (index === -1) return null
  return {
    nth: index + 1,
    of: list.total ?? (list.more ? null : list.paths.length),
    previous: list.paths[index - 1] ?? null,
    next: list.paths[index + 1] ?? null,
    from: list.from,
  }
}

/** Position of the record at `path` in the list last opened under `name`; null when it came from elsewhere. */
export function useListPosition(name: string, path: string): ListPosition | null {
  return useMemo(() => {
    const list = keptList(name)
    return list && positionIn(list, path)
  }, [name, path])
}
