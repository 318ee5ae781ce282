/** What waits, as one list for each kind of work; the list with the gravest thing in it comes first. */
import { Button } from "@mantine/core"
import { useMe } from "../../../features/access/admin/me.tsx"
import { consequences, type Waiting, type WaitingGroup } from "../../../kernel/waiting.ts"
import type { RulerRow } from "../../../ui/day-ruler.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { type Text, useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import styles from "./waiting-lists.module.css"

const groups: Record<WaitingGroup, { title: Text; note: Text; all: Text; to: string; ruler: Text }> = {
  received: {
    title: { en: "Received statistics to check", zh: "收到的统计待核" },
    note: { en: "what they would say in public", zh: "影响公布的数字" },
    all: { en: "All sheets", zh: "全部" },
    to: "/received-sheets",
    ruler: { en: "Statistics", zh: "统计" },
  },
  returns: {
    title: { en: "Returns", zh: "报表" },
    note: { en: "largest effect first", zh: "影响大的在前" },
    all: { en: "All returns", zh: "全部报表" },
    to: "/returns",
    ruler: { en: "Returns", zh: "报表" },
  },
  problems: {
    title: { en: "Promised to enterprises", zh: "答应企业的事" },
    note: { en: "by the promised day", zh: "到期先后" },
    all: { en: "All problems", zh: "全部问题" },
    to: "/problems",
    ruler: { en: "Promises", zh: "承诺" },
  },
  visits: {
    title: { en: "Visits to come", zh: "近期走访" },
    note: { en: "by day", zh: "按日期" },
    all: { en: "All visits", zh: "全部走访" },
    to: "/visits",
    ruler: { en: "Visits", zh: "走访" },
  },
  loans: {
    title: { en: "Loan requests", zh: "融资需求" },
    note: { en: "who has to decide", zh: "等谁决定" },
    all: { en: "All loans", zh: "全部融资" },
    to: "/loans",
    ruler: { en: "Loans", zh: "融资" },
  },
  projects: {
    title: { en: "Introduced projects: next steps", zh: "引进项目：下一步" },
    note: { en: "by day", zh: "按日期" },
    all: { en: "All projects", zh: "全部项目" },
    to: "/projects",
    ruler: { en: "Projects", zh: "项目" },
  },
}

const shown = 6

/** The groups that have something, in the order of their gravest. */
function grouped(waiting: readonly Waiting[]): [WaitingGroup, Waiting[]][] {
  const found = new Map<WaitingGroup, Waiting[]>()
  for (const one of waiting) found.set(one.group, [...(found.get(one.group) ?? []), one])
  const gravest = (list: Waiting[]) => Math.min(...list.map((one) => consequences.indexOf(one.consequence)))
  return [...found].sort(([, a], [, b]) => gravest(a) - gravest(b))
}

/** The rows of the ruler: whatever has a day. */
export function rulerRows(waiting: readonly Waiting[], today: string, language: "en" | "zh"): RulerRow[] {
  return grouped(waiting).map(([group, list]) => ({
    title: groups[group].ruler,
    kind: "points",
    marks: list.flatMap(({ id, dueOn, to, subject }) =>
      dueOn === null
        ? []
        : {
            key: `${group} ${id}`,
            on: dueOn,
            to,
            label: subject[language],
            shape: dueOn < today ? ("overdue" as const) : ("promised" as const),
          },
    ),
  }))
}

/** An enterprise reads of its own problems, not of promises to enterprises. */
const ownProblems = {
  title: { en: "Your problems", zh: "贵企业的问题" },
  note: { en: "what asks for you", zh: "等您办的" },
}

export function WaitingLists({ waiting }: { waiting: readonly Waiting[] }) {
  const t = useText()
  const { role } = useMe()
  return grouped(waiting).map(([group, list]) => {
    const { all, to, ...ofBureau } = groups[group]
    const { title, note } = role === "enterprise" && group === "problems" ? ownProblems : ofBureau
    const more = list.length - shown
    return (
      <Section
        key={group}
        title={{
          en: `${t(title)} ${list.length}`,
          zh: `${t(title)} ${list.length}`,
        }}
        note={t(note)}
        action={<AppLink to={to}>{t(all)}</AppLink>}
      >
        <ul className={styles.list}>
          {list.slice(0, shown).map((one) => (
            <WaitingRow key={one.id} waiting={one} />
          ))}
        </ul>
        {more > 0 && (
          <p className={styles.more}>
            <AppLink to={to}>{t({ en: "{{more}} more", zh: "还有{{more}}件" }, { more })}</AppLink>
          </p>
        )}
      </Section>
    )
  })
}

function WaitingRow({ waiting }: { waiting: Waiting }) {
  const t = useText()
  const { language } = useLanguage()
  const { to, subject, says, effect, status, dueOn, action } = waiting
  return (
    <li>
      <span className={styles.status}>
        <Status shape={status.shape} text={status.text} />
        {dueOn !== null && <Due on={dueOn} />}
      </span>
      <AppLink to={to} className={styles.subject}>
        {subject[language]}
      </AppLink>
      <span className={styles.says}>{t(says)}</span>
      <span className={styles.effect}>{effect && t(effect)}</span>
      <Button
        component={AppLink}
        to={to}
        variant="default"
        size="xs"
        aria-label={`${t(action)} ${subject[language]}`}
      >
        {t(action)}
      </Button>
    </li>
  )
}

function Due({ on }: { on: string }) {
  const format = useFormat()
  return <small>{format.day(on, "short")}</small>
}
