/** Fills the register's slot: the tenancies of an organisation with the names of their centres and stages. */
import { stageNames, type TenancyView } from "../../features/centres/schema.ts"
import type { Seat, SeatsOf } from "../../features/registry/admin/tenancies-slot.tsx"
import type { Bilingual } from "../../kernel/language.ts"
import { answered, api } from "../../ui/api/client.ts"

function seatOf(tenancy: TenancyView, centres: Map<string, Bilingual>): Seat {
  const { id, centreId, from, until } = tenancy
  return {
    id,
    centreId,
    centre: centres.get(centreId) ?? { en: "a centre", zh: "某中心" },
    from,
    until,
    periods: tenancy.stages.map((one) => ({ ...one, stage: stageNames[one.stage] })),
  }
}

/** At most 200 tenancies, which no organisation reaches. */
export const seatsOf: SeatsOf = async ({ organisationId, known }, signal) => {
  const query = { organisation: organisationId, limit: 200, ...(known === undefined ? {} : { known }) }
  const [{ tenancies }, { centres }] = await Promise.all([
    answered(api.GET("/api/v1/tenancies", { params: { query }, signal })),
    answered(api.GET("/api/v1/centres", { signal })),
  ])
  const names = new Map(centres.map((centre) => [centre.id, centre.name]))
  return tenancies.map((tenancy) => seatOf(tenancy, names))
}
