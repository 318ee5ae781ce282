/** The evidence of a figure as tables: one, or one for each part where it is made of others. */
import { decimal } from "../../../../kernel/decimal.ts"
import type { Bilingual } from "../../../../kernel/language.ts"
import {
  type EvidenceView,
  type Figure,
  type FigurePart,
  type Indicator,
  indicatorKey,
} from "../../schema.ts"

type Row = EvidenceView["rows"][number]

export interface EvidenceGroup {
  key: string
  title: Bilingual | null
  /** The part whose rows these are; null where the figure has none. */
  part: FigurePart | null
  population: string | null
  /** Largest value first, then by name. */
  rows: Row[]
  /** All rows are here, so that the value is their aggregate. */
  complete: boolean
  value: string | null
}

function ordered(rows: Row[]): Row[] {
  return [...rows].sort(
    (a, b) => decimal(b.value).comparedTo(a.value) || a.label.localeCompare(b.label, "zh"),
  )
}

function populationOf(indicator: Indicator | undefined): string | null {
  return indicator && "population" in indicator.compute ? indicator.compute.population : null
}

/** A part names its indicator with or without the version. */
function indicatorNamed(name: string, indicators: Indicator[]): Indicator | undefined {
  return indicators.find((one) => one.id === name || indicatorKey(one) === name)
}

/** Rows of the parts stand one after the other; where some are hidden, nobody can tell where one ends. */
export function evidenceGroups(
  figure: Figure,
  indicator: Indicator,
  evidence: EvidenceView,
  indicators: Indicator[],
): EvidenceGroup[] {
  const complete = evidence.hidden === 0
  if (evidence.rows.length === 0) return []
  const [first, second] = figure.parts
  if (!first || !second || !complete)
    return [
      {
        key: "all",
        title: null,
        part: null,
        population:
          populationOf(indicator) ?? populationOf(indicatorNamed(first?.indicator ?? "", indicators)),
        rows: ordered(evidence.rows),
        complete: complete && figure.parts.length === 0,
        value: figure.value,
      },
    ]
  const split = first.evidence.count
  return [
    { part: first, rows: evidence.rows.slice(0, split) },
    { part: second, rows: evidence.rows.slice(split) },
  ].map(({ part, rows }) => {
    const found = indicatorNamed(part.indicator, indicators)
    return {
      key: part.role,
      title: found?.title ?? null,
      part,
      population: populationOf(found),
      rows: ordered(rows),
      complete: true,
      value: part.value,
    }
  })
}
