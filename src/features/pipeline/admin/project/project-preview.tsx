/** What the list shows of a project at its right: who invests how much, what is next, and its way so far. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Preview, PreviewPart } from "../../../../ui/record/preview.tsx"
import { type ProjectView, projectOwnerNames, projectStageNames } from "../../schema.ts"
import styles from "./project.module.css"
import { StageStatus, StepDay } from "./project-columns.tsx"
import { fieldLabels, projectName, writeYuan } from "./project-words.ts"

export function ProjectPreview({ project }: { project: ProjectView }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { organisationId, organisationName, organisationNameEn, plannedInvestment, nextStep } = project
  return (
    <Preview
      title={t(projectName(project))}
      to={`/projects/${project.id}`}
      facts={[
        { label: { en: "On the day", zh: "当日" }, value: <StageStatus project={project} /> },
        { label: fieldLabels.investor, value: project.investor },
        {
          label: fieldLabels.plannedInvestment,
          value: plannedInvestment
            ? writeYuan(plannedInvestment, language)
            : t({ en: "not known", zh: "未定" }),
        },
        { label: fieldLabels.owner, value: t(projectOwnerNames[project.owner]) },
        ...(organisationId
          ? [
              {
                label: fieldLabels.organisation,
                value: (
                  <AppLink to={`/organisations/${organisationId}`}>
                    {(language === "en" ? organisationNameEn : organisationName) ?? organisationId}
                  </AppLink>
                ),
              },
            ]
          : []),
        ...(nextStep
          ? [{ label: fieldLabels.nextStep, value: nextStep, note: <StepDay project={project} /> }]
          : []),
        ...(project.lostReason ? [{ label: fieldLabels.lostReason, value: project.lostReason }] : []),
      ]}
    >
      <PreviewPart title={{ en: "Stages", zh: "历经阶段" }}>
        <ul className={styles.stages}>
          {project.stages.map(({ id, stage, from }) => (
            <li key={id}>
              {t(projectStageNames[stage])}
              <span>{format.day(from, "short")}</span>
            </li>
          ))}
        </ul>
      </PreviewPart>
    </Preview>
  )
}
