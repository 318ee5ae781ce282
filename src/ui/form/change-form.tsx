/** A form for one change of a record, sent with the version that was read; done or given up, it leads back there. */
import { useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { Bilingual } from "../../kernel/language.ts"
import { refusalOf } from "../api/client.ts"
import { type Text, useText } from "../language.tsx"
import { useGo } from "../link.tsx"
import { RecordForm } from "./record-form.tsx"

/** The record as it is now, and who changed it last. */
export interface LatestWriting<V> {
  values: Partial<V>
  version: string
  by: string
  at: string
}

export interface ChangeFormProps<V extends object> {
  /** Page of the record below /app. */
  back: string
  version: string
  /** Under which unsent text is kept: `project/17/move`. */
  draft: string
  label: Text
  initial: V
  disabled?: Text | null
  check?: (values: V) => Record<string, Bilingual | undefined>
  send: (values: V, version: string) => Promise<unknown>
  /** After a lost race; a form whose fields nobody else writes gives no values. */
  latest: () => Promise<LatestWriting<V>>
  /** In place of going back. */
  onDone?: () => void
  children: ReactNode
}

export function ChangeForm<V extends object>(props: ChangeFormProps<V>) {
  const { back, version, label, send, latest, onDone, disabled, children, ...rest } = props
  const t = useText()
  const go = useGo()
  const queries = useQueryClient()
  return (
    <RecordForm<V>
      {...rest}
      label={label}
      version={version}
      disabled={disabled ?? null}
      submit={(values, sent) => refusalOf(send(values, sent.version ?? version))}
      latest={async () => {
        const { values, ...now } = await latest()
        // What the form does not write shows in the record behind it.
        void queries.invalidateQueries()
        return { values: values as V, ...now, by: now.by || t({ en: "somebody", zh: "他人" }) }
      }}
      onDone={() => {
        void queries.invalidateQueries()
        if (onDone) onDone()
        else go(back)
      }}
      onCancel={() => go(back)}
    >
      {children}
    </RecordForm>
  )
}
