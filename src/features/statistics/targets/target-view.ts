/** What goes out of targets, and what comes in. */
import { fromDateRange, toDateRange } from "../../../kernel/day.ts"
import { plain } from "../../../kernel/decimal.ts"
import type { TargetRow } from "../store.ts"
import type { TargetInput, TargetView } from "./target-schema.ts"

export function targetView(row: TargetRow): TargetView {
  const { from, until } = fromDateRange(row.valid)
  return {
    id: row.id,
    version: row.recorded_in,
    measure: row.measure as TargetView["measure"],
    town: row.town === "" ? null : row.town,
    from,
    until: until ?? "",
    value: plain(row.value),
    document: row.document,
  }
}

export function targetRow(input: TargetInput) {
  return {
    measure: input.measure,
    town: input.town ?? "",
    valid: toDateRange({ from: input.from, until: input.until }),
    value: plain(input.value),
    document: input.document,
  }
}
