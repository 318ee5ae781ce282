/** Under the title of a return’s form: until when, what the numbers are, and in which unit. */
import { daysBetween } from "../../../../kernel/day.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { Status } from "../../../../ui/status.tsx"
import { dueOn } from "../../quarter.ts"
import styles from "./filing-line.module.css"

export interface FilingLineProps {
  period: string
  /** It was filed before, so nothing is overdue. */
  filed?: boolean
}

export function FilingLine({ period, filed }: FilingLineProps) {
  const t = useText()
  const format = useFormat()
  const { today } = useClocks()
  const due = dueOn(period)
  const late = daysBetween(due, today)
  return (
    <p className={styles.line}>
      {late > 0 && !filed ? (
        <Status
          shape="overdue"
          text={{
            en: `was due on ${format.day(due)}, ${late} ${late === 1 ? "day" : "days"} ago.`,
            zh: `应于${format.day(due)}前报送，已过${late}天。`,
          }}
        />
      ) : (
        t({ en: "Due on {{due}}.", zh: "截止日{{due}}。" }, { due: format.day(due) })
      )}
      {t({
        en: " Numbers of the quarter alone; amounts in units of 10,000 yuan.",
        zh: "填本季度当季数，金额单位万元。",
      })}
    </p>
  )
}
