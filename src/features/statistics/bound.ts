/** "Over fifty": the stated form of a figure that gives only its tens, and the check that it is true. */
import { decimal, plain } from "../../kernel/decimal.ts"
import { formatNumber, type Written } from "../../kernel/format.ts"
import type { Language } from "../../kernel/language.ts"
import { type Unit, unitAfter } from "../../kernel/unit.ts"

export interface TensBound {
  /** Whole tens in the value. */
  tens: string
  /** Whether "over" these tens is true: 53 is over 50, 50 is not, and below ten there are none. */
  holds: boolean
}

/** The whole tens that a value exceeds; the figure itself keeps its value. */
export function overTens(value: string): TensBound {
  const exact = decimal(value)
  const tens = exact.dividedToIntegerBy(10).times(10)
  return { tens: plain(tens), holds: tens.greaterThan(0) && exact.greaterThan(tens) }
}

export interface BoundCheck {
  /** The value is larger than the bound. */
  holds: boolean
  /** And the bound is the nearest in tens: "over 50" of 97 is true and misleads. */
  nearest: boolean
}

/** Whether "over `bound`" may be said of a value. */
export function checkBound(bound: string, value: string): BoundCheck {
  const holds = decimal(value).greaterThan(decimal(bound))
  const { tens, holds: hasTens } = overTens(value)
  return { holds, nearest: holds && hasTens && tens === plain(bound) }
}

/** "over 50" visits, 50余次; null where it would not be true. */
export function writeOverTens(value: string, unit: Unit, language: Language): Written | null {
  const { tens, holds } = overTens(value)
  if (!holds) return null
  const number = formatNumber(tens, 0, language)
  if (language === "zh") return { number: `${tens}余`, unit: unitAfter(unit, language, number) }
  return { number: `over ${number}`, unit: unitAfter(unit, language, number) }
}
