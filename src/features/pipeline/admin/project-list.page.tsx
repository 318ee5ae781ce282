/** The projects that the county tries to bring in: in which stage they are, and what is to be done next. */
import { useMemo } from "react"
import { addDays } from "../../../kernel/day.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { ColumnsIcon, PlusIcon, StarIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { ListCount } from "../../../ui/table/list-count.tsx"
import { RecordTable } from "../../../ui/table/record-table.tsx"
import type { TableSpec } from "../../../ui/table/table-state.ts"
import { type KeysetRows, useKeysetRows } from "../../../ui/table/use-keyset-rows.ts"
import { type TableState, useTableState } from "../../../ui/table/use-table-state.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { useCentres } from "../../centres/admin/centre-queries.ts"
import type { CentreView } from "../../centres/schema.ts"
import {
  FindProjectsQuery,
  ProjectStanding,
  type ProjectView,
  projectOwnerNames,
  projectOwners,
  projectStageNames,
  projectStages,
  projectStandingNames,
} from "../schema.ts"
import { useProjectColumns } from "./project/project-columns.tsx"
import { ProjectPreview } from "./project/project-preview.tsx"

const daysAhead = 14

function specFor(centres: CentreView[]): TableSpec {
  const view = (standing: ProjectStanding) => ({
    key: standing,
    title: projectStandingNames[standing],
    filters: { standing: [standing] },
  })
  return {
    name: "projects",
    filters: [
      {
        key: "standing",
        title: { en: "Standing", zh: "进展" },
        options: ProjectStanding.options.map((value) => ({ value, label: projectStandingNames[value] })),
      },
      {
        key: "stage",
        title: { en: "Stage", zh: "阶段" },
        options: projectStages.map((stage) => ({ value: stage, label: projectStageNames[stage] })),
      },
      {
        key: "centre",
        title: { en: "Centre", zh: "中心" },
        options: centres.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        key: "due",
        title: { en: "Next step", zh: "下一步" },
        options: [
          { value: "overdue", label: { en: "overdue", zh: "逾期" } },
          { value: "soon", label: { en: "within 14 days or overdue", zh: "14天内到期或逾期" } },
        ],
      },
      {
        key: "owner",
        title: { en: "Seen to by", zh: "负责" },
        options: projectOwners.map((owner) => ({ value: owner, label: projectOwnerNames[owner] })),
      },
    ],
    views: [
      view("open"),
      { key: "due", title: { en: "Next steps due", zh: "下一步到期" }, filters: { due: ["soon"] } },
      view("introduced"),
      view("lost"),
      { key: "all", title: { en: "All", zh: "全部" }, filters: {} },
    ],
  }
}

function useProjects(state: TableState): KeysetRows<ProjectView> {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  // A value in the address that the API does not know is left out.
  const asked = FindProjectsQuery.pick({
    q: true,
    standing: true,
    stage: true,
    centre: true,
    owner: true,
  })
  const filters = asked.safeParse(keep(state.query, ["q", "standing", "stage", "centre", "owner"])).data ?? {}
  const { due } = state.query
  const dueBy = due === "soon" ? addDays(day, daysAhead) : due === "overdue" ? addDays(day, -1) : undefined
  return useKeysetRows({
    key: ["projects", "list", { ...filters, dueBy, day, known }],
    enabled: !waiting,
    load: async (after, signal) => {
      const query = { ...filters, dueBy, known, asOf: day, ...(after && { after }), limit: 100 }
      const page = await answered(api.GET("/api/v1/projects", { params: { query }, signal }))
      return { items: page.projects, next: page.next }
    },
  })
}

function keep(query: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))
}

export default function ProjectListPage() {
  const t = useText()
  const centres = useCentres()
  const spec = useMemo(() => specFor(centres.data ?? []), [centres.data])
  const state = useTableState(spec)
  const rows = useProjects(state)
  const mayEnter = useMay("project:write")
  const mayReadTargets = useMay("target:read")
  const columns = useProjectColumns((id) => centres.data?.find((one) => one.id === id))
  return (
    <RecordTable
      title={{ en: "Introduced projects", zh: "引进项目" }}
      actions={
        <DecidedActions
          actions={[
            ...(mayReadTargets.allowed ? [pathToTarget] : []),
            { label: { en: "Board", zh: "看板" }, icon: <ColumnsIcon />, to: "/projects/board" },
            {
              label: { en: "Enter a project", zh: "登记项目" },
              icon: <PlusIcon />,
              to: "/projects/new",
              decision: mayEnter,
              writes: true,
              primary: true,
            },
          ]}
        />
      }
      columns={columns}
      state={state}
      rows={rows}
      rowKey={({ id }) => id}
      rowTo={({ id }) => `/projects/${id}`}
      find={{ en: "Project or investor", zh: "项目或投资方" }}
      count={<ProjectCount rows={rows} state={state} />}
      aside={t({ en: "investment in million yuan", zh: "投资单位：万元" })}
      preview={(project) => <ProjectPreview project={project} />}
      empty={{
        text: { en: "No project has been entered yet.", zh: "还没有登记项目。" },
        remedies: mayEnter.allowed
          ? [{ label: { en: "Enter the first", zh: "登记第一个" }, to: "/projects/new" }]
          : [],
      }}
    />
  )
}

const pathToTarget = {
  label: { en: "Path to the target", zh: "目标进度" },
  icon: <StarIcon />,
  to: "/targets?view=all&measure=introduced-project",
}

/** A list of exactly those that are introduced on the day is the population of the figure. */
function ProjectCount({ rows, state }: { rows: KeysetRows<ProjectView>; state: TableState }) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const figure = Object.keys(state.query).join() === "standing" && state.query.standing === "introduced"
  return (
    <ListCount
      rows={rows}
      all={{ en: "{{count}} projects", one: "one project", zh: "{{count}}个项目" }}
      measure="个"
    >
      {figure &&
        t(
          { en: "count as introduced as of {{day}}", zh: "截至{{day}}计入“引进项目”" },
          { day: format.day(day) },
        )}
    </ListCount>
  )
}
