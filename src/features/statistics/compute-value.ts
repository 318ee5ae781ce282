/** Values of indicators from their evidence or their parts; pure and exact. */
import { decimal, divide, plain, sum } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { nominalGrowth } from "../../kernel/statistics/growth.ts"
import type { Indicator } from "./schema.ts"

/** A value as decimal text, or the reason why there is none. */
export type Value = { value: string } | { undefined: Bilingual }

/** Keeps the rows whose dimensions have the filter's values; `$name` stands for a parameter. */
export function filterRows(
  rows: EvidenceRow[],
  filter: Record<string, string>,
  parameters: Record<string, string>,
): EvidenceRow[] {
  const wanted = Object.entries(filter).map(([dimension, value]) => [
    dimension,
    value.startsWith("$") ? parameters[value.slice(1)] : value,
  ])
  return rows.filter((row) => wanted.every(([dimension, value]) => row.dimensions[dimension ?? ""] === value))
}

const nothingReceived: Value = {
  undefined: { en: "Nothing was received for this day.", zh: "当日没有收到数据。" },
}

/**
 * The aggregate of exactly these rows. Of own records none is zero; of another office's, none means that it has
 * said nothing.
 */
export function aggregate(
  { word, kind }: { word: Indicator["word"]; kind: "count" | "sum" | "received" },
  rows: EvidenceRow[],
): Value {
  if (kind === "count") return { value: String(rows.length) }
  if (kind === "sum" && (rows.length > 0 || word === "own-records"))
    return { value: sum(rows.map((row) => row.value)) }
  const [row, ...others] = rows
  if (!row) return nothingReceived
  if (others.length > 0) throw new Error("a received statement is one row")
  return { value: plain(row.value) }
}

/** The place of one row among all by value, the greatest first; rows of one value share their place. */
export function placeAmong(rows: EvidenceRow[], dimension: string, wanted: string | undefined): Value {
  const own = rows.find((row) => row.dimensions[dimension] === wanted)
  if (!own) return { undefined: { en: "It is not among those compared.", zh: "不在参与比较的单位之列。" } }
  const better = rows.filter((row) => decimal(row.value).greaterThan(decimal(own.value)))
  return { value: String(better.length + 1) }
}

/** The value of an indicator made of others; a growth’s `level` is told in its proof and counts for nothing here. */
export function combine(compute: Indicator["compute"], first: string, second: string): Value {
  switch (compute.kind) {
    case "ratio":
      return quotient(first, second, compute.scale)
    case "progress":
      return decimal(second).isZero() ? noTarget : quotient(first, second, "100")
    case "growth":
    case "growth-between":
      return growthValue(first, second)
    default:
      throw new Error(`${compute.kind} has no parts`)
  }
}

const noTarget: Value = {
  undefined: { en: "No target is set for this day.", zh: "当日没有设定目标。" },
}

function quotient(first: string, second: string, scale: string): Value {
  if (decimal(second).isZero()) return { undefined: { en: "The denominator is zero.", zh: "分母为零。" } }
  return { value: divide(decimal(first).times(decimal(scale)), second) }
}

/** In per cent, by the programme's rule for a base of zero or less. */
function growthValue(current: string, base: string): Value {
  const growth = nominalGrowth(current, base)
  return growth.status === "defined" ? { value: growth.value } : { undefined: growth.reason }
}
