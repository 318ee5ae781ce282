/** From population to figure: evidence, value, gates and identity, all as known at one ledger entry. */
import { hashOf } from "../../kernel/canonical.ts"
import { addMonths } from "../../kernel/day.ts"
import { AppError } from "../../kernel/error.ts"
import { merkleRoot } from "../../kernel/merkle.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { dayOf } from "../../platform/clock.ts"
import type { Read } from "../../platform/database/read.ts"
import { findConsenting } from "../access/find-consenting.ts"
import type { Value } from "./compute-value.ts"
import { aggregate, combine, filterRows } from "./compute-value.ts"
import type { Definitions } from "./definitions.ts"
import { definitionHash, getIndicator, getPopulation, partsOf } from "./definitions.ts"
import { byKey, evidenceRoot, sealedRoot } from "./evidence-root.ts"
import type { DisclosureParameters } from "./gate-disclosure.ts"
import { defaultParameters, gateDisclosure, publishedDecision } from "./gate-disclosure.ts"
import type { Disclosure, Figure, FigurePart, IdentifiedFigure, Indicator } from "./schema.ts"
import { findDisclosureRule, findEntryInstant, findEvidence } from "./store.ts"
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

/** A computed stage: its value, its evidence and the decision over it, before it becomes a figure. */
interface Computed {
  indicator: Indicator
  value: Value
  rows: EvidenceRow[]
  count: number
  root: string
  parts: FigurePart[]
  disclosure: Disclosure
}

interface Gate {
  parameters: DisclosureParameters
  consenting: ReadonlySet<string>
}

/** Computes the figure that answers a question; the same question gives the same bytes for ever. */
export async function computeFigure(ground: Ground, question: Question): Promise<IdentifiedFigure> {
  const computed = await computeStage(ground, question, await gateAt(ground.read, question.knownAt))
  const figure = figureOf(ground, question, computed)
  return { id: hashOf(figure), figure }
}

/** The evidence rows behind a question, sorted; of all its parts where it is made of others. */
export async function computeEvidence(ground: Ground, question: Question): Promise<EvidenceRow[]> {
  return (await computeStage(ground, question, await gateAt(ground.read, question.knownAt))).rows
}

async function computeStage(ground: Ground, question: Question, gate: Gate): Promise<Computed> {
  const indicator = getIndicator(ground.definitions, question.indicator)
  checkParameters(indicator, question.parameters)
  return partsOf(indicator).length > 0
    ? composed(ground, question, indicator, gate)
    : counted(ground, question, indicator, gate)
}

/** An indicator that aggregates a population. */
async function counted(
  ground: Ground,
  question: Question,
  indicator: Indicator,
  gate: Gate,
): Promise<Computed> {
  const { compute } = indicator
  if (!("population" in compute)) throw new Error(`${indicator.id} has no population`)
  const population = getPopulation(ground.definitions, compute.population)
  const all = await findEvidence(ground.within ?? ground.read, population, question)
  const filter = compute.kind === "received" ? {} : compute.filter
  const rows = byKey(filterRows(all, filter, question.parameters))
  const { confidential } = indicator
  const subject = question.parameters.organisation ?? null
  return {
    indicator,
    value: aggregate(compute.kind, rows),
    rows,
    count: rows.length,
    root: evidenceRoot(ground.secret, population.id, rows),
    parts: [],
    disclosure: publishedDecision(
      gateDisclosure(
        { confidential, subject, kind: compute.kind, rows, consenting: gate.consenting },
        gate.parameters,
      ),
    ),
  }
}

/** An indicator made of two others: open only when both are, its evidence theirs together. */
async function composed(
  ground: Ground,
  question: Question,
  indicator: Indicator,
  gate: Gate,
): Promise<Computed> {
  const [first, second] = await Promise.all(
    partsOf(indicator).map(async (part) => {
      const asOf = partDay(indicator, part.role, question.asOf)
      const stage = await computeStage(ground, { ...question, indicator: part.indicator, asOf }, gate)
      return { ...part, asOf, stage }
    }),
  )
  if (!first || !second) throw new Error(`${indicator.id} needs two parts`)
  const both = [first, second]
  const closed = both.find(({ stage }) => stage.disclosure.decision === "suppressed")
  const values = both.map(({ stage }) => ("value" in stage.value ? stage.value.value : null))
  const missing = both.find(({ stage }) => "undefined" in stage.value)
  return {
    indicator,
    value: missing ? missing.stage.value : combine(indicator.compute, values[0] ?? "", values[1] ?? ""),
    rows: both.flatMap(({ stage }) => stage.rows),
    count: Math.max(...both.map(({ stage }) => stage.count)),
    root: merkleRoot(both.map(({ stage }) => Buffer.from(stage.root, "hex"))).toString("hex"),
    parts: closed || missing ? [] : both.map(({ role, asOf, stage }) => figurePart(role, asOf, stage)),
    disclosure: closed ? closed.stage.disclosure : first.stage.disclosure,
  }
}

function partDay({ compute }: Indicator, role: string, asOf: string): string {
  return compute.kind === "growth" && role === "base" ? addMonths(asOf, -compute.months) : asOf
}

function figurePart(role: string, asOf: string, { indicator, value, count, root }: Computed): FigurePart {
  return {
    role,
    indicator: indicator.id,
    asOf,
    value: "value" in value ? value.value : "0",
    unit: indicator.unit,
    evidence: { count, root },
  }
}

const suppressed = {
  en: "Protected: so few stand behind it that one of them could be worked out.",
  zh: "保密：涉及的单位太少，可能推算出其中某一家。",
}

function figureOf({ definitions, secret }: Ground, question: Question, computed: Computed): Figure {
  const { indicator, value, count, root, parts, disclosure } = computed
  const asked = [question.indicator, question.parameters, question.asOf, question.knownAt]
  const closed = disclosure.decision === "suppressed"
  const defined = "value" in value
  const validation = defined ? validateFigure(indicator, value.value) : []
  const stopped = validation.find((one) => one.level === "error")
  return {
    definition: {
      id: indicator.id,
      version: indicator.version,
      hash: definitionHash(definitions, indicator),
    },
    parameters: question.parameters,
    asOf: question.asOf,
    knownAt: question.knownAt,
    value: closed || stopped || !defined ? null : value.value,
    unit: indicator.unit,
    decimals: indicator.decimals,
    status: closed ? "suppressed" : !defined ? "undefined" : stopped ? "withheld" : "final",
    reason: closed ? suppressed : !defined ? value.undefined : (stopped?.message ?? null),
    evidence: closed ? { count: null, root: sealedRoot(secret, asked, root) } : { count, root },
    parts: closed || stopped ? [] : parts,
    validation: closed ? [] : validation,
    disclosure,
  }
}

async function gateAt(read: Read, knownAt: string): Promise<Gate> {
  const instant = await findEntryInstant(read, knownAt)
  if (!instant)
    throw new AppError("not-found", {
      en: `The ledger has no entry ${knownAt}.`,
      zh: `账本没有第${knownAt}笔。`,
    })
  const rule = await findDisclosureRule(read, knownAt)
  const consenting = await findConsenting(read, {
    purpose: "named-in-publication",
    day: dayOf(instant),
    knownAt,
  })
  return {
    parameters: rule ? { minimum: Number(rule.minimum), pPercent: rule.p_percent } : defaultParameters,
    consenting,
  }
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
