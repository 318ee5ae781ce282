/** What the register's pages ask of the API. */
import { answered, api, ifMatch, ProblemError } from "../../../ui/api/client.ts"
import type { Problem } from "../../../ui/api/problem.ts"
import type { LatestRecord } from "../../../ui/form/use-record-form.ts"
import type {
  ClassInput,
  ClassView,
  OrganisationCorrection,
  OrganisationInput,
  OrganisationView,
} from "../schema.ts"

type Correction = OrganisationCorrection["correction"]

export function getOrganisation(id: string, known?: string, signal?: AbortSignal): Promise<OrganisationView> {
  const query = known === undefined ? {} : { known }
  return answered(
    api.GET("/api/v1/organisations/{id}", { params: { path: { id }, query }, ...(signal ? { signal } : {}) }),
  )
}

export function correctOrganisation(id: string, version: string, body: OrganisationCorrection) {
  const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
  return answered(api.PUT("/api/v1/organisations/{id}", { params, body }))
}

export function recordClass(organisationId: string, body: ClassInput) {
  return answered(
    api.POST("/api/v1/organisations/{id}/classes", { params: { path: { id: organisationId } }, body }),
  )
}

export function correctClass(id: string, version: string, body: ClassInput & { correction: Correction }) {
  const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
  return answered(api.PUT("/api/v1/class-periods/{id}", { params, body }))
}

export function removeClass(id: string, version: string, correction: Correction) {
  const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
  return answered(api.DELETE("/api/v1/class-periods/{id}", { params, body: { correction } }))
}

/** The record as people correct it, without what the server adds. */
export function inputOf(organisation: OrganisationView): OrganisationInput {
  const { id: _id, version: _version, classes: _classes, ...input } = organisation
  return input
}

async function withLastChange(id: string) {
  const [organisation, { entries }] = await Promise.all([
    getOrganisation(id),
    answered(api.GET("/api/v1/organisations/{id}/history", { params: { path: { id } } })),
  ])
  const changedIn = (version: string) => {
    const last = entries.find((one) => one.entry === version)
    return { version, by: last?.actor ?? "", at: last?.at ?? "" }
  }
  return { organisation, changedIn }
}

/** The record and who changed it last, for the comparison after a lost race. */
export async function latestOrganisation(id: string): Promise<LatestRecord<OrganisationInput>> {
  const { organisation, changedIn } = await withLastChange(id)
  return { values: inputOf(organisation), ...changedIn(organisation.version) }
}

/** The class period as it is now; throws when it was taken back meanwhile. */
export async function latestClass(organisationId: string, id: string): Promise<LatestRecord<ClassView>> {
  const { organisation, changedIn } = await withLastChange(organisationId)
  const period = organisation.classes.find((one) => one.id === id)
  if (period === undefined) throw new Error(`class period ${id} was taken back`)
  return { values: period, ...changedIn(period.version) }
}

/** Runs a request for a form: null when it went through, else what was refused. */
export async function refusalOf(request: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await request()
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}
