/** What keeps a form from being saved, at its top: what happened, what is safe, and a link to each field. */
import { useEffect, useRef } from "react"
import type { Bilingual } from "../../kernel/language.ts"
import { type Problem, problemText } from "../api/problem.ts"
import { useText } from "../language.tsx"
import { StatusMark } from "../status.tsx"
import styles from "./error-summary.module.css"
import type { FieldWords } from "./form-context.ts"

export interface ErrorSummaryProps {
  errors: Record<string, Bilingual>
  problem: Problem | null
  words: ReadonlyMap<string, FieldWords>
  idOf: (path: string) => string
}

export function ErrorSummary({ errors, problem, words, idOf }: ErrorSummaryProps) {
  const t = useText()
  const box = useRef<HTMLDivElement | null>(null)
  const fields = Object.entries(errors)
  const shown = problem !== null || fields.length > 0
  const mark = problem === null ? fields.map(([path]) => path).join() : problem
  // Takes the focus once for each refusal, not for each field that is put right afterwards.
  const focused = useRef<unknown>(null)
  useEffect(() => {
    if (!shown || focused.current === mark || focused.current !== null) return
    focused.current = mark
    box.current?.focus()
  }, [shown, mark])
  useEffect(() => {
    if (!shown) focused.current = null
  }, [shown])
  if (!shown) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p>
        <StatusMark shape="stopped" />
        <b>
          {problem
            ? t(problemText(problem))
            : t(
                {
                  en: "Not saved: {{count}} fields are not right yet.",
                  one: "Not saved: one field is not right yet.",
                  zh: "没有存上：还有{{count}}栏不对。",
                },
                { count: fields.length },
              )}
        </b>
        {problem?.reference &&
          t({ en: " Ref {{reference}}", zh: " 编号 {{reference}}" }, { reference: problem.reference })}
      </p>
      {fields.length > 0 && (
        <ul>
          {fields.map(([path, message]) => {
            const said = words.get(path)
            return (
              <li key={path}>
                <a
                  href={`#${idOf(path)}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(idOf(path))?.focus()
                  }}
                >
                  {said ? t(said.label) : path}
                </a>
                {t({ en: ": ", zh: "：" })}
                {t(message)}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
