/** Code list of the units in which figures are counted and measured, as written beside a number. */
import { z } from "zod"
import type { Bilingual, Language } from "./language.ts"

export const Unit = z.enum([
  "enterprise",
  "organisation",
  "institute",
  "platform",
  "project",
  "visit",
  "problem",
  "per-cent",
  "percentage-point",
  "yuan",
  "square-metre",
  "index",
  "person",
  "technology",
  "training-base",
  "region",
  "place",
])
export type Unit = z.infer<typeof Unit>

export interface UnitWords {
  /** Name of the unit by itself, as a table head or a code list has it. */
  name: Bilingual
  /** What follows a number; Chinese uses the measure word. */
  en: { one: string; other: string }
  zh: string
}

function words(name: Bilingual, one: string, other: string, zh: string): UnitWords {
  return { name, en: { one, other }, zh }
}

export const units: Readonly<Record<Unit, UnitWords>> = {
  enterprise: words({ en: "enterprises", zh: "企业（家）" }, "enterprise", "enterprises", "家"),
  organisation: words({ en: "organisations", zh: "单位（家）" }, "organisation", "organisations", "家"),
  institute: words({ en: "institutes", zh: "院所（家）" }, "institute", "institutes", "家"),
  platform: words({ en: "platforms", zh: "平台（个）" }, "platform", "platforms", "个"),
  project: words({ en: "projects", zh: "项目（个）" }, "project", "projects", "个"),
  visit: words({ en: "visits", zh: "走访（次）" }, "visit", "visits", "次"),
  problem: words({ en: "problems", zh: "问题（个）" }, "problem", "problems", "个"),
  "per-cent": words({ en: "%", zh: "%" }, "%", "%", "%"),
  "percentage-point": words(
    { en: "percentage points", zh: "个百分点" },
    "percentage point",
    "percentage points",
    "个百分点",
  ),
  yuan: words({ en: "yuan", zh: "元" }, "yuan", "yuan", "元"),
  "square-metre": words({ en: "m²", zh: "平方米" }, "m²", "m²", "平方米"),
  // An index number is written without a unit.
  index: words({ en: "index", zh: "指数" }, "", "", ""),
  person: words({ en: "people", zh: "人" }, "person", "people", "人"),
  technology: words({ en: "technologies", zh: "技术（项）" }, "technology", "technologies", "项"),
  "training-base": words(
    { en: "training bases", zh: "培养基地（个）" },
    "training base",
    "training bases",
    "个",
  ),
  region: words({ en: "regions", zh: "地区（个）" }, "region", "regions", "个"),
  // A rank stands without a unit in English: "number 1 of 10".
  place: words({ en: "place", zh: "名次" }, "", "", "位"),
}

/** What follows the number as it is written: "1" takes the singular, all else the plural. */
export function unitAfter(unit: Unit, language: Language, writtenNumber: string): string {
  if (language === "zh") return units[unit].zh
  return writtenNumber === "1" ? units[unit].en.one : units[unit].en.other
}
