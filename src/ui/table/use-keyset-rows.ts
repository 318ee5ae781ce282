/** Rows of a list, page by page, each page asked for with the cursor that the one before gave. */
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { useMemo } from "react"

export interface RowPage<Row> {
  items: Row[]
  /** Cursor of the next page; null: this was the last. */
  next: string | null
  /** Of the whole list, where the server counts it. */
  total?: number | null
}

export interface KeysetRows<Row> {
  rows: Row[]
  total: number | null
  /** Nothing to show yet. */
  loading: boolean
  /** Shows the rows before, while newer ones are fetched. */
  stale: boolean
  error: Error | null
  retry: () => void
  hasMore: boolean
  loadingMore: boolean
  loadMore: () => void
}

export interface KeysetOptions<Row> {
  /** What the rows depend on: name of the list, filters, order, clocks. */
  key: readonly unknown[]
  load: (cursor: string | null, signal: AbortSignal) => Promise<RowPage<Row>>
  enabled?: boolean
}

export function useKeysetRows<Row>({ key, load, enabled = true }: KeysetOptions<Row>): KeysetRows<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  })
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data])
  return {
    rows,
    total: query.data?.pages[0]?.total ?? null,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  }
}
