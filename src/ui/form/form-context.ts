/** What a form shares with its fields: values, errors, and each field's name in words. */
import { createContext, useContext, useEffect, useId } from "react"
import type { Bilingual } from "../../kernel/language.ts"
import type { Text } from "../language.tsx"

export interface FieldWords {
  label: Text
  /** Writes a value of the field for people. */
  describe: (value: unknown) => string
  /** What is wrong with a value before it is sent; null: nothing. */
  check: (value: unknown) => Bilingual | null
}

export interface FieldOptions {
  describe?: (value: unknown) => string
  check?: (value: unknown) => Bilingual | null
  required?: boolean | undefined
}

export interface FormInUse {
  get: (path: string) => unknown
  set: (path: string, value: unknown) => void
  errors: Record<string, Bilingual>
  setError: (path: string, message: Bilingual | null) => void
  /** Nothing can be written: the clocks are off now, or the form is busy. */
  disabled: boolean
  register: (path: string, words: FieldWords) => () => void
  idOf: (path: string) => string
}

export const FormContext = createContext<FormInUse | null>(null)

export function useForm(): FormInUse {
  const form = useContext(FormContext)
  if (form === null) throw new Error("a field stands outside its form")
  return form
}

export interface FieldInUse {
  id: string
  value: unknown
  set: (value: unknown) => void
  error: Bilingual | undefined
  setError: (message: Bilingual | null) => void
  disabled: boolean
}

const plainWords = (value: unknown) => (value === null || value === undefined ? "" : String(value))

const missing: Bilingual = { en: "This is needed.", zh: "这一栏必填。" }

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty)
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (typeof value === "string" && value.trim() === "")
  )
}

/** A field of a form by its path (`name`, `name.en`, `classes.0.from`); for fields of your own too. */
export function useField(path: string, label: Text, options: FieldOptions = {}): FieldInUse {
  const { register, idOf, get, set, errors, setError, disabled } = useForm()
  const { en, zh } = label
  const { describe = plainWords, check, required } = options
  useEffect(
    () =>
      register(path, {
        label: { en, zh },
        describe,
        check: (given) => (isEmpty(given) ? (required ? missing : null) : (check?.(given) ?? null)),
      }),
    [register, path, en, zh, describe, check, required],
  )
  return {
    id: idOf(path),
    value: get(path),
    set: (value) => set(path, value),
    error: errors[path],
    setError: (message) => setError(path, message),
    disabled,
  }
}

/** Ids of fields that the summary of errors can link to. */
export function useFieldIds(): (path: string) => string {
  const form = useId()
  return (path) => `${form}-${path}`
}
