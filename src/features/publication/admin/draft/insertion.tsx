/** Where a figure goes when it is inserted: into the text that was written in last, at its caret. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react"
import { useForm } from "../../../../ui/form/form-context.ts"
import type { Text } from "../../../../ui/language.tsx"

interface Place {
  /** Path of the text in the form. */
  path: string
  /** What the text is called. */
  label: Text
  element: HTMLTextAreaElement
}

interface Insertion {
  /** The text is written in now. */
  enter: (place: Place) => void
  /** Puts a figure at the caret of the last text; false where none was written in yet. */
  insert: (token: string) => boolean
  /** What the last text is called. */
  into: Text | null
}

const InsertionContext = createContext<Insertion | null>(null)

export function InsertionProvider({ children }: { children: ReactNode }) {
  const { get, set } = useForm()
  const last = useRef<Place | null>(null)
  const [into, setInto] = useState<Text | null>(null)
  const form = useRef({ get, set })
  form.current = { get, set }
  const enter = useCallback((place: Place) => {
    last.current = place
    setInto(place.label)
  }, [])
  const insert = useCallback((token: string) => {
    const place = last.current
    if (place === null || !place.element.isConnected) return false
    const { path, element } = place
    const text = String(form.current.get(path) ?? "")
    const { selectionStart: from, selectionEnd: to } = element
    form.current.set(path, text.slice(0, from) + token + text.slice(to))
    // The caret goes behind the figure once the new text stands in the field.
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(from + token.length, from + token.length)
    })
    return true
  }, [])
  const value = useMemo(() => ({ enter, insert, into }), [enter, insert, into])
  return <InsertionContext value={value}>{children}</InsertionContext>
}

export function useInsertion(): Insertion {
  const insertion = useContext(InsertionContext)
  if (insertion === null) throw new Error("a text stands outside its bulletin")
  return insertion
}
