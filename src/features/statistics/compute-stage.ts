/** A computed stage: an indicator's value, its evidence and what the gates say of it, before it is a figure. */
import { addMonths } from "../../kernel/day.ts"
import { AppError } from "../../kernel/error.ts"
import type { Finding } from "../../kernel/finding.ts"
import { merkleRoot } from "../../kernel/merkle.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import type { Read } from "../../platform/database/read.ts"
import { findFindings } from "../received/find-findings.ts"
import type { Value } from "./compute-value.ts"
import { aggregate, combine, filterRows, placeAmong } from "./compute-value.ts"
import type { Definitions } from "./definitions.ts"
import { getIndicator, getPopulation, partsOf } from "./definitions.ts"
import { byKey, evidenceRoot } from "./evidence-root.ts"
import { forecastOf, quantityOf } from "./forecast.ts"
import { type Gate, gateAt } from "./gate-at.ts"
import { gatePart, publishedDecision } from "./gate-disclosure.ts"
import type { Disclosure, FigurePart, Forecast, Indicator } from "./schema.ts"
import { findEvidence } from "./store.ts"
import { validateFigure } from "./validate-figure.ts"

/** What is asked: which indicator, about what, on which day, known when. */
export interface Question {
  indicator: string
  parameters: Record<string, string>
  asOf: string
  knownAt: string
}

/** Everything a computation reads: with full reach, since scope only decides whose evidence opens. */
export interface Ground {
  read: Read
  definitions: Definitions
  secret: string
  /** Where evidence is read within a reach, to find out which rows open. Figures are computed without. */
  within?: Read
}

export interface Computed {
  indicator: Indicator
  value: Value
  rows: EvidenceRow[]
  count: number
  root: string
  parts: FigurePart[]
  forecast: Forecast | null
  disclosure: Disclosure
  /** Of the checks over it and over its parts. */
  findings: Finding[]
}

type Part = { role: string; indicator: string; asOf: string; stage: Computed }
/** What an indicator is by itself, before the findings over it are added. */
type Bare = Omit<Computed, "indicator">

/** Computes an indicator, as of a day and known at an entry. */
export async function computeStage(ground: Ground, question: Question): Promise<Computed> {
  const indicator = getIndicator(ground.definitions, question.indicator)
  checkParameters(indicator, question.parameters)
  const gate = await gateAt(ground, question.knownAt)
  const bare =
    partsOf(indicator).length > 0
      ? await composed(ground, question, indicator)
      : await counted(ground, question, indicator, gate)
  const own = "value" in bare.value ? validateFigure(indicator, bare.value.value) : []
  const stated = ground.within ? [] : await statedFindings(ground.read, question, indicator)
  return { indicator, ...bare, findings: unique([...own, ...stated, ...bare.findings]) }
}

/** An indicator that aggregates or orders the rows of a population. */
async function counted(
  ground: Ground,
  question: Question,
  { compute, confidential, word }: Indicator,
  { parameters, consenting }: Gate,
): Promise<Bare> {
  if (!("population" in compute)) throw new Error(`${question.indicator} has no population`)
  const population = getPopulation(ground.definitions, compute.population)
  const all = await findEvidence(ground.within ?? ground.read, population, question)
  const filter = compute.kind === "received" ? {} : compute.filter
  const rows = byKey(filterRows(all, filter, question.parameters))
  const subject = question.parameters.organisation ?? null
  const counts = new Set(rows)
  const rest = all.filter((row) => !counts.has(row))
  return {
    value:
      compute.kind === "rank"
        ? placeAmong(rows, compute.dimension, question.parameters[compute.dimension])
        : aggregate({ word, kind: compute.kind }, rows),
    rows,
    count: rows.length,
    root: evidenceRoot(ground.secret, population.id, rows),
    parts: [],
    forecast: null,
    disclosure: publishedDecision(
      gatePart({ confidential, subject, kind: compute.kind, rows, consenting }, rest, parameters),
    ),
    findings: [],
  }
}

/** An indicator made of others: open only when all are, its evidence theirs together. */
async function composed(ground: Ground, question: Question, indicator: Indicator): Promise<Bare> {
  const parts = await Promise.all(
    partsOf(indicator).map(async (part): Promise<Part> => {
      const asOf = partDay(indicator, part.role, question.asOf)
      const stage = await computeStage(ground, { ...question, indicator: part.indicator, asOf })
      return { ...part, asOf, stage }
    }),
  )
  const closed = parts.find(({ stage }) => stage.disclosure.decision === "suppressed")
  const missing = parts.find(({ stage }) => "undefined" in stage.value)
  const { value, forecast } = partsValue(indicator, parts, question.asOf)
  return {
    value,
    rows: parts.flatMap(({ stage }) => stage.rows),
    count: Math.max(...parts.map(({ stage }) => stage.count)),
    root: merkleRoot(parts.map(({ stage }) => Buffer.from(stage.root, "hex"))).toString("hex"),
    parts: closed || missing ? [] : parts.map(figurePart),
    forecast,
    disclosure: (closed ?? parts[0]!).stage.disclosure,
    findings: parts.flatMap(({ stage }) => stage.findings),
  }
}

function partsValue(
  { compute }: Indicator,
  parts: Part[],
  asOf: string,
): { value: Value; forecast: Forecast | null } {
  const [first, second] = parts
  if (!first || !second) throw new Error(`${compute.kind} needs two parts`)
  if (compute.kind === "attainment") {
    const found = forecastOf({ reached: first.stage.rows, target: second.stage.rows, asOf })
    if ("undefined" in found) return { value: found, forecast: null }
    return { value: quantityOf(found, compute.quantity), forecast: found }
  }
  const missing = parts.find(({ stage }) => "undefined" in stage.value)
  if (missing) return { value: missing.stage.value, forecast: null }
  return { value: combine(compute, valueIn(first), valueIn(second)), forecast: null }
}

function valueIn({ stage: { value } }: Part): string {
  return "value" in value ? value.value : "0"
}

function partDay({ compute }: Indicator, role: string, asOf: string): string {
  return compute.kind === "growth" && role === "base" ? addMonths(asOf, -compute.months) : asOf
}

function figurePart({ role, asOf, stage }: Part): FigurePart {
  const { indicator, count, root } = stage
  const { id, unit } = indicator
  const value = valueIn({ role, indicator: id, asOf, stage })
  return { role, indicator: id, asOf, value, unit, evidence: { count, root } }
}

/** What the checks of a received series say, where the indicator names one. */
async function statedFindings(
  read: Read,
  { parameters, asOf, knownAt }: Question,
  { gate }: Indicator,
): Promise<Finding[]> {
  if (!gate) return []
  return findFindings(read, { ...gate, region: parameters.region ?? "", asOf, knownAt })
}

/** A finding over two parts made of the same rows is told once. */
function unique(findings: Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [`${one.level} ${one.rule} ${one.message.en}`, one]))
  return [...seen.values()]
}

function checkParameters(indicator: Indicator, given: Record<string, string>): void {
  const names = Object.keys(given)
  if (
    names.length === indicator.parameters.length &&
    indicator.parameters.every((name) => names.includes(name))
  )
    return
  throw new AppError("invalid", {
    en: `${indicator.title.en} needs: ${indicator.parameters.join(", ")}.`,
    zh: `${indicator.title.zh}需要参数：${indicator.parameters.join("、")}。`,
  })
}
