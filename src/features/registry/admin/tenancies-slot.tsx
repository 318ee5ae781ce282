/** A slot: where an organisation sits is known by a later feature, which fills this in the app. */
import { createContext, useContext } from "react"
import type { Text } from "../../../ui/language.tsx"

export interface SeatPeriod {
  stage: Text
  unit: string
  /** Square metres, decimal text. */
  areaM2: string
  from: string
  until: string | null
}

/** A tenancy as the register shows it. */
export interface Seat {
  id: string
  centreId: string
  centre: Text
  from: string
  until: string | null
  periods: SeatPeriod[]
}

export interface SeatsQuestion {
  organisationId: string
  /** Ledger entry; undefined: as known now. */
  known: string | undefined
}

export type SeatsOf = (question: SeatsQuestion, signal: AbortSignal) => Promise<Seat[]>

/** Null for a member who may not read tenancies. */
export const SeatsContext = createContext<SeatsOf | null>(null)

export function useSeatsOf(): SeatsOf | null {
  return useContext(SeatsContext)
}
