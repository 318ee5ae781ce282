/** Where an organisation sits and sat, as known at the page's clock. */
import { useQuery } from "@tanstack/react-query"
import { contains } from "../../../kernel/day.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { type Seat, type SeatPeriod, useSeatsOf } from "./tenancies-slot.tsx"

export interface Seats {
  seats: Seat[] | undefined
  error: Error | null
}

/** `seats` is undefined until they are known. */
export function useSeats(organisationId: string): Seats {
  const seatsOf = useSeatsOf()
  const { known, waiting } = useKnownEntry()
  const { data, error } = useQuery({
    queryKey: ["tenancies", "of-organisation", organisationId, known],
    queryFn: ({ signal }) => seatsOf!({ organisationId, known }, signal),
    enabled: seatsOf !== null && !waiting,
  })
  return { seats: data, error }
}

/** The seats on a day, each with the stage it is in then. */
export function seatsOn(seats: Seat[], day: string): { seat: Seat; period: SeatPeriod }[] {
  return seats.flatMap((seat) => {
    const period = seat.periods.find((one) => contains(one, day))
    return period && contains(seat, day) ? [{ seat, period }] : []
  })
}
