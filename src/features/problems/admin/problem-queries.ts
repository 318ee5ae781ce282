/** What the pages of visits and problems ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import type { LatestWriting } from "../../../ui/form/change-form.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { hasFullReach } from "../../access/policy.ts"
import type { ProblemRecord, VisitRecord } from "../schema.ts"

/** The two clocks as the API takes them; nothing while both stand on now. */
export function useAt() {
  const { asOf } = useClocks()
  const { known, waiting } = useKnownEntry()
  return { at: { ...(known && { known }), ...(asOf && { asOf }) }, known, waiting }
}

type At = ReturnType<typeof useAt>["at"]

function getProblem(id: string, query: At = {}, signal?: AbortSignal): Promise<ProblemRecord> {
  const params = { path: { id }, query }
  return answered(api.GET("/api/v1/problems/{id}", { params, ...(signal && { signal }) }))
}

function getVisit(id: string, query: At = {}, signal?: AbortSignal): Promise<VisitRecord> {
  const params = { path: { id }, query }
  return answered(api.GET("/api/v1/visits/{id}", { params, ...(signal && { signal }) }))
}

export function useProblem(id: string) {
  const { at, waiting } = useAt()
  return useQuery({
    queryKey: ["problems", id, at],
    queryFn: ({ signal }) => getProblem(id, at, signal),
    enabled: !waiting,
  })
}

export function useVisit(id: string) {
  const { at, waiting } = useAt()
  return useQuery({
    queryKey: ["visits", id, at],
    queryFn: ({ signal }) => getVisit(id, at, signal),
    enabled: !waiting && id !== "",
  })
}

function problemHistory(id: string, signal?: AbortSignal) {
  const params = { path: { id } }
  return answered(api.GET("/api/v1/problems/{id}/history", { params, ...(signal && { signal }) }))
}

function visitHistory(id: string, signal?: AbortSignal) {
  const params = { path: { id } }
  return answered(api.GET("/api/v1/visits/{id}/history", { params, ...(signal && { signal }) }))
}

export function useProblemHistory(id: string) {
  return useQuery({
    queryKey: ["problems", id, "history"],
    queryFn: ({ signal }) => problemHistory(id, signal),
  })
}

export function useVisitHistory(id: string) {
  return useQuery({ queryKey: ["visits", id, "history"], queryFn: ({ signal }) => visitHistory(id, signal) })
}

/** The record as it is now and who changed it last, for a form that lost a race; its own fields stay as typed. */
export async function latestProblem<V>(
  id: string,
  valuesOf: (now: ProblemRecord) => Partial<V> = () => ({}),
): Promise<LatestWriting<V>> {
  const [now, { entries }] = await Promise.all([getProblem(id), problemHistory(id)])
  return { values: valuesOf(now), version: now.version, ...lastChange(entries) }
}

export async function latestVisit<V>(
  id: string,
  valuesOf: (now: VisitRecord) => Partial<V> = () => ({}),
): Promise<LatestWriting<V>> {
  const [now, { entries }] = await Promise.all([getVisit(id), visitHistory(id)])
  return { values: valuesOf(now), version: now.version, ...lastChange(entries) }
}

function lastChange(entries: { actor: string | null; at: string }[]) {
  return { by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}

/** Who can answer for a problem; empty for those who may not read the members. */
export function useOfficers(): { id: string; name: string }[] {
  const mayRead = useMay("member:read").allowed
  const { data } = useQuery({
    queryKey: ["members"],
    queryFn: async ({ signal }) => (await answered(api.GET("/api/v1/members", { signal }))).members,
    enabled: mayRead,
    staleTime: 60_000,
  })
  return (data ?? []).filter(({ role }) => hasFullReach(role))
}
