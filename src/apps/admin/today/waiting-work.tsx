/** The heart of every home: the days ahead on a ruler, and below it what waits, the gravest first. */
import type { ReactNode } from "react"
import { useMe } from "../../../features/access/admin/me.tsx"
import { roleNames } from "../../../features/access/schema.ts"
import { DayRuler, type RulerRow } from "../../../ui/day-ruler.tsx"
import { type Text, useLanguage, useText } from "../../../ui/language.tsx"
import { PageTitle } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { StateLine } from "../../../ui/states.tsx"
import styles from "./today.module.css"
import { useWaiting } from "./today-queries.ts"
import { rulerRows, WaitingLists } from "./waiting-lists.tsx"

/** How many things wait, in words; plain “Today” until it is known. */
export function TodayTitle({ waiting }: { waiting: number | null }) {
  const t = useText()
  const { name, role } = useMe()
  const title: Text =
    waiting === null
      ? { en: "Today", zh: "今天" }
      : waiting === 0
        ? { en: "Nothing waits for you today", zh: "今天没有等你的事" }
        : {
            en: waiting === 1 ? "One thing waits for you" : `${waiting} things wait for you`,
            zh: `今天有${waiting}件事等你`,
          }
  return (
    <PageTitle
      title={title}
      note={
        waiting !== null && waiting > 1
          ? t({
              en: "what touches published figures first, then broken promises",
              zh: "先看影响公布数字的，再看超期的",
            })
          : null
      }
      actions={<span className={styles.meta}>{`${t(roleNames[role])} · ${name}`}</span>}
    />
  )
}

/** The ruler over everything that has a day; `more` are rows of the page's own. */
export function DaysAhead({ more = [] }: { more?: RulerRow[] }) {
  const { today } = useMe().workspace
  const { language } = useLanguage()
  const { data = [] } = useWaiting()
  return <DayRuler today={today} rows={[...rulerRows(data, today, language), ...more]} />
}

/** The lists; `empty` says what will stand there once something waits. */
export function WaitingWork({ empty }: { empty: ReactNode }) {
  const waiting = useWaiting()
  const { data } = waiting
  return (
    <>
      <QueryState query={waiting} what={{ en: "what waits for you", zh: "待办" }} />
      {data && data.length > 0 && <WaitingLists waiting={data} />}
      {data?.length === 0 && empty}
    </>
  )
}

export function NothingWaits({ text }: { text: Text }) {
  return <StateLine kind="empty" text={text} />
}
