/** Lists sent from this tab, so that one can be checked again with other columns without choosing the file anew. */
import type { ListToCheck } from "./upload-list.ts"

const sent = new Map<string, ListToCheck>()

export function keepSentList(id: string, list: ListToCheck): void {
  sent.clear()
  sent.set(id, list)
}

export function sentList(id: string): ListToCheck | undefined {
  return sent.get(id)
}

const storageKey = "headland.import"

/** The import begun last on this device, for the way back to it. */
export function lastImport(): string | null {
  return window.localStorage.getItem(storageKey)
}

export function rememberImport(id: string | null): void {
  if (id === null) window.localStorage.removeItem(storageKey)
  else window.localStorage.setItem(storageKey, id)
}
