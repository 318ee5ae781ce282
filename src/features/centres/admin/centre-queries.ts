/** What the pages of centres ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { FindTenanciesQuery, TenancyView } from "../schema.ts"

export function useCentres() {
  return useQuery({
    queryKey: ["centres"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/centres", { signal })),
    select: ({ centres }) => centres,
    staleTime: 60_000,
  })
}

export function useCentre(id: string) {
  return useQuery({
    queryKey: ["centres", id],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/centres/{id}", { params: { path: { id } }, signal })),
    enabled: id !== "",
  })
}

/** The tenancy as known where the clock of knowing stands. */
export function useTenancy(id: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["tenancies", id, known],
    queryFn: ({ signal }) => getTenancy(id, known, signal),
    enabled: !waiting,
  })
}

export function getTenancy(id: string, known?: string, signal?: AbortSignal): Promise<TenancyView> {
  return answered(
    api.GET("/api/v1/tenancies/{id}", {
      params: { path: { id }, query: known === undefined ? {} : { known } },
      ...(signal && { signal }),
    }),
  )
}

export function useTenancyHistory(id: string) {
  return useQuery({
    queryKey: ["tenancies", id, "history"],
    queryFn: ({ signal }) => getTenancyHistory(id, signal),
  })
}

export function getTenancyHistory(id: string, signal?: AbortSignal) {
  return answered(
    api.GET("/api/v1/tenancies/{id}/history", { params: { path: { id } }, ...(signal && { signal }) }),
  )
}

const pageSize = 200
/** More pages than this are not fetched for one screen. */
const mostPages = 15

/** All pages of a list, one after the other; `whole` says whether the end was reached. */
export async function allPages<Row>(
  load: (after: string | undefined) => Promise<{ rows: Row[]; next: string | null }>,
): Promise<{ rows: Row[]; whole: boolean }> {
  const rows: Row[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { rows: more, next } = await load(after)
    rows.push(...more)
    if (next === null) return { rows, whole: true }
    after = next
  }
  return { rows, whole: false }
}

type TenanciesAsked = Partial<Pick<FindTenanciesQuery, "centre" | "asOf" | "known" | "organisation">>

export function allTenancies(asked: TenanciesAsked, signal: AbortSignal) {
  return allPages(async (after) => {
    const query = { ...asked, limit: pageSize, ...(after && { after }) }
    const page = await answered(api.GET("/api/v1/tenancies", { params: { query }, signal }))
    return { rows: page.tenancies, next: page.next }
  })
}

/** Numbers of the organisations that hold a technological class on the day. */
export async function technologicalOn(day: string, known: string | undefined, signal: AbortSignal) {
  const found = await allPages(async (after) => {
    const query = {
      class: "any" as const,
      asOf: day,
      limit: pageSize,
      ...(known && { known }),
      ...(after && { after }),
    }
    const page = await answered(api.GET("/api/v1/organisations", { params: { query }, signal }))
    return { rows: page.organisations.map(({ id }) => id), next: page.next }
  })
  return { ids: new Set(found.rows), whole: found.whole }
}
