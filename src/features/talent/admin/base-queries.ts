/** What the pages of training bases ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { TalentAt, TrainingBaseView } from "../schema.ts"

/** Where the two clocks stand: what the API is asked for. */
export function useTalentAt(): { at: TalentAt; waiting: boolean } {
  const { asOf } = useClocks()
  const { known, waiting } = useKnownEntry()
  return { at: { ...(known && { known }), ...(asOf && { asOf }) }, waiting }
}

export function useTrainingBase(id: string) {
  const { at, waiting } = useTalentAt()
  return useQuery({
    queryKey: ["training-bases", id, at],
    queryFn: ({ signal }) => getBase(id, at, signal),
    enabled: !waiting,
  })
}

function getBase(id: string, at: TalentAt = {}, signal?: AbortSignal): Promise<TrainingBaseView> {
  const params = { path: { id }, query: at }
  return answered(api.GET("/api/v1/training-bases/{id}", { params, ...(signal && { signal }) }))
}

export function useBaseHistory(id: string) {
  return useQuery({
    queryKey: ["training-bases", id, "history"],
    queryFn: ({ signal }) => getHistory(id, signal),
  })
}

function getHistory(id: string, signal?: AbortSignal) {
  const params = { path: { id } }
  return answered(api.GET("/api/v1/training-bases/{id}/history", { params, ...(signal && { signal }) }))
}

/** The base as it is now, and who changed it last. */
export async function latestBase(id: string) {
  const [base, { entries }] = await Promise.all([getBase(id), getHistory(id)])
  return { base, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}
