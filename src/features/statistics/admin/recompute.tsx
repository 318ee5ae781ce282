/** Computes a figure again from the records as known then, and says whether it is the same to the last byte. */
import { useMutation } from "@tanstack/react-query"
import { ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Figure } from "../schema.ts"
import styles from "./figure.module.css"
import { questionOf, takeFigure } from "./figure-queries.ts"
import { shortId } from "./write-value.ts"

export function useRecompute(figure: Figure) {
  return useMutation({ mutationFn: () => takeFigure(questionOf(figure)) })
}

interface RecomputedProps {
  id: string
  figure: Figure
  recompute: ReturnType<typeof useRecompute>
}

export function Recomputed({ id, figure, recompute }: RecomputedProps) {
  const t = useText()
  const format = useFormat()
  if (recompute.error) {
    const known = recompute.error instanceof ProblemError ? recompute.error.problem : null
    return <StateLine kind="error" text={known ? problemText(known) : String(recompute.error)} />
  }
  if (!recompute.data) return null
  const same = recompute.data.id === id
  const values = { entry: format.number(figure.knownAt, 0), id: shortId(recompute.data.id) }
  return (
    <p className={styles.recomputed} role="status">
      {same ? (
        <Status
          shape="done"
          text={t(
            {
              en: "Computed again from the records as known at entry {{entry}}: the same figure, to the last byte. Id {{id}}",
              zh: "按第{{entry}}笔时所知的记录重算：逐字节相同，编号 {{id}}",
            },
            values,
          )}
        />
      ) : (
        <Status
          shape="stopped"
          text={t(
            {
              en: "Computed again it is another figure, with the id {{id}}. Tell whoever runs the server.",
              zh: "重算得出另一个数字，编号 {{id}}。请告知系统管理员。",
            },
            values,
          )}
        />
      )}
    </p>
  )
}
