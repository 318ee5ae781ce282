/** A project's stages over the years, and from when on it counts as introduced. */
import { daysBetween } from "../../../../kernel/day.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { ValidityBars, type ValidityRow } from "../../../../ui/record/validity-bars.tsx"
import { type ProjectView, projectStageNames, type StageView } from "../../schema.ts"
import styles from "./project.module.css"
import { landedOn } from "./project-words.ts"

function stateOn(day: string, { from, until }: StageView) {
  if (day < from) return "pending" as const
  return until !== null && until <= day ? ("past" as const) : ("valid" as const)
}

export function ProjectStages({ project }: { project: ProjectView }) {
  const t = useText()
  const format = useFormat()
  const { day, today } = useClocks()
  const landed = landedOn(project)
  const lasted = ({ from, until }: StageView) => {
    const count = daysBetween(from, until ?? (day > from ? day : from))
    return t({ en: "{{count}} days", one: "one day", zh: "{{count}}天" }, { count })
  }
  const rows: ValidityRow[] = project.stages.map((stage) => ({
    key: stage.id,
    label: projectStageNames[stage.stage],
    bars: [{ from: stage.from, until: stage.until, text: lasted(stage), state: stateOn(day, stage) }],
  }))
  return (
    <>
      <Section
        title={{ en: "Stages", zh: "阶段" }}
        note={t({ en: "each lasts until the next begins", zh: "每段到下一段开始为止" })}
      >
        <ValidityBars rows={rows} asOf={day} today={today} />
      </Section>
      <Section
        title={{ en: "What it counts for", zh: "计入什么" }}
        action={<AppLink to="/figures">{t({ en: "Figures", zh: "看数字" })}</AppLink>}
      >
        <p className={styles.counts}>
          {landed === null
            ? t({
                en: "It does not count as introduced: it has not landed.",
                zh: "未落地，不计入“引进项目”。",
              })
            : t(
                {
                  en: "It counts as introduced from {{day}}, the day it landed.",
                  zh: "自落地之日{{day}}起计入“引进项目”。",
                },
                { day: format.day(landed) },
              )}
        </p>
      </Section>
    </>
  )
}
