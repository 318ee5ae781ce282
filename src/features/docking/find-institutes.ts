/** Reading the institutes that have settled: one, a page of them, and a history. */
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import { recordHistory } from "../access/record-history.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import { instituteView } from "./institute-view.ts"
import type { FindInstitutesQuery, InstitutePage, InstituteView } from "./schema.ts"
import type { InstituteRow } from "./store.ts"
import { findInstitute, findInstituteKnown, findInstitutePage, findInstituteVersions } from "./store.ts"

/** One institute by the number of its agreement, as known now or at an entry. */
export async function getInstitute(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<InstituteView> {
  const row = query.known
    ? await findInstituteKnown(ask.read, params.id, query.known)
    : await findInstitute(ask.read, params.id)
  if (!row) throw notFound()
  const [view] = await named(ask, [row])
  return view!
}

/** A page of institutes. */
export async function findInstitutes(
  ask: Ask,
  { query }: { query: FindInstitutesQuery },
): Promise<InstitutePage> {
  const rows = await findInstitutePage(ask.read, query)
  const institutes = await named(ask, rows.slice(0, query.limit))
  return { institutes, next: rows.length > query.limit ? (institutes.at(-1)?.id ?? null) : null }
}

export async function getInstituteHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findInstituteVersions(ask.read, params.id)
  if (versions.institute_agreement.length === 0) throw notFound()
  return recordHistory(ask, versions)
}

async function named(ask: Ask, rows: InstituteRow[]): Promise<InstituteView[]> {
  const names = await organisationNames(
    ask.read,
    rows.map((row) => row.organisation_id),
  )
  return rows.map((row) => instituteView(row, names.get(row.organisation_id) ?? { en: "", zh: "" }))
}
