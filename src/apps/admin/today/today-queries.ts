/** What the page "Today" asks of the API. */
import { useQueries, useQuery } from "@tanstack/react-query"
import { useMe } from "../../../features/access/admin/me.tsx"
import type { BulletinView } from "../../../features/publication/schema.ts"
import { addDays } from "../../../kernel/day.ts"
import { answered, api } from "../../../ui/api/client.ts"

/** Days ahead for which classes that run out are shown. */
export const expiryHorizon = 90

/** Classes that run out within the horizon, and where none does, within a year: the first to come. */
export function useExpiring() {
  const { today } = useMe().workspace
  const before = addDays(today, 365)
  return useQuery({
    queryKey: ["class-periods", "expiring", before],
    queryFn: async ({ signal }) => {
      const params = { query: { expiringBefore: before } }
      const { classPeriods } = await answered(api.GET("/api/v1/class-periods", { params, signal }))
      return classPeriods
    },
  })
}

/** The first organisations that somebody has still to confirm. */
export function useCandidates() {
  return useQuery({
    queryKey: ["organisations", "candidates"],
    queryFn: ({ signal }) => {
      const query = { standing: "candidate" as const, limit: 6 }
      return answered(api.GET("/api/v1/organisations", { params: { query }, signal }))
    },
  })
}

/** What waits for the member in every feature, gravest first. */
export function useWaiting() {
  return useQuery({
    queryKey: ["today"],
    queryFn: async ({ signal }) => (await answered(api.GET("/api/v1/today", { signal }))).waiting,
  })
}

/** Published bulletins with their notices, newest first. */
export function useReleases() {
  return useQuery({
    queryKey: ["releases"],
    queryFn: async ({ signal }) => (await answered(api.GET("/api/v1/releases", { signal }))).releases,
  })
}

function getBulletin(id: string, signal: AbortSignal): Promise<BulletinView> {
  return answered(api.GET("/api/v1/bulletins/{id}", { params: { path: { id } }, signal }))
}

export interface BulletinsInWork {
  /** Undefined until they are known. */
  bulletins: BulletinView[] | undefined
  error: Error | null
}

/** Drafts and submitted bulletins, each with its author. */
export function useBulletinsInWork(): BulletinsInWork {
  const list = useQuery({
    queryKey: ["bulletins"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/bulletins", { signal })),
  })
  const open = list.data?.bulletins.filter((one) => one.state !== "published") ?? []
  const whole = useQueries({
    queries: open.map(({ id, version }) => ({
      queryKey: ["bulletins", id, version],
      queryFn: ({ signal }: { signal: AbortSignal }) => getBulletin(id, signal),
    })),
  })
  const bulletins = whole.map((one) => one.data).filter((one) => one !== undefined)
  const known = list.data !== undefined && bulletins.length === open.length
  return {
    bulletins: known ? bulletins : undefined,
    error: list.error ?? whole.find((one) => one.error)?.error ?? null,
  }
}

/** What stands in the way of a bulletin, and its words as they would go out. */
export function useBulletinPreview(id: string) {
  return useQuery({
    queryKey: ["bulletins", id, "preview"],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/bulletins/{id}/preview", { params: { path: { id } }, signal })),
  })
}
