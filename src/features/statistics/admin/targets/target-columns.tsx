/** The columns of the list of targets, and what it shows of one beside it. */
import { useMediaQuery } from "@mantine/hooks"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Preview } from "../../../../ui/record/preview.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import type { TargetProgress } from "../../targets/target-schema.ts"
import { ForecastWords } from "./target-forecast.tsx"
import { Chance, ProgressBar, TargetStanding } from "./target-parts.tsx"
import { daysName, fieldLabels, measureNames, pathOf, placeName } from "./target-words.ts"

/** A phone has the count and the target in one; the chance only where something is forecast. */
export function useTargetColumns(rows: TargetProgress[]): Column<TargetProgress>[] {
  const t = useText()
  const { language } = useLanguage()
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false })
  const counts = useCountColumns()
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
      phone: "line",
      whole: true,
      optional: !phone,
    },
    ...(phone ? [] : counts.apart),
    counts.progress,
    ...(phone ? [counts.together] : []),
    {
      key: "bar",
      title: { en: "Tall tick: path", zh: "长刻度：进度" },
      render: (row) => <ProgressBar progress={row} />,
      width: 160,
    },
    ...(rows.some(({ forecast }) => forecast !== null) ? [chanceColumn] : []),
  ]
}

const chanceColumn: Column<TargetProgress> = {
  key: "chance",
  title: fieldLabels.chance,
  render: (row) => <Chance progress={row} />,
  align: "end",
}

function useCountColumns() {
  const t = useText()
  const format = useFormat()
  const count = (value: string) => format.number(value, 0)
  const apart: Column<TargetProgress>[] = [
    { key: "reached", title: fieldLabels.reached, render: ({ reached }) => count(reached), align: "end" },
    {
      key: "path",
      title: fieldLabels.path,
      render: (row) => (row.on === null ? "0" : count(pathOf(row))),
      align: "end",
    },
    { key: "value", title: fieldLabels.value, render: ({ target }) => count(target.value), align: "end" },
  ]
  const progress: Column<TargetProgress> = {
    key: "progress",
    title: fieldLabels.progress,
    render: ({ progress }) => `${format.number(progress, 1)}%`,
    align: "end",
    phone: "note",
  }
  const together: Column<TargetProgress> = {
    key: "of",
    title: { en: "Reached of target", zh: "已完成/目标" },
    render: ({ target, reached }) =>
      t(
        { en: "{{reached}} of {{value}}", zh: "{{reached}}/{{value}}" },
        { reached: count(reached), value: count(target.value) },
      ),
    phone: "value",
  }
  return { apart, progress, together }
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
