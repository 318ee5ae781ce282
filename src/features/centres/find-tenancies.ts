/** Reading centres and tenancies. */
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import type { TenantsOf } from "../access/reach.ts"
import { recordHistory } from "../access/record-history.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import type { CentreView, FindTenanciesQuery, TenancyPage, TenancyView } from "./schema.ts"
import type { TenancyWithStages } from "./store.ts"
import {
  findCentre,
  findCentreRows,
  findCentreVersions,
  findTenancy,
  findTenancyKnown,
  findTenancyPage,
  findTenancyVersions,
  findTenants,
} from "./store.ts"
import { centreView, tenancyView } from "./tenancy-view.ts"

/** The centres of the programme. */
export async function findCentres({ read }: Ask): Promise<{ centres: CentreView[] }> {
  return { centres: (await findCentreRows(read)).map(centreView) }
}

export async function getCentre(
  { read }: Pick<Ask, "read">,
  { params }: { params: { id: string } },
): Promise<CentreView> {
  const row = await findCentre(read, params.id)
  if (!row) throw notFound()
  return centreView(row)
}

export async function getCentreHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findCentreVersions(ask.read, params.id)
  if (versions.length === 0) throw notFound()
  return recordHistory(ask, { centre: versions })
}

/** One tenancy, as known now or at an entry. */
export async function getTenancy(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<TenancyView> {
  const row = query.known
    ? await findTenancyKnown(ask.read, params.id, query.known)
    : await findTenancy(ask.read, params.id)
  if (!row) throw notFound()
  const [view] = await named(ask, [row])
  return view!
}

/** A page of tenancies. */
export async function findTenancies(
  ask: Ask,
  { query }: { query: FindTenanciesQuery },
): Promise<TenancyPage> {
  const rows = await findTenancyPage(ask.read, query)
  const tenancies = await named(ask, rows.slice(0, query.limit))
  return { tenancies, next: rows.length > query.limit ? (tenancies.at(-1)?.id ?? null) : null }
}

export async function getTenancyHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findTenancyVersions(ask.read, params.id)
  if (versions.tenancy.length === 0) throw notFound()
  return recordHistory(ask, versions)
}

async function named(ask: Ask, rows: TenancyWithStages[]): Promise<TenancyView[]> {
  const names = await organisationNames(
    ask.read,
    rows.map((row) => row.organisation_id),
  )
  return rows.map((row) => tenancyView(row, names.get(row.organisation_id) ?? { en: "", zh: "" }))
}

/** Fills the reach of operators: who ever sat in their centres. */
export const tenantsOf: TenantsOf = findTenants
