/** How many there are: all of them in words, or as many as have come so far. */
import type { ReactNode } from "react"
import { type Text, useText } from "../language.tsx"
import type { KeysetRows } from "./use-keyset-rows.ts"

export interface ListCountProps {
  rows: Pick<KeysetRows<unknown>, "rows" | "hasMore">
  /** With `{{count}}`: "{{count}} visits", "one visit", "{{count}}次". */
  all: Text
  /** Chinese measure word. */
  measure: string
  /** What else can be said once all of them are there. */
  children?: ReactNode
}

export function ListCount({ rows, all, measure, children }: ListCountProps) {
  const t = useText()
  const count = rows.rows.length
  if (count === 0) return null
  if (rows.hasMore)
    return (
      <b>
        {t({ en: "The first {{count}}; more below", zh: `先列{{count}}${measure}，下面还有` }, { count })}
      </b>
    )
  return (
    <>
      <b>{t(all, { count })}</b> {children}
    </>
  )
}
