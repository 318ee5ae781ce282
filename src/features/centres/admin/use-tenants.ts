/** The tenants of the centres on the day that the page shows, each with whether it is technological then. */
import { useQuery } from "@tanstack/react-query"
import { contains } from "../../../kernel/day.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { StagePeriodView, TenancyView } from "../schema.ts"
import { allTenancies, technologicalOn } from "./centre-queries.ts"

export interface Tenant {
  tenancy: TenancyView
  /** Where it sits on the day. */
  place: StagePeriodView | null
  /** Null: the register is too long to tell here. */
  technological: boolean | null
}

/** The stage in which a tenancy is on a day; null outside its days. */
export function placeOn({ stages }: Pick<TenancyView, "stages">, day: string): StagePeriodView | null {
  return stages.find((stage) => contains(stage, day)) ?? null
}

export interface TenantsAsked {
  /** Only of this centre. */
  centre?: string
  wanted: boolean
}

/** Tenants within the member's reach. */
export function useTenants({ centre, wanted }: TenantsAsked) {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["tenancies", "tenants", centre, day, known],
    enabled: wanted && !waiting,
    queryFn: async ({ signal }): Promise<Tenant[]> => {
      const asked = { asOf: day, ...(centre && { centre }), ...(known && { known }) }
      const [{ rows }, technological] = await Promise.all([
        allTenancies(asked, signal),
        technologicalOn(day, known, signal),
      ])
      return rows.map((tenancy) => {
        const holds = technological.ids.has(tenancy.organisationId)
        return {
          tenancy,
          place: placeOn(tenancy, day),
          technological: holds || technological.whole ? holds : null,
        }
      })
    },
  })
}
