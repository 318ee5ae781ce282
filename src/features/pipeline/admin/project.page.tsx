/** One project: who invests, what is to be done next, its way through the stages, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { CheckIcon, CloseIcon, EditIcon, ProjectIcon } from "../../../ui/icons.tsx"
import { useLanguage } from "../../../ui/language.tsx"
import { usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { useCentres } from "../../centres/admin/centre-queries.ts"
import { maySeeTo } from "../policy.ts"
import type { ProjectView } from "../schema.ts"
import { stagesAfter } from "../validate-project.ts"
import styles from "./project/project.module.css"
import { LoseForm, MoveOnForm, NextStepForm } from "./project/project-change.tsx"
import { StageStatus } from "./project/project-columns.tsx"
import { useProjectFacts } from "./project/project-facts.tsx"
import { ProjectStages } from "./project/project-stages.tsx"
import { projectActs, projectName, projectTelling } from "./project/project-words.ts"
import { useProject, useProjectHistory } from "./project-queries.ts"

export default function ProjectPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const project = useProject(id)
  return (
    <Page>
      <QueryState query={project} what={{ en: "the project", zh: "项目" }} />
      {project.data && <ProjectRecord project={project.data} />}
    </Page>
  )
}

function ProjectRecord({ project }: { project: ProjectView }) {
  const { readOnly } = useClocks()
  const position = useListPosition("projects", usePath())
  const asked = useSearchParameter("do")
  const doing = readOnly ? undefined : asked
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Introduced projects", zh: "引进项目" }, to: position?.from ?? "/projects" }]}
        title={projectName(project)}
        badges={<StageStatus project={project} />}
        position={position}
        actions={<ProjectActions project={project} />}
      />
      <Facts items={useProjectFacts(project)} />
      {doing && (
        <div className={styles.doing}>
          {doing === "move" && <MoveOnForm project={project} />}
          {doing === "step" && <NextStepForm project={project} />}
          {doing === "lose" && <LoseForm project={project} />}
        </div>
      )}
      <Panels main={<ProjectStages project={project} />} side={<ProjectLedger project={project} />} />
    </>
  )
}

/** What may be done with a project, and by whom. */
function useDecisions({ centreId, stages }: ProjectView) {
  const decision = firstNo([useMay("project:write"), maySeeTo(useMe(), centreId)])
  const further = stagesAfter(stages.at(-1)!.stage)
  const no = (en: string, zh: string) => ({ allowed: false as const, reason: { en, zh } })
  const isLost = stages.at(-1)?.stage === "lost"
  const end = isLost
    ? no("It is lost; correct it if that is wrong.", "项目已流失；不对就更正。")
    : no("It is in production: there is no later stage.", "已投产，没有后续阶段。")
  return {
    correct: decision,
    step: firstNo([decision, isLost ? end : undefined]),
    move: firstNo([decision, further.some((stage) => stage !== "lost") ? undefined : end]),
    lose: firstNo([
      decision,
      isLost ? end : undefined,
      further.includes("lost")
        ? undefined
        : no("It has landed, so it is not lost any more.", "已落地，不再记流失。"),
    ]),
  }
}

function ProjectActions({ project }: { project: ProjectView }) {
  const decisions = useDecisions(project)
  const base = `/projects/${project.id}`
  return (
    <DecidedActions
      actions={[
        {
          label: { en: "Next step", zh: "下一步" },
          icon: <CheckIcon />,
          to: `${base}?do=step`,
          decision: decisions.step,
          writes: true,
        },
        {
          label: { en: "Lost", zh: "记流失" },
          icon: <CloseIcon />,
          to: `${base}?do=lose`,
          decision: decisions.lose,
          writes: true,
        },
        {
          label: { en: "Correct", zh: "更正" },
          icon: <EditIcon />,
          to: `${base}/correct`,
          decision: decisions.correct,
          writes: true,
        },
        {
          label: { en: "Move on", zh: "推进" },
          icon: <ProjectIcon />,
          to: `${base}?do=move`,
          decision: decisions.move,
          writes: true,
          primary: true,
        },
      ]}
    />
  )
}

function ProjectLedger({ project }: { project: ProjectView }) {
  const { language } = useLanguage()
  const { known } = useKnownEntry()
  const history = useProjectHistory(project.id)
  const { data: centres = [] } = useCentres()
  const name = (id: string) => {
    const { organisationId, organisationName, organisationNameEn } = project
    const organisation = language === "en" ? organisationNameEn : organisationName
    if (id === organisationId && organisation) return organisation
    return centres.find((one) => one.id === id)?.name[language] ?? id
  }
  return (
    <RecordLedger
      history={history}
      acts={projectActs}
      telling={(entries) => projectTelling(entries, { language, name })}
      known={known}
    />
  )
}
