/** What a target has reached, quarter by quarter, against an even pace; and whether it will be. */
import { addDays } from "../../../../kernel/day.ts"
import { lastDay, periodLabel, quarterOf } from "../../../../kernel/period.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { reachedBy, type TargetProgress } from "../../targets/target-schema.ts"
import { ForecastWords } from "./target-forecast.tsx"
import { ProgressBar } from "./target-parts.tsx"
import { fieldLabels, pathOf } from "./target-words.ts"

type Quarter = TargetProgress["quarters"][number] & { gained: number }

export function QuarterSection({ progress }: { progress: TargetProgress }) {
  const t = useText()
  return (
    <Section
      title={{ en: "Reached by quarter", zh: "逐季完成" }}
      note={t({ en: "path: at an even pace", zh: "进度应达：按时间均匀推算" })}
      action={<FigureLink progress={progress} />}
    >
      {progress.on === null ? (
        <StateLine
          kind="empty"
          text={{ en: "It has not begun, so nothing counts yet.", zh: "尚未开始，还没有可计的数。" }}
        />
      ) : (
        <QuarterTable progress={progress} />
      )}
      <ForecastWords progress={progress} />
    </Section>
  )
}

/** Taking the figure by which it is measured. */
function FigureLink({ progress: { target } }: { progress: TargetProgress }) {
  const t = useText()
  const county = reachedBy(target.measure)
  const { indicator, parameters } =
    target.town === null
      ? county
      : {
          indicator: "cultivated-enterprises-in-town.v1",
          parameters: { ...county.parameters, town: target.town },
        }
  const search = new URLSearchParams({ indicator, ...parameters })
  return <AppLink to={`/figures/new?${search}`}>{t({ en: "Take the figure", zh: "取这个数字" })}</AppLink>
}

function QuarterTable({ progress }: { progress: TargetProgress }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const count = (value: string) => format.number(value, 0)
  const quarters = progress.quarters.map((quarter, index) => ({
    ...quarter,
    gained: Number(quarter.reached) - Number(progress.quarters[index - 1]?.reached ?? 0),
  }))
  const name = ({ day }: Quarter) => {
    const quarter = quarterOf(day)
    const label = periodLabel(quarter, language)
    if (day === lastDay(quarter) || addDays(day, 1) === progress.target.until) return label
    return t(
      { en: "{{label}}, to {{day}}", zh: "{{label}}（至{{day}}）" },
      { label, day: format.day(day, "short") },
    )
  }
  return (
    <PlainTable
      label={t({ en: "Reached by quarter", zh: "逐季完成" })}
      rows={quarters}
      rowKey={({ day }) => day}
      columns={[
        { key: "quarter", title: { en: "Quarter", zh: "季度" }, render: name, phone: "title", whole: true },
        {
          key: "gained",
          title: { en: "In the quarter", zh: "当季" },
          render: ({ gained }) => count(String(gained)),
          align: "end",
        },
        {
          key: "reached",
          title: fieldLabels.reached,
          render: ({ reached }) => count(reached),
          align: "end",
          phone: "value",
        },
        {
          key: "path",
          title: fieldLabels.path,
          render: ({ passed }) => count(pathOf({ target: progress.target, passed })),
          align: "end",
        },
        {
          key: "bar",
          title: { en: "Tall tick: path", zh: "长刻度：进度" },
          render: (quarter) => <ProgressBar progress={atQuarter(progress, quarter)} />,
          width: 220,
          phone: "line",
        },
      ]}
    />
  )
}

/** The target as it stood at the end of a quarter. */
function atQuarter(progress: TargetProgress, { day, reached, passed }: Quarter): TargetProgress {
  const share = (Number(reached) * 100) / Number(progress.target.value)
  return { ...progress, on: day, reached, passed, progress: String(share) }
}
