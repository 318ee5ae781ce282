/** Numbers, days and instants written in the language that is on, in the workspace's time zone. */
import { useMemo } from "react"
import { formatDay, formatInstant, formatNumber } from "../kernel/format.ts"
import { useClocks } from "./clocks.tsx"
import { useLanguage } from "./language.tsx"

export interface Format {
  /** `value` is decimal text. */
  number(value: string, decimals: number): string
  day(day: string, width?: "long" | "short"): string
  instant(iso: string): string
}

export function useFormat(): Format {
  const { language } = useLanguage()
  const { offsetMinutes } = useClocks()
  return useMemo(
    () => ({
      number: (value, decimals) => formatNumber(value, decimals, language),
      day: (day, width = "long") => formatDay(day, language, width),
      instant: (iso) => formatInstant(iso, language, offsetMinutes),
    }),
    [language, offsetMinutes],
  )
}
