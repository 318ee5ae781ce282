/** What the pages of projects ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { ProjectView } from "../schema.ts"

/** The project as known where the clock of knowing stands. */
export function useProject(id: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["projects", id, known],
    queryFn: ({ signal }) => getProject(id, known, signal),
    enabled: !waiting,
  })
}

function getProject(id: string, known?: string, signal?: AbortSignal): Promise<ProjectView> {
  return answered(
    api.GET("/api/v1/projects/{id}", {
      params: { path: { id }, query: known === undefined ? {} : { known } },
      ...(signal && { signal }),
    }),
  )
}

export function useProjectHistory(id: string) {
  return useQuery({
    queryKey: ["projects", id, "history"],
    queryFn: ({ signal }) => getProjectHistory(id, signal),
  })
}

function getProjectHistory(id: string, signal?: AbortSignal) {
  return answered(
    api.GET("/api/v1/projects/{id}/history", { params: { path: { id } }, ...(signal && { signal }) }),
  )
}

/** The project as it is now, and who changed it last. */
export async function latestProject(id: string) {
  const [project, { entries }] = await Promise.all([getProject(id), getProjectHistory(id)])
  return { project, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}
