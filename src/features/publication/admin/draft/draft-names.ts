/** Proper names that may hold digits in a bulletin: those of the centres, such as 37°Bay. */
import { useMemo } from "react"
import { useCentres } from "../../../centres/admin/centre-queries.ts"

export function useProperNames(): string[] {
  const { data } = useCentres()
  return useMemo(() => (data ?? []).flatMap(({ name }) => [name.en, name.zh]), [data])
}
