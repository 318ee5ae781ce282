/** One parameter of the page's address, such as the action that a record's page shows. */
import { useRouterState } from "@tanstack/react-router"
import { parseSearch } from "./plain-search.ts"

/** Its text, or undefined where the address does not have it. */
export function useSearchParameter(name: string): string | undefined {
  const search = useRouterState({ select: (state) => state.location.searchStr })
  return parseSearch(search)[name] || undefined
}
