/** Columns of lists of projects, and the signs for stage and next step. */
import { formatYuanIn } from "../../../../kernel/format.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import type { CentreView } from "../../../centres/schema.ts"
import { type ProjectView, projectOwnerNames, projectSourceNames, projectStageNames } from "../../schema.ts"
import styles from "./project.module.css"
import { fieldLabels, projectName, stageOn, stageShapes } from "./project-words.ts"

export function StageStatus({ project }: { project: ProjectView }) {
  const { day } = useClocks()
  const { stage } = stageOn(project, day)
  return <Status shape={stageShapes[stage]} text={projectStageNames[stage]} tone="ink" />
}

/** The day of the next step: overdue with its sign. */
export function StepDay({ project }: { project: Pick<ProjectView, "nextOn"> }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  if (project.nextOn === null) return <>{t({ en: "–", zh: "—" })}</>
  const written = format.day(project.nextOn, "short")
  return project.nextOn < day ? (
    <Status shape="overdue" text={written} />
  ) : (
    <span className={styles.day}>{written}</span>
  )
}

const inMillions = (value: string | null, language: "en" | "zh") =>
  value === null
    ? null
    : formatYuanIn(
        { value, scale: language === "en" ? "million" : "wan", decimals: language === "en" ? 1 : 0 },
        language,
      )

export function useProjectColumns(centre: (id: string) => CentreView | undefined): Column<ProjectView>[] {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { language } = useLanguage()
  const none = { en: "none", zh: "无" }
  const outside = { en: "outside the centres", zh: "中心以外" }
  return [
    {
      key: "name",
      title: { en: "Project", zh: "项目" },
      render: (row) => t(projectName(row)),
      phone: "title",
    },
    {
      key: "stage",
      title: { en: "Stage", zh: "阶段" },
      render: (row) => <StageStatus project={row} />,
      phone: "value",
      width: 116,
    },
    {
      key: "since",
      title: { en: "Since", zh: "自" },
      render: (row) => format.day(stageOn(row, day).from, "short"),
      optional: true,
      width: 128,
    },
    {
      key: "centre",
      title: fieldLabels.centre,
      render: (row) => t((row.centreId && centre(row.centreId)?.name) || outside),
      optional: true,
    },
    {
      key: "investment",
      title: fieldLabels.plannedInvestment,
      align: "end",
      render: (row) => inMillions(row.plannedInvestment, language) ?? t({ en: "not known", zh: "未定" }),
      width: 96,
    },
    {
      key: "nextStep",
      title: fieldLabels.nextStep,
      render: (row) => row.nextStep ?? t(none),
      phone: "line",
    },
    {
      key: "nextOn",
      title: fieldLabels.nextOn,
      render: (row) => <StepDay project={row} />,
      phone: "note",
      width: 140,
    },
    {
      key: "investor",
      title: fieldLabels.investor,
      render: (row) => row.investor,
      optional: true,
    },
    {
      key: "owner",
      title: fieldLabels.owner,
      render: (row) => t(projectOwnerNames[row.owner]),
      optional: true,
    },
    {
      key: "source",
      title: fieldLabels.source,
      render: (row) => t(projectSourceNames[row.source]),
      optional: true,
    },
  ]
}
