/** The chain of a problem in sight: each step with its day and the days since the one before, and what it waits for. */
import { daysBetween } from "../../../kernel/day.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StatusMark } from "../../../ui/status.tsx"
import type { ProblemRecord } from "../schema.ts"
import styles from "./chain.module.css"
import { type ChainStep, chainSteps, waitsFor } from "./chain-steps.ts"

export function Chain({ problem, day }: { problem: ProblemRecord; day: string }) {
  const t = useText()
  const { language } = useLanguage()
  const steps = chainSteps(problem, language)
  const took = daysBetween(problem.raisedOn, problem.settledOn ?? day)
  const count = { count: took }
  return (
    <Section
      title={{ en: "From finding to settlement", zh: "从发现到办结" }}
      note={
        problem.settledOn === null
          ? t({ en: "{{count}} days so far", one: "one day so far", zh: "至今{{count}}天" }, count)
          : t({ en: "{{count}} days in all", one: "one day in all", zh: "共{{count}}天" }, count)
      }
    >
      <ol className={styles.chain}>
        {steps.map((step, at) => (
          <Step key={step.key} step={step} before={steps[at - 1]?.on ?? null} />
        ))}
        <Next problem={problem} day={day} />
      </ol>
    </Section>
  )
}

function Step({ step, before }: { step: ChainStep; before: string | null }) {
  const t = useText()
  const format = useFormat()
  const what = t(step.what)
  const gap = before === null ? 0 : daysBetween(before, step.on)
  return (
    <li>
      <span className={styles.day}>{format.day(step.on, "short")}</span>
      <span className={styles.mark}>
        <StatusMark shape={step.shape} />
      </span>
      <p className={styles.words}>
        {step.to ? <AppLink to={step.to}>{what}</AppLink> : step.words ? <span>{what}</span> : what}
        {step.words && <span className={styles.note}>{step.words}</span>}
      </p>
      <span className={styles.gap}>
        {gap > 0 && t({ en: "+{{count}} days", one: "+1 day", zh: "隔{{count}}天" }, { count: gap })}
      </span>
    </li>
  )
}

function Next({ problem, day }: { problem: ProblemRecord; day: string }) {
  const t = useText()
  const format = useFormat()
  const waiting = waitsFor(problem, day)
  if (waiting === null) return null
  const { on, shape, words } = waiting
  return (
    <li data-next="">
      <span className={styles.day}>{format.day(on, "short")}</span>
      <span className={styles.mark} data-shape={shape}>
        <StatusMark shape={shape} />
      </span>
      <p className={styles.words}>{t(words)}</p>
      <span />
    </li>
  )
}
