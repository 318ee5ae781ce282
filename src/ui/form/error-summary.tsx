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

/** Order of two fields on the page; one without an element comes first. */
function byPlace(one: string, other: string): number {
  const [first, second] = [document.getElementById(one), document.getElementById(other)]
  if (first === null || second === null) return Number(first !== null) - Number(second !== null)
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

export function ErrorSummary({ errors, problem, words, idOf }: ErrorSummaryProps) {
  const t = useText()
  const box = useRef<HTMLDivElement | null>(null)
  const fields = Object.entries(errors).sort(([one], [other]) => byPlace(idOf(one), idOf(other)))
  // It is mounted anew for each refusal, and takes the focus then, not while the fields are put right.
  useEffect(() => box.current?.focus(), [])
  if (problem === null && fields.length === 0) return null
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
