/** A figure's value as text, in its own unit and decimals. */
import { plain, roundHalfAway } from "../../../kernel/decimal.ts"
import { formatNumber, formatValue, joinWritten } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import { Unit } from "../../../kernel/unit.ts"
import type { Figure } from "../schema.ts"

type Measured = Pick<Figure, "unit" | "decimals">

/** "65 enterprises", "16.1%"; bare without its unit. A unit that is not on the list stands as its code. */
export function writeValue(
  { unit, decimals }: Measured,
  value: string,
  language: Language,
  form: "unit" | "bare" = "unit",
): string {
  const known = Unit.safeParse(unit)
  if (!known.success)
    return `${formatNumber(value, decimals, language)} ${form === "bare" ? "" : unit}`.trim()
  return joinWritten(formatValue({ value, unit: known.data, decimals }, language, form), language)
}

/** The value with three decimals more than it is published with; null where that says no more. */
export function writeUnrounded({ decimals }: Measured, value: string, language: Language): string | null {
  if (plain(value) === plain(roundHalfAway(value, decimals))) return null
  const exact = plain(roundHalfAway(value, decimals + 3))
  return formatNumber(exact, exact.split(".")[1]?.length ?? 0, language)
}

/** An id short enough to read out: "7c41…e09a". */
export function shortId(id: string): string {
  return `${id.slice(0, 4)}…${id.slice(-4)}`
}
