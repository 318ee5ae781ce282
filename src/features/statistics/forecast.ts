/** The forecast of a target's attainment from the rows that count towards it; the same bytes on every machine. */
import { plain, roundHalfAway } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { countsByQuarter } from "../../kernel/statistics/counts-by-quarter.ts"
import { attainment } from "./attainment.ts"
import type { Value } from "./compute-value.ts"
import type { Forecast } from "./schema.ts"

export interface ForecastQuestion {
  /** Rows that count towards the target, each with the day `on` which it did. */
  reached: EvidenceRow[]
  /** The target's one row, with its `from` and `until`, the first day after it. */
  target: EvidenceRow[]
  asOf: string
}

/**
 * Logarithms and exponentials differ in their last bits from one machine to the next; four decimals of a per cent
 * lie ten digits above that noise, so the figure and its hash do not depend on where it is computed.
 */
const decimalsKept = 4

/** The forecast as of a day, or the reason why there is none. */
export function forecastOf({ reached, target, asOf }: ForecastQuestion): Forecast | { undefined: Bilingual } {
  const [aim, ...others] = target
  if (!aim || others.length > 0) return noTarget
  const stretch = { from: aim.dimensions.from ?? "", until: aim.dimensions.until ?? "" }
  const days = reached.map(({ dimensions }) => dimensions.on ?? "")
  const quarters = countsByQuarter(days, stretch, asOf)
  if (!quarters) return noQuarters
  const { counts, periods, running } = quarters
  const outcome = attainment({ counts, periods, target: Number(aim.value) })
  if (outcome.status === "undefined") return { undefined: outcome.message }
  // What the running quarter has brought is no period yet, but nobody can take it away again.
  const sure = outcome.reached + running
  const probability = sure >= Number(aim.value) ? 1 : outcome.probability
  return {
    model: outcome.model,
    counts,
    periods,
    probability: roundHalfAway((probability * 100).toFixed(decimalsKept + 4), decimalsKept),
    low: String(Math.max(outcome.interval.low, sure)),
    high: String(Math.max(outcome.interval.high, sure)),
  }
}

/** The quantity of a forecast that an indicator publishes. */
export function quantityOf(forecast: Forecast, quantity: "probability" | "low" | "high"): Value {
  return { value: plain(forecast[quantity]) }
}

const noTarget = {
  undefined: { en: "No one target is set for this day.", zh: "当日没有唯一的目标。" },
}
const noQuarters = {
  undefined: {
    en: "The target’s days are not whole quarters, so nothing can be forecast.",
    zh: "目标期限不是整季度，无法预测。",
  },
}
