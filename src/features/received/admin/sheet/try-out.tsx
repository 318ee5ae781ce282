/** What the checks would say of the sheet before it is saved; nothing is written. */
import { Button } from "@mantine/core"
import { useMutation } from "@tanstack/react-query"
import { answered, api } from "../../../../ui/api/client.ts"
import { problemOf, problemText } from "../../../../ui/api/problem.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { yuan } from "../../write-amount.ts"
import { Findings } from "./findings.tsx"
import styles from "./new-sheet.module.css"
import { rate } from "./sheet-words.ts"
import { sheetOf } from "./sheet-writing.ts"
import { useWriting } from "./table-field.tsx"

const growthWords = {
  stated: { en: "stated", zh: "来文" },
  "comparable-prices": { en: "comparable prices", zh: "可比价" },
  nominal: { en: "current prices", zh: "现价" },
  "same-sample": { en: "same respondents", zh: "同样本" },
}

export function TryOut({ replaces }: { replaces: string | null }) {
  const t = useText()
  const { language } = useLanguage()
  const writing = useWriting()
  const { body } = sheetOf(writing, replaces)
  const trial = useMutation({
    // What is still missing of the head does not matter to the checks.
    mutationFn: () =>
      answered(
        api.POST("/api/v1/received-sheets/check", {
          body: {
            ...body,
            fromOffice: body.fromOffice || "–",
            document: body.document || "–",
            replaces: null,
          },
        }),
      ),
  })
  const problem = trial.error ? problemOf(trial.error) : null
  return (
    <div className={styles.tryOut}>
      <Button variant="default" onClick={() => trial.mutate()} loading={trial.isPending}>
        {t({ en: "Check before saving", zh: "先看校验结果" })}
      </Button>
      {problem && <StateLine kind="error" text={problemText(problem)} />}
      {trial.data && (
        <>
          {trial.data.total !== null && (
            <p>
              {t(
                { en: "The rows add up to {{total}}.", zh: "各行合计{{total}}。" },
                { total: yuan(trial.data.total)[language] },
              )}
            </p>
          )}
          <ul className={styles.growths}>
            {trial.data.growths.map(({ basis, value, reason }) => (
              <li key={basis}>
                {t(growthWords[basis])} <b>{value === null ? reason && t(reason) : rate(value, language)}</b>
              </li>
            ))}
          </ul>
          <Findings findings={trial.data.findings} />
        </>
      )}
    </div>
  )
}
