/** A level as a document states it: a number in some unit, exact to its last digit. Pure. */
import { Decimal, decimal, plain } from "../../kernel/decimal.ts"

/** Units in which documents state levels. */
export const levelUnits = {
  yi: { worth: "100000000", name: { en: "100 million yuan", zh: "亿元" } },
  wan: { worth: "10000", name: { en: "10,000 yuan", zh: "万元" } },
  million: { worth: "1000000", name: { en: "million yuan", zh: "百万元" } },
  billion: { worth: "1000000000", name: { en: "billion yuan", zh: "十亿元" } },
  yuan: { worth: "1", name: { en: "yuan", zh: "元" } },
} as const
export type LevelUnit = keyof typeof levelUnits

/** The level in yuan, and what one unit of its last stated digit is worth: 14.1亿 is exact to 0.1亿. */
export function statedLevel(level: string, worth: string): { level: string; levelStep: string } {
  const decimals = level.split(".")[1]?.length ?? 0
  return {
    level: plain(decimal(level).times(worth)),
    levelStep: plain(new Decimal(worth).dividedBy(new Decimal(10).pow(decimals))),
  }
}
