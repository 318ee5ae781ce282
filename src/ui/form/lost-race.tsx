/** Someone else saved first: both writings side by side, and a choice where both changed the same field. */
import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { useClocks } from "../clocks.tsx"
import { useFormat } from "../format-in-language.ts"
import { useText } from "../language.tsx"
import { type Choices, compareWritings, type Values, type WritingDifference } from "./compare-writings.ts"
import type { FieldWords } from "./form-context.ts"
import styles from "./lost-race.module.css"
import { type Race, wholeIn } from "./use-record-form.ts"

export interface LostRaceProps<V> {
  race: Race<V>
  words: ReadonlyMap<string, FieldWords>
  onSettle: (choices: Choices) => void
}

function useMoment(): (iso: string) => string {
  const format = useFormat()
  const { today } = useClocks()
  return (iso) => {
    const written = format.instant(iso)
    // Today's changes need only their hour.
    return written.startsWith(format.day(today)) ? written.slice(-5) : written
  }
}

export function LostRace<V>({ race, words, onSettle }: LostRaceProps<V>) {
  const t = useText()
  const moment = useMoment()
  const [choices, setChoices] = useState<Choices>({})
  const box = useRef<HTMLElement | null>(null)
  useEffect(() => box.current?.focus(), [])
  const { latest } = race
  const differences = compareWritings(
    race.base as Values,
    race.mine as Values,
    latest.values as Values,
    wholeIn(words),
  ).filter(
    // Values without a field of their own, such as the reason for this correction, are not compared.
    ({ field, conflict }) => conflict || words.has(field),
  )
  const open = differences.filter((one) => one.conflict && choices[one.field] === undefined).length
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles.race}
      aria-label={t({ en: "Both writings", zh: "两种写法" })}
    >
      <p role="alert">
        <b>
          {t(
            { en: "{{by}} changed this at {{at}}. Compare.", zh: "{{by}} {{at}} 已改这条记录。看两种写法。" },
            { by: latest.by, at: moment(latest.at) },
          )}
        </b>{" "}
        {t(
          differences.length === 0
            ? {
                en: "It touches nothing that you wrote here: look at the record, then save.",
                zh: "与你写的不冲突：看一眼记录，再保存。",
              }
            : {
                en: "Nothing is lost: choose where both wrote, then save.",
                zh: "都没有丢：两人都改的栏请选一种，再保存。",
              },
        )}
      </p>
      {differences.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t({ en: "Field", zh: "栏目" })}</th>
              <th scope="col">{t({ en: "You", zh: "你写的" })}</th>
              <th scope="col">{latest.by}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((one) => (
              <DifferenceRow
                key={one.field}
                difference={one}
                words={words.get(one.field)}
                choice={choices[one.field]}
                onChoose={(choice) => setChoices({ ...choices, [one.field]: choice })}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.actions}>
        <Button onClick={() => onSettle(choices)} disabled={open > 0}>
          {t({ en: "Take this over", zh: "按此合并" })}
        </Button>
        {open > 0 && (
          <span>{t({ en: "{{count}} still to choose", zh: "还有{{count}}栏没选" }, { count: open })}</span>
        )}
      </div>
    </section>
  )
}

interface DifferenceRowProps {
  difference: WritingDifference
  words: FieldWords | undefined
  choice: "mine" | "theirs" | undefined
  onChoose: (choice: "mine" | "theirs") => void
}

function DifferenceRow({ difference, words, choice, onChoose }: DifferenceRowProps) {
  const t = useText()
  const { field, mine, theirs, conflict } = difference
  const write = (value: unknown) => {
    const text = words
      ? words.describe(value)
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value ?? "")
    return text === "" ? t({ en: "(empty)", zh: "（空）" }) : text
  }
  const cell = (side: "mine" | "theirs", value: unknown) => (
    <td data-taken={choice === side || undefined}>
      {conflict ? (
        <label>
          <input
            type="radio"
            name={`race-${field}`}
            checked={choice === side}
            onChange={() => onChoose(side)}
          />
          {write(value)}
        </label>
      ) : (
        write(value)
      )}
    </td>
  )
  return (
    <tr>
      <th scope="row">{words ? t(words.label) : field}</th>
      {cell("mine", mine)}
      {cell("theirs", theirs)}
    </tr>
  )
}
