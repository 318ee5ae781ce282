/** Where an organisation sits on the day of the page, in one line. */
import { useClocks } from "../../../ui/clocks.tsx"
import { groupDigits } from "../../../ui/form/typed-number.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import styles from "./organisation.module.css"
import { seatsOn, useSeats } from "./use-seats.ts"

export function SeatValue({ organisationId }: { organisationId: string }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { seats, error } = useSeats(organisationId)
  if (error)
    return <span className={styles.missing}>{t({ en: "could not be fetched", zh: "没有取到" })}</span>
  if (seats === undefined) return "…"
  const now = seatsOn(seats, day)
  if (now.length > 0)
    return (
      <ul className={styles.lines}>
        {now.map(({ seat, period }) => (
          <li key={seat.id}>
            <AppLink to={`/tenancies/${seat.id}`}>{t(seat.centre)}</AppLink>
            <span className={styles.seat}>
              <span>{`${t(period.stage)} ${period.unit}`}</span>
              <span className={styles.quiet}>{`${groupDigits(period.areaM2)} m²`}</span>
            </span>
          </li>
        ))}
      </ul>
    )
  const left = seats.map((seat) => seat.until).filter((until) => until !== null && until <= day)
  const last = left.sort().at(-1)
  if (last)
    return (
      <span className={styles.quiet}>
        {t({ en: "left on {{day}}", zh: "{{day}}已退出" }, { day: format.day(last) })}
      </span>
    )
  return <span className={styles.missing}>{t({ en: "not settled", zh: "未入驻" })}</span>
}
