/** Which tables a figure is computed from: entries that touch none of them cannot change it. */
import type { Read } from "../../platform/database/read.ts"
import type { Definitions } from "./definitions.ts"
import { getIndicator, getPopulation, partsOf } from "./definitions.ts"
import type { Indicator } from "./schema.ts"
import { findTouches, type Touch } from "./store.ts"

/** What the disclosure gate reads. */
const gateTables = ["disclosure_rule", "consent"]
/** What the checks of a received series read: its sheets, and what was said about their findings. */
const findingTables = ["received_sheet", "received_statement", "received_row", "finding_explanation"]

/** The tables behind an indicator and its parts, by the views that its populations name. */
export function tablesRead(definitions: Definitions, indicator: Indicator): Set<string> {
  const { compute, gate, confidential } = indicator
  const tables = new Set(gate ? findingTables : [])
  if (confidential) for (const table of gateTables) tables.add(table)
  if ("population" in compute) {
    const { sql } = getPopulation(definitions, compute.population)
    for (const [, table] of sql.matchAll(/\b(\w+)_known\b/g)) tables.add(table!)
  }
  for (const part of partsOf(indicator))
    for (const table of tablesRead(definitions, getIndicator(definitions, part.indicator))) tables.add(table)
  return tables
}

/** By ground of computation and newest entry: what an entry touched never changes. */
const ledgers = new WeakMap<object, Map<string, Promise<Touch[]>>>()

/** Every entry up to `to` with the tables it touched, read once for each ground. */
export function touchesUpTo(ground: { read: Read }, to: string): Promise<Touch[]> {
  const known = ledgers.get(ground) ?? new Map<string, Promise<Touch[]>>()
  ledgers.set(ground, known)
  const touches = known.get(to) ?? findTouches(ground.read, { after: "0", to })
  known.set(to, touches)
  return touches
}

/** The tables that the entries behind `after` up to `to` touched. */
export async function touchedBetween(read: Read, after: string, to: string): Promise<Set<string>> {
  return new Set((await findTouches(read, { after, to })).flatMap(({ tables }) => tables))
}

/** Whether an indicator, or one that it is made of, adds up amounts that are facts about organisations. */
export function addsConfidential(definitions: Definitions, indicator: Indicator): boolean {
  if (indicator.confidential && indicator.compute.kind === "sum") return true
  return partsOf(indicator).some((part) =>
    addsConfidential(definitions, getIndicator(definitions, part.indicator)),
  )
}
