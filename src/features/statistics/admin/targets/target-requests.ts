/** What the pages of targets ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import type {
  TargetCorrection,
  TargetEnd,
  TargetInput,
  TargetProgressQuery,
} from "../../targets/target-schema.ts"

const named = (id: string, version: string) => ({ path: { id }, header: { "If-Match": ifMatch(version) } })

/** One target and how far it is reached, where both clocks stand. */
export function useTargetProgress(id: string) {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["targets", id, "progress", { day, known }],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { asOf: day, known } }
      return answered(api.GET("/api/v1/targets/{id}/progress", { params, signal }))
    },
    enabled: !waiting,
  })
}

/** The targets of one year and measure, of the county and its towns. */
export function useSiblings(query: Pick<TargetProgressQuery, "measure" | "year">) {
  const { day } = useClocks()
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["targets", "progress", { ...query, day, known }],
    queryFn: ({ signal }) => findProgress({ ...query, asOf: day, known, limit: 200 }, signal),
    enabled: !waiting,
  })
}

export function findProgress(query: TargetProgressQuery, signal?: AbortSignal) {
  return answered(api.GET("/api/v1/target-progress", { params: { query }, ...(signal && { signal }) }))
}

/** The years that have a target, oldest first. */
export function useTargetYears() {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["targets", "years", known],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/targets", { params: { query: { known, limit: 200 } }, signal })),
    select: ({ targets }) => yearsOf(targets),
    enabled: !waiting,
  })
}

function yearsOf(targets: { from: string; until: string }[]): string[] {
  const years = new Set<string>()
  for (const { from, until } of targets)
    for (let year = Number(from.slice(0, 4)); `${year}-01-01` < until; year++) years.add(String(year))
  return [...years].sort()
}

export function useTargetHistory(id: string) {
  return useQuery({
    queryKey: ["targets", id, "history"],
    queryFn: ({ signal }) => getHistory(id, signal),
  })
}

function getHistory(id: string, signal?: AbortSignal) {
  const params = { path: { id } }
  return answered(api.GET("/api/v1/targets/{id}/history", { params, ...(signal && { signal }) }))
}

/** The target as it is now, and who changed it last. */
export async function latestTarget(id: string) {
  const [target, { entries }] = await Promise.all([
    answered(api.GET("/api/v1/targets/{id}", { params: { path: { id } } })),
    getHistory(id),
  ])
  const [last] = entries
  return { target, version: target.version, by: last?.actor ?? "", at: last?.at ?? new Date().toISOString() }
}

export function setTarget(body: TargetInput) {
  return answered(api.POST("/api/v1/targets", { body }))
}

export function correctTarget(id: string, version: string, body: TargetCorrection) {
  return answered(api.PUT("/api/v1/targets/{id}", { params: named(id, version), body }))
}

export function endTarget(id: string, version: string, body: TargetEnd) {
  return answered(api.POST("/api/v1/targets/{id}/end", { params: named(id, version), body }))
}
