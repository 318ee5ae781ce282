/** What the pages of received sheets ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { SheetView } from "../schema.ts"

/** The sheet as known where the clock of knowing stands: what the checks said then. */
export function useSheet(id: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["received-sheets", id, known],
    queryFn: ({ signal }) => getSheet(id, known, signal),
    enabled: !waiting && id !== "",
  })
}

function getSheet(id: string, known?: string, signal?: AbortSignal): Promise<SheetView> {
  return answered(
    api.GET("/api/v1/received-sheets/{id}", {
      params: { path: { id }, query: known === undefined ? {} : { known } },
      ...(signal && { signal }),
    }),
  )
}

export function useSheetHistory(id: string) {
  return useQuery({
    queryKey: ["received-sheets", id, "history"],
    queryFn: ({ signal }) => getSheetHistory(id, signal),
  })
}

function getSheetHistory(id: string, signal?: AbortSignal) {
  return answered(
    api.GET("/api/v1/received-sheets/{id}/history", { params: { path: { id } }, ...(signal && { signal }) }),
  )
}

/** The sheet as it is now, and who changed it last. */
export async function latestSheet(id: string) {
  const [sheet, { entries }] = await Promise.all([getSheet(id), getSheetHistory(id)])
  return { sheet, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}
