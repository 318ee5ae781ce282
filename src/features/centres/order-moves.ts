/** In which order periods are moved one by one, so that no two of them overlap on the way. */
import type { DayRange } from "../../kernel/day.ts"

export interface PeriodMove {
  was: DayRange
  becomes: DayRange
}

/** `moved` in their order; `replaced` are those that block one another in a ring and must go before they come anew. */
export function orderMoves<M extends PeriodMove>(moves: M[]): { moved: M[]; replaced: M[] } {
  const waiting = [...moves]
  const moved: M[] = []
  const replaced: M[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) =>
      waiting.every((other) => other === one || !overlap(one.becomes, other.was)),
    )
    if (free >= 0) moved.push(...waiting.splice(free, 1))
    else replaced.push(...waiting.splice(0, 1))
  }
  return { moved, replaced }
}

function overlap(a: DayRange, b: DayRange): boolean {
  return (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until)
}
