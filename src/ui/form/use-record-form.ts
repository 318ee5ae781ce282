/** The life of a form: values, checks, sending, refusals, a lost race, unsent text. */
import { useForm as useMantineForm } from "@mantine/form"
import { useCallback, useRef, useState } from "react"
import type { Bilingual } from "../../kernel/language.ts"
import { type Problem, problemFields, problemOf } from "../api/problem.ts"
import { type Choices, mergeWritings, type Values } from "./compare-writings.ts"
import { type FieldWords, type FormInUse, useFieldIds } from "./form-context.ts"
import { type DraftInUse, useDraft } from "./use-draft.ts"

/** The record as it is now, asked for after someone else was quicker. */
export interface LatestRecord<V> {
  values: V
  version: string
  /** Who changed it, and when (ISO instant). */
  by: string
  at: string
}

export interface RecordFormOptions<V> {
  initial: V
  /** Sends the values; gives null when they are saved, else what the server refused. */
  submit: (values: V, context: { version: string | null }) => Promise<Problem | null>
  /** Name under which unsent text is kept on the device. */
  draft?: string | undefined
  /** Version of the record that is changed, for If-Match. */
  version?: string | null | undefined
  /** Messages by field; an empty object lets the values go. */
  check?: ((values: V) => Record<string, Bilingual | undefined>) | undefined
  latest?: (() => Promise<LatestRecord<V>>) | undefined
  onDone?: ((values: V) => void) | undefined
  blocked: boolean
}

export interface Race<V> {
  base: V
  mine: V
  latest: LatestRecord<V>
}

export interface RecordFormInUse<V> {
  fields: FormInUse
  words: ReadonlyMap<string, FieldWords>
  problem: Problem | null
  /** How often saving was refused, once the last attempt was; 0 otherwise. */
  refusals: number
  race: Race<V> | null
  busy: boolean
  dirty: boolean
  draft: DraftInUse
  send: () => Promise<void>
  settle: (choices: Choices) => void
  discardDraft: () => void
}

function present(messages: Record<string, Bilingual | undefined>): Record<string, Bilingual> {
  return Object.fromEntries(
    Object.entries(messages).filter((entry): entry is [string, Bilingual] => entry[1] !== undefined),
  )
}

function fieldErrors(
  words: ReadonlyMap<string, FieldWords>,
  get: (path: string) => unknown,
): Record<string, Bilingual> {
  return present(
    Object.fromEntries([...words].map(([path, { check }]) => [path, check(get(path)) ?? undefined])),
  )
}

function useFieldErrors() {
  const [errors, setErrors] = useState<Record<string, Bilingual>>({})
  const setError = (path: string, message: Bilingual | null) =>
    setErrors(({ [path]: _gone, ...rest }) => (message === null ? rest : { ...rest, [path]: message }))
  return { errors, setErrors, setError }
}

function useFieldWords() {
  const words = useRef(new Map<string, FieldWords>())
  const register = useCallback((path: string, said: FieldWords) => {
    words.current.set(path, said)
    return () => void words.current.delete(path)
  }, [])
  return { words: words.current, register }
}

/** A field is whole to people unless fields of its own stand for its parts. */
export function wholeIn(words: ReadonlyMap<string, FieldWords>): (path: string) => boolean {
  const paths = [...words.keys()]
  return (path) => words.has(path) && !paths.some((other) => other.startsWith(`${path}.`))
}

/** Everything that `<RecordForm>` shows and does, apart from how it looks. */
export function useRecordForm<V extends object>(options: RecordFormOptions<V>): RecordFormInUse<V> {
  const form = useMantineForm<Values>({ initialValues: options.initial as Values })
  const { errors, setErrors, setError } = useFieldErrors()
  const { words, register } = useFieldWords()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [race, setRace] = useState<Race<V> | null>(null)
  const [attempts, setAttempts] = useState(0)
  const [refused, setRefused] = useState(false)
  const [busy, setBusy] = useState(false)
  const [base, setBase] = useState<V>(options.initial)
  const [version, setVersion] = useState(options.version ?? null)
  const dirty = form.isDirty()
  const draft = useDraft({
    name: options.draft,
    values: form.values,
    dirty,
    version,
    base: base as Values,
    restore: (kept) => {
      form.setValues({ ...form.getValues(), ...kept.values })
      // The text was begun on this version; sending it with a newer one would overwrite what others wrote since.
      setVersion(kept.version ?? options.version ?? null)
      setBase({ ...options.initial, ...(kept.base as Partial<V>) })
    },
  })

  const refuse = async (answer: Problem) => {
    if (answer.status === 412 && options.latest) {
      const latest = await options.latest().catch(() => null)
      if (latest) return setRace({ base, mine: form.getValues() as V, latest })
    }
    setProblem(answer)
    setErrors(problemFields(answer))
    setRefused(true)
  }
  const send = async () => {
    if (busy || options.blocked) return
    const values = form.getValues() as V
    setAttempts(attempts + 1)
    const wrong = { ...fieldErrors(words, fields.get), ...present(options.check?.(values) ?? {}) }
    setProblem(null)
    setErrors(wrong)
    setRefused(Object.keys(wrong).length > 0)
    if (Object.keys(wrong).length > 0) return
    setBusy(true)
    const answer = await options.submit(values, { version }).catch(problemOf)
    setBusy(false)
    if (answer !== null) return refuse(answer)
    draft.drop()
    options.onDone?.(values)
  }
  const settle = (choices: Choices) => {
    if (race === null) return
    const merged = mergeWritings(
      race.base as Values,
      race.mine as Values,
      race.latest.values as Values,
      choices,
      wholeIn(words),
    )
    form.setValues(merged)
    setBase(race.latest.values)
    setVersion(race.latest.version)
    setRace(null)
  }
  const discardDraft = () => {
    draft.drop()
    form.setValues(options.initial as Values)
    form.resetDirty(options.initial as Values)
    setBase(options.initial)
    setVersion(options.version ?? null)
  }
  const fields: FormInUse = {
    get: (path) => form.getInputProps(path).value,
    set: (path, value) => {
      form.setFieldValue(path, value)
      setError(path, null)
    },
    errors,
    setError,
    disabled: options.blocked || busy,
    register,
    idOf: useFieldIds(),
  }
  const refusals = refused ? attempts : 0
  return { fields, words, problem, refusals, race, busy, dirty, draft, send, settle, discardDraft }
}
