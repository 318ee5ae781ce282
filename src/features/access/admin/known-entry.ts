/** The clock of knowing as the API takes it: the number of a ledger entry. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"

export interface KnownEntry {
  /** To send as `known`; undefined: as known now. */
  known: string | undefined
  /** While the entry of a day is still being asked for: queries wait, so that nothing of today flashes up. */
  waiting: boolean
}

/** The entry at which the page is seen: as it stands in the address, or the newest entry of the day there. */
export function useKnownEntry(): KnownEntry {
  const { knownAt } = useClocks()
  const day = knownAt?.entry === undefined ? knownAt?.day : undefined
  const { data, isPending } = useQuery({
    queryKey: ["ledger-at", day],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/ledger/at", { params: { query: { day: day! } }, signal })),
    enabled: day !== undefined,
  })
  if (knownAt?.entry !== undefined) return { known: knownAt.entry, waiting: false }
  return { known: data?.entry, waiting: day !== undefined && isPending }
}
