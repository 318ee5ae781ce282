/** Reading introduced projects: one, a page of them, and a project's history. */
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import { recordHistory } from "../access/record-history.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import { projectView } from "./project-view.ts"
import type { FindProjectsQuery, ProjectPage, ProjectView } from "./schema.ts"
import type { ProjectWithStages } from "./store.ts"
import { findProject, findProjectKnown, findProjectPage, findProjectVersions } from "./store.ts"

/** One project, as known now or at an entry. */
export async function getProject(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<ProjectView> {
  const row = query.known
    ? await findProjectKnown(ask.read, params.id, query.known)
    : await findProject(ask.read, params.id)
  if (!row) throw notFound()
  const [view] = await named(ask, [row])
  return view!
}

/** A page of projects. */
export async function findProjects(ask: Ask, { query }: { query: FindProjectsQuery }): Promise<ProjectPage> {
  const rows = await findProjectPage(ask.read, query)
  const projects = await named(ask, rows.slice(0, query.limit))
  return { projects, next: rows.length > query.limit ? (projects.at(-1)?.id ?? null) : null }
}

export async function getProjectHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findProjectVersions(ask.read, params.id)
  if (versions.introduced_project.length === 0) throw notFound()
  return recordHistory(ask, versions)
}

async function named(ask: Ask, rows: ProjectWithStages[]): Promise<ProjectView[]> {
  const ids = rows.flatMap((row) => row.organisation_id ?? [])
  const names = await organisationNames(ask.read, ids)
  return rows.map((row) => projectView(row, names.get(row.organisation_id ?? "") ?? null))
}
