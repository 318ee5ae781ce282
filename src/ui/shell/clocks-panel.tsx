/** The panel that moves the two clocks: a day in valid time, a day or an entry of the ledger. */
import { Button, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { addDays } from "../../kernel/day.ts"
import { type Clocks, useClocks } from "../clocks.tsx"
import { DayInput } from "../form/day-input.tsx"
import { useFormat } from "../format-in-language.ts"
import { AsOfGlyph, KnownAtGlyph } from "../icons.tsx"
import { useText } from "../language.tsx"
import styles from "./clocks.module.css"

function quarterEnds(today: string): string[] {
  const year = Number(today.slice(0, 4))
  const ends = [year, year - 1].flatMap((y) => [`${y}-12-31`, `${y}-09-30`, `${y}-06-30`, `${y}-03-31`])
  return ends.filter((day) => day < today).slice(0, 4)
}

/** What stands in the control’s panel; the clocks move together, on "Look". */
export function ClocksPanel({ onClocks }: { onClocks: (clocks: Clocks) => void }) {
  const t = useText()
  const format = useFormat()
  const { asOf, knownAt, today } = useClocks()
  const [day, setDay] = useState(asOf)
  const [knownDay, setKnownDay] = useState(knownAt?.day ?? null)
  const [entry, setEntry] = useState(knownAt?.entry ?? "")
  const look = (event: FormEvent) => {
    event.preventDefault()
    const digits = entry.replaceAll(",", "").trim()
    const known = /^\d+$/.test(digits) ? { entry: digits } : knownDay === null ? null : { day: knownDay }
    onClocks({ asOf: day === today ? null : day, knownAt: known })
  }
  return (
    <form className={styles.panel} onSubmit={look}>
      <fieldset>
        <legend>
          <AsOfGlyph /> {t({ en: "As of: what held on this day", zh: "截至：这一天的情况" })}
        </legend>
        <DayInput
          value={day}
          onChange={setDay}
          latest={addDays(today, 3660)}
          label={t({ en: "Day", zh: "日期" })}
        />
        <div className={styles.quick}>
          {quarterEnds(today).map((end) => (
            <button key={end} type="button" onClick={() => setDay(end)} aria-pressed={day === end}>
              {format.day(end, "short")}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <KnownAtGlyph />{" "}
          {t({ en: "Known at: what the ledger knew by then", zh: "所知至：到这时账本里已有的" })}
        </legend>
        <div className={styles.pair}>
          <DayInput
            value={knownDay}
            onChange={(next) => {
              setKnownDay(next)
              setEntry("")
            }}
            latest={today}
            label={t({ en: "End of the day", zh: "当日终了" })}
          />
          <TextInput
            label={t({ en: "or entry", zh: "或第几笔" })}
            value={entry}
            onChange={(event) => setEntry(event.currentTarget.value)}
            inputMode="numeric"
            w={110}
          />
        </div>
      </fieldset>
      <div className={styles.actions}>
        <Button type="submit">{t({ en: "Look", zh: "看" })}</Button>
        <Button variant="default" onClick={() => onClocks({ asOf: null, knownAt: null })}>
          {t({ en: "Back to today", zh: "回到今天" })}
        </Button>
      </div>
    </form>
  )
}
