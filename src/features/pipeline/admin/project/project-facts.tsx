/** The facts of a project, for its page. */
import { industryShown } from "../../../../kernel/industry.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import type { Fact } from "../../../../ui/record/facts.tsx"
import { useCentres } from "../../../centres/admin/centre-queries.ts"
import { type ProjectView, projectOwnerNames, projectSourceNames } from "../../schema.ts"
import { StepDay } from "./project-columns.tsx"
import { fieldLabels, landedOn, writeYuan } from "./project-words.ts"

export function useProjectFacts(project: ProjectView): Fact[] {
  const t = useText()
  const { language } = useLanguage()
  const notKnown = t({ en: "not known yet", zh: "未定" })
  return [
    { label: fieldLabels.investor, value: project.investor },
    {
      label: fieldLabels.plannedInvestment,
      value: project.plannedInvestment ? writeYuan(project.plannedInvestment, language) : notKnown,
    },
    { label: fieldLabels.organisation, value: <Enterprise project={project} /> },
    { label: fieldLabels.centre, value: <Centre id={project.centreId} /> },
    {
      label: fieldLabels.industry,
      value: t(
        project.industry === null ? { en: "not recorded", zh: "未记" } : industryShown(project.industry),
      ),
    },
    { label: fieldLabels.source, value: t(projectSourceNames[project.source]) },
    { label: fieldLabels.owner, value: t(projectOwnerNames[project.owner]) },
    project.lostReason
      ? { label: fieldLabels.lostReason, value: project.lostReason }
      : {
          label: fieldLabels.nextStep,
          value: project.nextStep ?? t({ en: "none planned", zh: "没有安排" }),
          note: project.nextOn && <StepDay project={project} />,
        },
  ]
}

function Enterprise({ project }: { project: ProjectView }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { organisationId, organisationName, organisationNameEn } = project
  if (!organisationId) return <>{t({ en: "named once it lands", zh: "落地后填写" })}</>
  const name = (language === "en" ? organisationNameEn : organisationName) ?? organisationId
  const landed = landedOn(project)
  return (
    <>
      <AppLink to={`/organisations/${organisationId}`}>{name}</AppLink>
      {landed && ` ${t({ en: "since {{day}}", zh: "{{day}}落地" }, { day: format.day(landed, "short") })}`}
    </>
  )
}

function Centre({ id }: { id: string | null }) {
  const t = useText()
  const { data: centres } = useCentres()
  if (id === null) return <>{t({ en: "outside the centres", zh: "中心以外" })}</>
  const name = centres?.find((one) => one.id === id)?.name
  return <AppLink to={`/centres/${id}`}>{name ? t(name) : id}</AppLink>
}
