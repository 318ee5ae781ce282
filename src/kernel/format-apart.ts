/** Amounts of money that round to the same words, written so that one can tell them apart. */
import { formatYuanIn, joinWritten } from "./format.ts"
import type { Language } from "./language.ts"

/** As tables have it: million yuan to one decimal, 万元 without. */
export function exactMoney(value: string, language: Language): string {
  return language === "en"
    ? joinWritten(
        { number: formatYuanIn({ value, scale: "million", decimals: 1 }, "en"), unit: "million yuan" },
        "en",
      )
    : joinWritten({ number: formatYuanIn({ value, scale: "wan", decimals: 0 }, "zh"), unit: "万元" }, "zh")
}
