/** Unsent text kept on the device, so that nothing a person wrote is lost with the page. */

export interface Draft {
  /** ISO instant of the last change. */
  at: string
  /** Version of the record that the text was begun on; null for a new record. */
  version: string | null
  /** What stood there when the text was begun: without it nobody could tell whose change is whose later. */
  base: Record<string, unknown>
  values: Record<string, unknown>
}

const prefix = "headland.draft."

const isRecord = (value: unknown) => typeof value === "object" && value !== null

/** The kept text, or null where there is none or it can't be read. */
export function readDraft(key: string): Draft | null {
  const text = window.localStorage.getItem(prefix + key)
  if (text === null) return null
  try {
    const draft = JSON.parse(text) as Draft
    const whole = typeof draft.at === "string" && isRecord(draft.values) && isRecord(draft.base)
    return whole ? draft : null
  } catch {
    return null
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    window.localStorage.setItem(prefix + key, JSON.stringify(draft))
  } catch {
    // A full or forbidden storage costs the safety copy, not the text on the page.
  }
}

export function dropDraft(key: string): void {
  window.localStorage.removeItem(prefix + key)
}

/** Forgets all unsent text, for signing out on a shared device. */
export function dropAllDrafts(): void {
  for (const key of Object.keys(window.localStorage)) {
    if (key.startsWith(prefix)) window.localStorage.removeItem(key)
  }
}
