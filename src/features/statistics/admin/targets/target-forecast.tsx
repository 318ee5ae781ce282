/** Whether a target will be reached, in sentences, with what the forecast is worth. */
import { useLanguage } from "../../../../ui/language.tsx"
import { forecastSentences } from "../../figure-words.ts"
import type { TargetProgress } from "../../targets/target-schema.ts"
import styles from "./target.module.css"

export function ForecastWords({ progress: { forecast, target } }: { progress: TargetProgress }) {
  const { language } = useLanguage()
  if (forecast === null) return null
  const { said, coverage } = forecastSentences(forecast, target.value, language)
  return (
    <p className={styles.forecast}>
      {said.join(language === "en" ? " " : "")}
      <small>{coverage}</small>
    </p>
  )
}
