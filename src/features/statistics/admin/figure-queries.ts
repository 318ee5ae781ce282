/** What the pages of figures ask of the server. */
import { queryOptions, useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { type Figure, type FigureQuestion, indicatorKey } from "../schema.ts"

export function useIndicators() {
  return useQuery({
    queryKey: ["indicators"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/indicators", { signal })),
    select: ({ indicators }) => indicators,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The definition of a figure, once it is there. */
export function useIndicatorOf(figure: Figure | undefined) {
  const { data } = useIndicators()
  const key = figure && indicatorKey(figure.definition)
  return data?.find((one) => indicatorKey(one) === key)
}

/** A figure never changes, so it is asked for once. */
export function useFigure(id: string) {
  return useQuery({
    queryKey: ["figures", id],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/figures/{id}", { params: { path: { id } }, signal })),
    enabled: id !== "",
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useEvidence(id: string) {
  return useQuery({
    queryKey: ["evidence", id],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/figures/{id}/evidence", { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function takeFigure(question: FigureQuestion, signal?: AbortSignal) {
  return answered(api.POST("/api/v1/figures", { body: question, ...(signal && { signal }) }))
}

/** The question that a figure answers, at other clocks where these are given. */
export function questionOf(
  { definition, parameters, asOf, knownAt }: Figure,
  clocks: Partial<Pick<FigureQuestion, "asOf" | "knownAt">> = {},
): FigureQuestion {
  return { indicator: indicatorKey(definition), parameters, asOf, knownAt, ...clocks }
}

/** A figure by its question; at a ledger entry the answer is the same for ever. */
export function takenFigure(question: FigureQuestion) {
  return queryOptions({
    queryKey: ["figures", "taken", question],
    queryFn: ({ signal }) => takeFigure(question, signal),
    staleTime: question.knownAt === undefined ? 10_000 : Number.POSITIVE_INFINITY,
    retry: false,
  })
}

/** The newest ledger entry of a day, with its instant. */
export function entryOfDay(day: string) {
  return queryOptions({
    queryKey: ["ledger-at", day],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/ledger/at", { params: { query: { day } }, signal })),
  })
}
