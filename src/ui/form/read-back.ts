/** Reads an amount of money back in the words people think in, so that a wrong unit is seen at once. */
import { Decimal } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { groupDigits } from "./typed-number.ts"

export type MoneyUnit = "yuan" | "wan" | "million"

/** Power of ten of a unit, and its name. */
export const moneyUnits: Record<MoneyUnit, { power: number; name: Bilingual }> = {
  yuan: { power: 0, name: { en: "yuan", zh: "元" } },
  wan: { power: 4, name: { en: "10,000 yuan", zh: "万元" } },
  million: { power: 6, name: { en: "million yuan", zh: "百万元" } },
}

const scales = {
  zh: [
    { power: 8, name: "亿元" },
    { power: 4, name: "万元" },
    { power: 0, name: "元" },
  ],
  en: [
    { power: 9, name: " billion yuan" },
    { power: 6, name: " million yuan" },
    { power: 0, name: " yuan" },
  ],
}

function inScale(yuan: Decimal, language: "en" | "zh"): string {
  const list = scales[language]
  const scale = list.find(({ power }) => yuan.abs().gte(new Decimal(10).pow(power))) ?? list.at(-1)!
  return groupDigits(yuan.dividedBy(new Decimal(10).pow(scale.power)).toFixed()) + scale.name
}

/** "4,096.3亿元", "409.63 billion yuan" for 40963000 in 万元; exact, no digit rounded away. */
export function readMoney(value: string, unit: MoneyUnit): Bilingual {
  const yuan = new Decimal(value).times(new Decimal(10).pow(moneyUnits[unit].power))
  return { en: inScale(yuan, "en"), zh: inScale(yuan, "zh") }
}
