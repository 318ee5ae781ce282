/** Amounts of a sheet as its own column writes them. */
import { divide, plain, roundHalfAway } from "../../../../kernel/decimal.ts"
import { formatNumber } from "../../../../kernel/format.ts"
import type { Language } from "../../../../kernel/language.ts"
import { type SheetUnit, yuanIn } from "../../codes.ts"

/** Yuan in the unit of the column, with the one decimal that sheets carry; more digits stay. */
export function inUnit(yuan: string, unit: SheetUnit, language: Language): string {
  const value = plain(divide(yuan, yuanIn[unit]))
  const decimals = Math.max(1, value.split(".")[1]?.length ?? 0)
  return formatNumber(roundHalfAway(value, Math.min(decimals, 4)), Math.min(decimals, 4), language)
}
