/** Small parts of the pages of targets: the bar, the chance, how one stands. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { Status } from "../../../../ui/status.tsx"
import { TargetBar } from "../../../../ui/target-bar.tsx"
import type { TargetProgress } from "../../targets/target-schema.ts"
import styles from "./target.module.css"
import { barWords, standingOf } from "./target-words.ts"

interface PartProps {
  progress: TargetProgress
}

export function ProgressBar({ progress }: PartProps) {
  const t = useText()
  return (
    <TargetBar
      reached={Number(progress.progress)}
      passed={progress.on === null ? null : Number(progress.passed)}
      label={t(barWords(progress))}
    />
  )
}

export function TargetStanding({ progress }: PartProps) {
  const { day } = useClocks()
  return <Status {...standingOf(progress, day)} tone="ink" />
}

/** The chance of reaching it, with the interval of what will be reached. */
export function Chance({ progress: { forecast } }: PartProps) {
  const t = useText()
  const format = useFormat()
  if (forecast === null) return t({ en: "–", zh: "不适用" })
  const { low, high, probability } = forecast
  return (
    <span className={styles.chance}>
      <b>{format.number(probability, 1)}%</b>{" "}
      <span>
        {t(
          { en: "{{low}} to {{high}}", zh: "{{low}}—{{high}}" },
          {
            low: format.number(low, 0),
            high: format.number(high, 0),
          },
        )}
      </span>
    </span>
  )
}
