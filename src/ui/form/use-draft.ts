/** Keeps a form's unsent text on the device, and brings it back when the form is opened again. */
import { useDebouncedCallback } from "@mantine/hooks"
import { useEffect, useState } from "react"
import { type Draft, dropDraft, keepDraft, readDraft } from "./draft.ts"

export interface DraftInUse {
  /** The text that was brought back, until it is discarded or sent. */
  restored: Draft | null
  /** When the present text was last kept; ISO instant. */
  keptAt: string | null
  drop: () => void
}

export interface DraftOptions {
  /** Name of what is written; without one nothing is kept. */
  name: string | undefined
  values: Record<string, unknown>
  dirty: boolean
  version: string | null
  base: Record<string, unknown>
  restore: (draft: Draft) => void
}

export function useDraft({ name, values, dirty, version, base, restore }: DraftOptions): DraftInUse {
  const [restored, setRestored] = useState(() => (name === undefined ? null : readDraft(name)))
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const keep = useDebouncedCallback(() => {
    if (name === undefined) return
    const at = new Date().toISOString()
    keepDraft(name, { at, version, base, values })
    setKeptAt(at)
  }, 500)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    if (restored !== null) restore(restored)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the text, not of the callback
  useEffect(() => {
    if (dirty) keep()
  }, [values, dirty])
  const drop = () => {
    keep.cancel()
    if (name !== undefined) dropDraft(name)
    setRestored(null)
    setKeptAt(null)
  }
  return { restored, keptAt, drop }
}
