/** What the pages of returns ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { ReturnView } from "../schema.ts"

/** The return as known where the clock of knowing stands. */
export function useReturn(id: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["returns", id, known],
    queryFn: ({ signal }) => getReturn(id, known, signal),
    enabled: !waiting,
  })
}

export function getReturn(id: string, known?: string, signal?: AbortSignal): Promise<ReturnView> {
  const params = { path: { id }, query: known === undefined ? {} : { known } }
  return answered(api.GET("/api/v1/returns/{id}", { params, ...(signal && { signal }) }))
}

export function useReturnHistory(id: string) {
  return useQuery({
    queryKey: ["returns", id, "history"],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/returns/{id}/history", { params: { path: { id } }, signal })),
  })
}

/** The return as it is now, and who changed it last. */
export async function latestReturn(id: string) {
  const [now, { entries }] = await Promise.all([
    getReturn(id),
    answered(api.GET("/api/v1/returns/{id}/history", { params: { path: { id } } })),
  ])
  return { now, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}

/** All returns of one enterprise, the newest quarter first. */
export function useOwnReturns(organisation: string | undefined) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["returns", "of", organisation, known],
    queryFn: ({ signal }) => {
      const query = {
        organisation: organisation!,
        order: "period" as const,
        limit: 200,
        ...(known && { known }),
      }
      return answered(api.GET("/api/v1/returns", { params: { query }, signal }))
    },
    select: ({ returns }) => returns,
    enabled: organisation !== undefined && !waiting,
  })
}

/** Who has still to file for a quarter. */
export function useDueReturns(period: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["returns", "due", period, known],
    queryFn: ({ signal }) =>
      answered(
        api.GET("/api/v1/due-returns", { params: { query: { period, ...(known && { known }) } }, signal }),
      ),
    enabled: !waiting,
  })
}
