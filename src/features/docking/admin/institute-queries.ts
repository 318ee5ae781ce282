/** What the pages of institutes ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { InstituteView } from "../schema.ts"

/** The institute as known where the clock of knowing stands. */
export function useInstitute(id: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["institutes", id, known],
    queryFn: ({ signal }) => getInstitute(id, known, signal),
    enabled: !waiting,
  })
}

function getInstitute(id: string, known?: string, signal?: AbortSignal): Promise<InstituteView> {
  return answered(
    api.GET("/api/v1/institutes/{id}", {
      params: { path: { id }, query: known === undefined ? {} : { known } },
      ...(signal && { signal }),
    }),
  )
}

export function useInstituteHistory(id: string) {
  return useQuery({
    queryKey: ["institutes", id, "history"],
    queryFn: ({ signal }) => getInstituteHistory(id, signal),
  })
}

function getInstituteHistory(id: string, signal?: AbortSignal) {
  return answered(
    api.GET("/api/v1/institutes/{id}/history", { params: { path: { id } }, ...(signal && { signal }) }),
  )
}

/** The institute as it is now, and who changed it last. */
export async function latestInstitute(id: string) {
  const [institute, { entries }] = await Promise.all([getInstitute(id), getInstituteHistory(id)])
  return { institute, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}
