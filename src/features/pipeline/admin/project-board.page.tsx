/** Projects by stage, side by side: what is on its way, and what has landed lately. Each card leads to its next stage. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { PlusIcon, RegisterIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page, PageTitle } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { allPages } from "../../centres/admin/centre-queries.ts"
import { maySeeTo } from "../policy.ts"
import { type ProjectStage, type ProjectView, projectStageNames } from "../schema.ts"
import { stagesAfter } from "../validate-project.ts"
import { StepDay } from "./project/project-columns.tsx"
import { projectName, stageOn } from "./project/project-words.ts"
import styles from "./project-board.module.css"

const columns: ProjectStage[] = ["lead", "talks", "signed", "landed", "in-production"]
/** Of a long column only the newest are shown; the list has all. */
const most = 8

function useProjectsOfDay() {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["projects", "board", day, known],
    enabled: !waiting,
    queryFn: ({ signal }) =>
      allPages(async (after) => {
        const query = { asOf: day, limit: 200, ...(known && { known }), ...(after && { after }) }
        const page = await answered(api.GET("/api/v1/projects", { params: { query }, signal }))
        return { rows: page.projects, next: page.next }
      }),
  })
}

export default function ProjectBoardPage() {
  const projects = useProjectsOfDay()
  const { day } = useClocks()
  const rows = projects.data?.rows ?? []
  return (
    <Page>
      <PageTitle
        title={{ en: "Introduced projects by stage", zh: "引进项目看板" }}
        actions={
          <DecidedActions
            actions={[
              { label: { en: "List", zh: "列表" }, icon: <RegisterIcon />, to: "/projects" },
              {
                label: { en: "Enter a project", zh: "登记项目" },
                icon: <PlusIcon />,
                to: "/projects/new",
                decision: useMay("project:write"),
                writes: true,
                primary: true,
              },
            ]}
          />
        }
      />
      <QueryState query={projects} what={{ en: "the projects", zh: "项目" }} />
      {projects.data?.rows.length === 0 && (
        <StateLine kind="empty" text={{ en: "No project on this day.", zh: "当日没有项目。" }} />
      )}
      {rows.length > 0 && (
        <div className={styles.board}>
          {columns.map((stage) => (
            <Column
              key={stage}
              stage={stage}
              projects={rows.filter((one) => stageOn(one, day).stage === stage)}
            />
          ))}
        </div>
      )}
    </Page>
  )
}

function Column({ stage, projects }: { stage: ProjectStage; projects: ProjectView[] }) {
  const t = useText()
  const { day } = useClocks()
  const since = (project: ProjectView) => stageOn(project, day).from
  // What is on its way by its next step; what has landed by the day it did, the newest first.
  const order = (one: ProjectView, other: ProjectView) =>
    stage === "landed" || stage === "in-production"
      ? since(other).localeCompare(since(one))
      : (one.nextOn ?? "9999").localeCompare(other.nextOn ?? "9999")
  const shown = [...projects].sort(order).slice(0, most)
  return (
    <section className={styles.column} aria-label={t(projectStageNames[stage])}>
      <h2>
        {t(projectStageNames[stage])} <span>{projects.length}</span>
      </h2>
      <ul>
        {shown.map((project) => (
          <Card key={project.id} project={project} />
        ))}
      </ul>
      {projects.length === 0 && (
        <p className={styles.none}>{t({ en: "none on this day", zh: "当日没有" })}</p>
      )}
      {projects.length > most && (
        <AppLink to={`/projects?stage=${stage}`}>
          {t({ en: "All {{count}}", zh: "全部{{count}}个" }, { count: projects.length })}
        </AppLink>
      )}
    </section>
  )
}

function Card({ project }: { project: ProjectView }) {
  const t = useText()
  const me = useMe()
  const { readOnly } = useClocks()
  const mayWrite = useMay("project:write").allowed && !readOnly && maySeeTo(me, project.centreId).allowed
  const next = stagesAfter(project.stages.at(-1)!.stage).find((stage) => stage !== "lost")
  const name = t(projectName(project))
  return (
    <li>
      <AppLink to={`/projects/${project.id}`} className={styles.name}>
        {name}
      </AppLink>
      {project.nextStep && (
        <p>
          {project.nextStep} <StepDay project={project} />
        </p>
      )}
      {mayWrite && next && (
        <AppLink
          to={`/projects/${project.id}?do=move&stage=${next}`}
          className={styles.move}
          aria-label={t(
            { en: "Move {{name}} on to: {{stage}}", zh: "把{{name}}推进到{{stage}}" },
            { name, stage: t(projectStageNames[next]) },
          )}
        >
          {t({ en: "on to: {{stage}}", zh: "推进到{{stage}}" }, { stage: t(projectStageNames[next]) })}
        </AppLink>
      )}
    </li>
  )
}
