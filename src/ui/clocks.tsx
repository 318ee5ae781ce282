/** The two clocks a page is seen at: valid time (as of) and the ledger's time (known at). */
import { useRouter, useRouterState } from "@tanstack/react-router"
import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react"
import { isDay } from "../kernel/day.ts"
import { parseSearch, stringifySearch } from "./plain-search.ts"

/** A moment of the ledger: an entry, the end of a day, or an entry with the day it was made. */
export interface KnownAt {
  day?: string
  entry?: string
}

/** Where the clocks stand; null is today, and now. */
export interface Clocks {
  asOf: string | null
  knownAt: KnownAt | null
}

export interface ClocksInUse extends Clocks {
  /** Today by the workspace's clock. */
  today: string
  /** The day that the page shows: `asOf`, or today. */
  day: string
  /** True off today and now: nothing can be written then. */
  readOnly: boolean
  offsetMinutes: number
}

const ClocksContext = createContext<ClocksInUse>({
  today: "1970-01-01",
  day: "1970-01-01",
  asOf: null,
  knownAt: null,
  readOnly: false,
  offsetMinutes: 480,
})

export interface ClocksProviderProps {
  clocks: Clocks
  today: string
  offsetMinutes: number
  children: ReactNode
}

export function ClocksProvider({ clocks, today, offsetMinutes, children }: ClocksProviderProps) {
  const value = useMemo(() => {
    const readOnly = clocks.asOf !== null || clocks.knownAt !== null
    return { ...clocks, today, day: clocks.asOf ?? today, readOnly, offsetMinutes }
  }, [clocks, today, offsetMinutes])
  return <ClocksContext value={value}>{children}</ClocksContext>
}

export function useClocks(): ClocksInUse {
  return useContext(ClocksContext)
}

function readKnownAt(text: string | undefined): KnownAt | null {
  if (text === undefined) return null
  if (isDay(text)) return { day: text }
  return /^\d+$/.test(text) ? { entry: text } : null
}

/** The clocks in an address's search text; anything that is no day or entry counts as not set. */
export function readClocks(search: string): Clocks {
  const { asOf, knownAt } = parseSearch(search)
  return { asOf: asOf !== undefined && isDay(asOf) ? asOf : null, knownAt: readKnownAt(knownAt) }
}

function clockParameters({ asOf, knownAt }: Clocks): Record<string, string> {
  const known = knownAt?.entry ?? knownAt?.day
  return { ...(asOf === null ? {} : { asOf }), ...(known === undefined ? {} : { knownAt: known }) }
}

/** The path with the clocks added, unless it sets its own. */
export function withClocks(to: string, clocks: Clocks): string {
  const [rest = "", hash] = to.split("#")
  const [path = "", search = ""] = rest.split("?")
  const merged = stringifySearch({ ...clockParameters(clocks), ...parseSearch(search) })
  return path + merged + (hash === undefined ? "" : `#${hash}`)
}

/** The clocks kept in the address, for the shell: `?asOf=2019-03-31&knownAt=1284`. */
export function useClocksInUrl(): { clocks: Clocks; setClocks: (clocks: Clocks) => void } {
  const { history } = useRouter()
  const search = useRouterState({ select: (state) => state.location.searchStr })
  const clocks = useMemo(() => readClocks(search), [search])
  const setClocks = useCallback(
    (next: Clocks) => {
      const { pathname, search: now } = history.location
      const { asOf: _asOf, knownAt: _knownAt, ...rest } = parseSearch(now)
      history.push(pathname + stringifySearch({ ...rest, ...clockParameters(next) }))
    },
    [history],
  )
  return { clocks, setClocks }
}
