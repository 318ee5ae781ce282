/** All SQL of introduced projects: the projects with their stages, as known now or at an entry. */
import { sql } from "kysely"
import type { Entity, EntityTables, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, statement, tables } from "../../platform/database/statement.ts"
import { type FindProjectsQuery, projectStandings } from "./schema.ts"

/** The root of a project: each change of its stages makes a new version of it. */
export const introducedProject = entity("introduced_project", {
  name: "text",
  name_en: "text?",
  investor: "text",
  organisation_id: "bigint?",
  industry: "text?",
  centre_id: "bigint?",
  planned_investment: "numeric?",
  source: "text",
  owner: "text",
  next_step: "text?",
  next_on: "date?",
  lost_reason: "text?",
})

export const projectStage = entity("project_stage", {
  project_id: "bigint",
  centre_id: "bigint?",
  stage: "text",
  valid: "daterange",
})

export const pipelineEntities: Entity[] = [introducedProject, projectStage]

export type ProjectRow = Row<typeof introducedProject>
export type StageRow = Row<typeof projectStage>
export type ProjectWithStages = ProjectRow & { stages: StageRow[] }

const db = tables<
  EntityTables<"introduced_project", typeof introducedProject> &
    EntityTables<"project_stage", typeof projectStage>
>()

const stageFields = `'id', s.id::text, 'recorded_in', s.recorded_in::text, 'project_id', s.project_id::text,
  'centre_id', s.centre_id::text, 'stage', s.stage, 'valid', s.valid::text`

function stagesOf(known?: string) {
  const from = known
    ? sql`project_stage_known s where s.project_id = p.id and ${knownAt("s", known)}`
    : sql`project_stage s where s.project_id = p.id`
  return sql<StageRow[]>`coalesce((select json_agg(json_build_object(${sql.raw(stageFields)})
    order by lower(s.valid)) from ${from}), '[]'::json)`
}

const projectById = fixed<{ id: string }, ProjectWithStages>(
  db
    .selectFrom("introduced_project as p")
    .selectAll("p")
    .select(stagesOf().as("stages"))
    .where("p.id", "=", param("id")),
)

/** The project as known now, or null. */
export async function findProject(read: Read, id: string): Promise<ProjectWithStages | null> {
  return (await read.rows(projectById({ id })))[0] ?? null
}

/** The project as known at an entry, or null. */
export async function findProjectKnown(
  read: Read,
  id: string,
  known: string,
): Promise<ProjectWithStages | null> {
  const query = db
    .selectFrom("introduced_project_known as p")
    .selectAll("p")
    .select(stagesOf(known).as("stages"))
    .where("p.id", "=", id)
    .where(knownAt("p", known))
  return (await read.rows(statement<ProjectWithStages>(query)))[0] ?? null
}

/** Projects by number, or by the day of their next step when that is asked for, behind `after`; one row more than `limit` says that there is another page. */
export function findProjectPage(read: Read, filter: FindProjectsQuery): Promise<ProjectWithStages[]> {
  const { known, q, stage, standing, asOf } = filter
  const stages = stage ? [stage] : standing ? projectStandings[standing] : null
  let query = db
    .selectFrom(
      (known ? "introduced_project_known as p" : "introduced_project as p") as "introduced_project as p",
    )
    .selectAll("p")
    .select(stagesOf(known).as("stages"))
    .limit(filter.limit + 1)
  if (known) query = query.where(knownAt("p", known))
  if (filter.dueBy) query = query.orderBy("p.next_on")
  query = query.orderBy("p.id")
  if (filter.after) query = query.where(filter.dueBy ? behindDue(filter.after, known) : behind(filter.after))
  if (filter.centre) query = query.where("p.centre_id", "=", filter.centre)
  if (filter.owner) query = query.where("p.owner", "=", filter.owner)
  if (filter.dueBy) query = query.where(sql<boolean>`p.next_on <= ${filter.dueBy}::date`)
  if (q)
    query = query.where(
      sql<boolean>`strpos(lower(concat_ws(' ', p.name, p.name_en, p.investor)), lower(${q}::text)) > 0`,
    )
  if (stages || asOf) query = query.where(inStages(stages, asOf, known))
  return read.rows(statement<ProjectWithStages>(query))
}

function behind(after: string) {
  return sql<boolean>`p.id > ${after}::bigint`
}

/** Behind the project `after` by the day of the next step, then by number. */
function behindDue(after: string, known: string | undefined) {
  const from = known
    ? sql`introduced_project_known b where b.id = ${after}::bigint and ${knownAt("b", known)}`
    : sql`introduced_project b where b.id = ${after}::bigint`
  return sql<boolean>`(p.next_on, p.id) > (select b.next_on, b.id from ${from})`
}

/** In one of the stages on the day, or at last; without stages whether it is in any. */
function inStages(stages: readonly string[] | null, day: string | undefined, known: string | undefined) {
  const table = known ? sql`project_stage_known s` : sql`project_stage s`
  return sql<boolean>`exists (select from ${table} where s.project_id = p.id
    and ${day ? sql`s.valid @> ${day}::date` : sql`upper_inf(s.valid)`}
    ${stages ? sql`and s.stage = any(${[...stages]}::text[])` : sql``}
    ${known ? sql`and ${knownAt("s", known)}` : sql``})`
}

/** Projects of an owner whose next step is planned for a day or an earlier one, the first first. */
export function findProjectsDue(
  read: Read,
  { owner, by }: { owner: string; by: string },
  limit: number,
): Promise<ProjectWithStages[]> {
  const query = db
    .selectFrom("introduced_project as p")
    .selectAll("p")
    .select(stagesOf().as("stages"))
    .where("p.owner", "=", owner)
    .where(sql<boolean>`p.next_on <= ${by}::date`)
    .orderBy("p.next_on")
    .orderBy("p.id")
    .limit(limit)
  return read.rows(statement<ProjectWithStages>(query))
}

/** Every version of a project and of its stages. */
export async function findProjectVersions(read: Read, id: string) {
  return {
    introduced_project: await read.rows<KnownRow<typeof introducedProject>>(
      raw("select * from introduced_project_known where id = $1", [id], { prepare: true }),
    ),
    project_stage: await read.rows<KnownRow<typeof projectStage>>(
      raw("select * from project_stage_known where project_id = $1", [id], { prepare: true }),
    ),
  }
}
