/** Checks of a single figure before it may go out. */
import { decimal } from "../../kernel/decimal.ts"
import type { Finding } from "../../kernel/finding.ts"
import type { Indicator } from "./schema.ts"

/** What is wrong with a value by what the indicator is; empty when nothing is. */
export function validateFigure({ compute }: Indicator, value: string): Finding[] {
  const results: Finding[] = []
  if (compute.kind === "sum" && decimal(value).isNegative())
    results.push({
      rule: "sum-not-negative",
      level: "error",
      message: { en: "A sum of amounts is below zero.", zh: "合计为负数。" },
      explanation: null,
    })
  if (compute.kind === "ratio" && decimal(value).greaterThan(decimal(compute.scale)))
    results.push({
      rule: "part-within-whole",
      level: "error",
      message: { en: "The part is greater than the whole.", zh: "部分大于整体。" },
      explanation: null,
    })
  return results
}
