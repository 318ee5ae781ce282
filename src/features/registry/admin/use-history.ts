/** The history of an organisation and its classes, up to what was known at the page's clock. */
import { useQuery } from "@tanstack/react-query"
import { useMemo } from "react"
import { answered, api } from "../../../ui/api/client.ts"
import type { HistoryEntry } from "../../access/admin/history-entry.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { entriesKnown } from "./history-words.ts"

export interface HistoryInUse {
  entries: HistoryEntry[] | undefined
  error: Error | null
}

export function useOrganisationHistory(id: string): HistoryInUse {
  const { known, waiting } = useKnownEntry()
  const { data, error } = useQuery({
    queryKey: ["organisations", id, "history"],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/organisations/{id}/history", { params: { path: { id } }, signal })),
  })
  const entries = useMemo(
    () => (data === undefined || waiting ? undefined : entriesKnown(data.entries, known)),
    [data, known, waiting],
  )
  return { entries, error }
}
