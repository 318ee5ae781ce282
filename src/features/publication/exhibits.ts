/** Charts and tables of a bulletin as data: they name figures by key, and hold no number of their own. */
import { z } from "zod"
import { Day } from "../../kernel/day.ts"

/** Key of a figure within a bulletin. */
export const FigureKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and - | 小写字母、数字和-")

/** A label: words without digits, for a number in a chart or table is a figure. */
const label = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^\D*$/, "no digits: a number is a figure | 不能有数字：数字须是可查的数")
const labels = z.strictObject({ en: label, zh: label })

/** A count on its way to a target: steps so far, the straight path, and where it may end. */
export const TargetPath = z.strictObject({
  /** First and last day of the target’s period. */
  from: Day,
  until: Day,
  /** What the counted things did: "introduced", 已引进. */
  verb: labels,
  /** The count at the ends of periods, oldest first; the last one is the newest. */
  reached: z.array(FigureKey).min(1).max(60),
  target: FigureKey,
  /** Ends of the interval in which the count may end. */
  low: FigureKey,
  high: FigureKey,
})
export type TargetPath = z.infer<typeof TargetPath>

const columnName = z.string().regex(/^[a-z]+$/)

export const FigureTable = z.strictObject({
  /** What the rows are: the head of their names. */
  rowsAre: labels,
  columns: z
    .array(z.strictObject({ name: columnName, head: labels }))
    .min(1)
    .max(4),
  rows: z
    .array(
      z.strictObject({
        label: labels,
        figures: z.record(columnName, FigureKey),
        /** The row that the bulletin is about. */
        own: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(50),
  /** Rows with the greatest value of this column first; else as written. */
  greatestFirst: columnName.optional(),
  bar: z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("towards-target"),
        reached: columnName,
        target: columnName,
        from: Day,
        until: Day,
      }),
      z.strictObject({ kind: z.literal("size"), of: columnName }),
    ])
    .optional(),
})
export type FigureTable = z.infer<typeof FigureTable>

export const textKinds = ["lead", "heading", "paragraph"] as const

/** The keys that a block’s chart or table asks for; none where it has neither. */
export function figuresShown({
  chart,
  table,
}: {
  kind: string
  chart?: TargetPath
  table?: FigureTable
}): string[] {
  if (chart) return [...chart.reached, chart.target, chart.low, chart.high]
  return table ? table.rows.flatMap(({ figures }) => Object.values(figures)) : []
}
