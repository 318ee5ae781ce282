/** What the pages of loans ask of the server, under one key each. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import type { LoanRequestView, RequestState } from "../schema.ts"

/** The day that the page shows, where it is another than today: parts of later days are then left out. */
export function useAsOf(): string | undefined {
  return useClocks().asOf ?? undefined
}

interface At {
  known?: string | undefined
  asOf?: string | undefined
}

const sent = ({ known, asOf }: At) => ({ ...(known && { known }), ...(asOf && { asOf }) })

export function useLoanRequest(id: string) {
  const { known, waiting } = useKnownEntry()
  const asOf = useAsOf()
  return useQuery({
    queryKey: ["loan-requests", id, known, asOf],
    queryFn: ({ signal }) => getLoanRequest(id, { known, asOf }, signal),
    enabled: !waiting,
  })
}

function getLoanRequest(id: string, at: At = {}, signal?: AbortSignal): Promise<LoanRequestView> {
  const params = { path: { id }, query: sent(at) }
  return answered(api.GET("/api/v1/loan-requests/{id}", { params, ...(signal && { signal }) }))
}

export function useLoanRequestHistory(id: string) {
  return useQuery({
    queryKey: ["loan-requests", id, "history"],
    queryFn: ({ signal }) => getHistory(id, signal),
  })
}

function getHistory(id: string, signal?: AbortSignal) {
  const params = { path: { id } }
  return answered(api.GET("/api/v1/loan-requests/{id}/history", { params, ...(signal && { signal }) }))
}

/** The request as it is now, and who changed it last. */
export async function latestRequest(id: string) {
  const [request, { entries }] = await Promise.all([getLoanRequest(id), getHistory(id)])
  return { request, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}

interface PageAsked extends At {
  state?: string | undefined
  after?: string | null | undefined
}

export function loanRequestPage({ state, after, ...at }: PageAsked, signal: AbortSignal) {
  const query = {
    ...sent(at),
    ...(state && { state: state as RequestState }),
    ...(after && { after }),
    limit: 100,
  }
  return answered(api.GET("/api/v1/loan-requests", { params: { query }, signal }))
}

/** Banks and insurers of the register. */
export function useLenders() {
  return useQuery({
    queryKey: ["organisations", "lenders"],
    queryFn: async ({ signal }) => {
      const of = (kind: "bank" | "insurer") =>
        answered(api.GET("/api/v1/organisations", { params: { query: { kind, limit: 200 } }, signal }))
      const [banks, insurers] = await Promise.all([of("bank"), of("insurer")])
      return [...banks.organisations, ...insurers.organisations]
    },
  })
}
