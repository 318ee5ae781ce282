/** The columns of the list of targets, and what it shows of one beside it. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Preview } from "../../../../ui/record/preview.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import type { TargetProgress } from "../../targets/target-schema.ts"
import { ForecastWords } from "./target-forecast.tsx"
import { Chance, ProgressBar, TargetStanding } from "./target-parts.tsx"
import { daysName, fieldLabels, measureNames, pathOf, placeName } from "./target-words.ts"

export function useTargetColumns(): Column<TargetProgress>[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const count = (value: string) => format.number(value, 0)
  return [
    {
      key: "measure",
      title: fieldLabels.measure,
      render: ({ target }) => t(measureNames[target.measure]),
      phone: "title",
    },
    {
      key: "town",
      title: fieldLabels.town,
      render: ({ target }) => t(placeName(target.town)),
      phone: "line",
      whole: true,
    },
    {
      key: "days",
      title: fieldLabels.days,
      render: ({ target }) => daysName(target, language),
      phone: "note",
      whole: true,
      optional: true,
    },
    { key: "reached", title: fieldLabels.reached, render: ({ reached }) => count(reached), align: "end" },
    {
      key: "path",
      title: fieldLabels.path,
      render: (row) => (row.on === null ? "0" : count(pathOf(row))),
      align: "end",
    },
    {
      key: "value",
      title: fieldLabels.value,
      render: ({ target }) => count(target.value),
      align: "end",
    },
    {
      key: "progress",
      title: fieldLabels.progress,
      render: ({ progress }) => `${format.number(progress, 1)}%`,
      align: "end",
    },
    {
      key: "bar",
      title: { en: "Bar: reached; tall tick: path", zh: "横条：已完成；长刻度：进度" },
      render: (row) => <ProgressBar progress={row} />,
      width: 190,
    },
    {
      key: "chance",
      title: { en: "Chance, 80% interval", zh: "达标可能，80%区间" },
      render: (row) => <Chance progress={row} />,
      align: "end",
    },
    {
      key: "of",
      title: { en: "Reached of target", zh: "已完成/目标" },
      render: ({ target, reached }) =>
        t(
          { en: "{{reached}} of {{value}}", zh: "{{reached}}/{{value}}" },
          {
            reached: count(reached),
            value: count(target.value),
          },
        ),
      phone: "value",
      optional: true,
    },
  ]
}

export function TargetPreview({ progress }: { progress: TargetProgress }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { target, reached, passed } = progress
  const values = { reached: format.number(reached, 0), value: format.number(target.value, 0) }
  return (
    <Preview
      title={t(measureNames[target.measure])}
      to={`/targets/${target.id}`}
      facts={[
        { label: fieldLabels.town, value: t(placeName(target.town)) },
        { label: fieldLabels.days, value: daysName(target, language) },
        { label: { en: "On the day", zh: "当日" }, value: <TargetStanding progress={progress} /> },
        {
          label: fieldLabels.reached,
          value: (
            <>
              {t({ en: "{{reached}} of {{value}}", zh: "{{reached}}，目标{{value}}" }, values)}
              <ProgressBar progress={progress} />
            </>
          ),
          note: t(
            { en: "{{passed}}% of the time has passed", zh: "时间已过{{passed}}%" },
            { passed: format.number(passed, 1) },
          ),
        },
        { label: fieldLabels.document, value: target.document },
      ]}
    >
      <ForecastWords progress={progress} />
    </Preview>
  )
}
