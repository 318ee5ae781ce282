/** Keys without surprises: nothing fires while an input method is composing, or while someone writes. */
import { useEffect, useRef } from "react"

interface Pressed {
  isComposing?: boolean
  keyCode?: number
  nativeEvent?: { isComposing?: boolean }
}

/** Whether the key belongs to an input method at work (Chinese pinyin, for one). */
export function isComposing(event: Pressed): boolean {
  return event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229
}

/** Whether the key goes into a field, so that a letter is a letter. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest("input:not([type=checkbox]), textarea, select") !== null
}

/** Whether an overlay is open, which then has the keys to itself. */
function overlayOpen(): boolean {
  return document.querySelector("[role=dialog], [role=menu], [role=listbox]") !== null
}

export type KeyAction = (event: KeyboardEvent) => void

/** Single keys of a page (`j`, `ArrowDown`, `?`), by `event.key`; off in fields, overlays and with Ctrl, Alt, ⌘. */
export function usePageKeys(actions: Record<string, KeyAction>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isComposing(event) || isWriting(event.target) || overlayOpen()) return
      latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]?.(event)
    }
    document.addEventListener("keydown", listen)
    return () => document.removeEventListener("keydown", listen)
  }, [])
}

/** Ctrl or ⌘ with a letter, anywhere on the page. */
export function useCommandKey(letter: string, action: () => void): void {
  const latest = useRef(action)
  latest.current = action
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isComposing(event)) return
      if (event.key.toLowerCase() !== letter) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener("keydown", listen)
    return () => document.removeEventListener("keydown", listen)
  }, [letter])
}
