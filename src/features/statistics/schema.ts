/** Shapes of indicators, figures and their evidence; safe in the browser. */
import { z } from "zod"
import { Day } from "../../kernel/day.ts"
import { Finding } from "../../kernel/finding.ts"
import { Bilingual } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"

/** Decimal number as text: never a float. */
export const DecimalText = z.string().regex(/^-?\d+(\.\d+)?$/)

export const FigureStatus = z.enum([
  "final",
  "provisional",
  "estimated",
  "assumed",
  "suppressed",
  "withheld",
  "undefined",
])
export type FigureStatus = z.infer<typeof FigureStatus>

/** Whether an indicator adds up records, or repeats what another office stated. */
export const Word = z.enum(["own-records", "received"])

/** What a growth compares: prices of each period, prices of the base period, or only who reported in both. */
export const GrowthBasis = z.enum(["nominal", "comparable-prices", "same-sample"])
export type GrowthBasis = z.infer<typeof GrowthBasis>

/**
 * Definition of an indicator: one frozen file per version. `filter` keeps the evidence rows whose dimension
 * has the value (or the value of a parameter, written `$name`); the value is the aggregate of exactly the rows
 * that remain.
 */
export const Indicator = z.object({
  id: z.string(),
  version: z.number().int().positive(),
  title: Bilingual,
  /** What it says, in one or two sentences. */
  says: Bilingual,
  /** Word: whose word the figure is. */
  word: Word,
  unit: z.string(),
  decimals: z.number().int().min(0),
  /** Whether single rows are facts about an organisation that small groups must protect. */
  confidential: z.boolean(),
  /** Names of the parameters, each of them required. */
  parameters: z.array(z.string()),
  compute: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("count"), population: z.string(), filter: z.record(z.string(), z.string()) }),
    z.object({ kind: z.literal("sum"), population: z.string(), filter: z.record(z.string(), z.string()) }),
    z.object({
      kind: z.literal("ratio"),
      numerator: z.string(),
      denominator: z.string(),
      /** The value is numerator ÷ denominator × scale, 100 for per cent. */
      scale: DecimalText,
    }),
    z.object({
      kind: z.literal("growth"),
      of: z.string(),
      /** Months between the two days compared. */
      months: z.number().int().positive(),
    }),
    z.object({
      kind: z.literal("progress"),
      of: z.string(),
      /** The indicator that says the target. */
      target: z.string(),
    }),
    z.object({ kind: z.literal("received"), population: z.string() }),
    z.object({
      kind: z.literal("growth-between"),
      /** Indicators asked with the same parameters and day. */
      current: z.string(),
      base: z.string(),
      basis: GrowthBasis,
      /** At comparable prices: the level at the prices of its own period, so that a proof can name the price index. */
      level: z.string().optional(),
    }),
    z.object({
      kind: z.literal("rank"),
      population: z.string(),
      filter: z.record(z.string(), z.string()),
      /** The dimension, and the parameter of the same name, that say whose place it is. */
      dimension: z.string(),
    }),
    z.object({
      kind: z.literal("attainment"),
      /** An indicator that counts rows whose dimension `on` is their day. */
      of: z.string(),
      /** The indicator that says the target; its one row says from and until when. */
      target: z.string(),
      quantity: z.enum(["probability", "low", "high"]),
    }),
  ]),
  /** The check whose findings stand over the figure, and the received series that it looks at. */
  gate: z.object({ check: z.enum(["level", "growth"]), series: z.string() }).optional(),
})
export type Indicator = z.infer<typeof Indicator>

/** Name of one version of an indicator. */
export function indicatorKey({ id, version }: Pick<Indicator, "id" | "version">): string {
  return `${id}.v${version}`
}

/** A term of a figure that is made of other figures. */
export const FigurePart = z.object({
  role: z.string(),
  indicator: z.string(),
  asOf: z.string(),
  value: DecimalText,
  unit: z.string(),
  evidence: z.object({ count: z.number().int(), root: z.string() }),
})
export type FigurePart = z.infer<typeof FigurePart>

/** What a forecast of attainment rests on; counts in whole quarters of the target's own period. */
export const Forecast = z.object({
  model: z.enum(["poisson", "dispersed"]),
  /** Counts of the quarters that have ended, oldest first. */
  counts: z.array(z.number().int()),
  /** Quarters of the whole path. */
  periods: z.number().int(),
  /** In per cent, to four decimals. */
  probability: DecimalText,
  /** Ends of the 80 % interval. */
  low: DecimalText,
  high: DecimalText,
})
export type Forecast = z.infer<typeof Forecast>

export const Disclosure = z.object({
  decision: z.enum(["open", "suppressed"]),
  /** Why it is open. Why it is suppressed stays inside: "consent" alone would tell that one stands behind it. */
  rule: z.enum(["public", "consent", "passed", "protected"]),
})
export type Disclosure = z.infer<typeof Disclosure>

/** A figure. Immutable: its id is the hash of its canonical JSON. */
export const Figure = z.object({
  definition: z.object({ id: z.string(), version: z.number().int(), hash: z.string() }),
  parameters: z.record(z.string(), z.string()),
  /** Day in valid time. */
  asOf: z.string(),
  /** Ledger entry: what was known then. */
  knownAt: z.string(),
  /** Unrounded, as the records give it; null when suppressed, withheld or undefined. */
  value: DecimalText.nullable(),
  unit: z.string(),
  decimals: z.number().int(),
  status: FigureStatus,
  reason: Bilingual.nullable(),
  /** Number of rows and Merkle root over their salted leaves; the count is null when suppressed. */
  evidence: z.object({ count: z.number().int().nullable(), root: z.string() }),
  parts: z.array(FigurePart),
  /** Only of an attainment: absent elsewhere, so that the ids of other figures stay what they are. */
  forecast: Forecast.optional(),
  /** Only of statistics received: the office whose word they are, and the documents they stand in. */
  source: z.object({ office: Bilingual, documents: z.array(z.string()) }).optional(),
  validation: z.array(Finding),
  disclosure: Disclosure,
})
export type Figure = z.infer<typeof Figure>

export const IdentifiedFigure = z.object({ id: z.string(), figure: Figure })
export type IdentifiedFigure = z.infer<typeof IdentifiedFigure>

/** Which figure to take: without `knownAt`, as known now. */
export const FigureQuestion = z.strictObject({
  indicator: z.string().regex(/^[a-z0-9-]+\.v\d+$/, "an indicator with its version | 指标及版本"),
  parameters: z.record(z.string(), z.string().max(100)),
  asOf: Day,
  knownAt: Number19.optional(),
})
export type FigureQuestion = z.infer<typeof FigureQuestion>

export const EvidenceView = z.object({
  rows: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      labelEn: z.string(),
      value: z.string(),
      contributor: z.string().nullable(),
      dimensions: z.record(z.string(), z.string()),
    }),
  ),
  /** Rows that are there but not the asker's to see; null where even their number is protected. */
  hidden: z.number().int().nullable(),
  root: z.string(),
})
export type EvidenceView = z.infer<typeof EvidenceView>
