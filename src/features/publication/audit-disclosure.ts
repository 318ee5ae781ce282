/** Whether what a bulletin keeps protected could be worked out from what else it says of the same rows. */
import { canonicalJson } from "../../kernel/canonical.ts"
import { sum } from "../../kernel/decimal.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { auditSuppression } from "../../kernel/statistics/suppression-audit.ts"
import { computeEvidence, type Ground, type Question } from "../statistics/compute-figure.ts"
import { getIndicator, getPopulation, partsOf } from "../statistics/definitions.ts"
import { decideDisclosure, sumByContributor } from "../statistics/disclosure.ts"
import { gateAt } from "../statistics/gate-at.ts"
import type { Figure } from "../statistics/schema.ts"
import { questionOf } from "../statistics/take-figure.ts"
import type { FrozenFigure, GateResult } from "./schema.ts"

/** A count or a sum over rows that are somebody's: told, or kept. */
interface Piece {
  at: string
  question: Question
  kind: "count" | "sum"
  /** Whose rows can be set against each other: population, its parameters, day. */
  ground: string
  /** Null where it is kept. */
  told: string | null
}

type PieceRows = Piece & { rows: EvidenceRow[] }

/** An error for each protected figure that the others give away; bulletins before this one are not looked at. */
export async function auditDisclosure(
  ground: Ground,
  figures: Record<string, FrozenFigure>,
): Promise<GateResult[]> {
  const pieces = Object.entries(figures).flatMap(([at, { figure }]) => piecesOf(ground, at, figure))
  const groups = new Map<string, Piece[]>()
  for (const one of pieces) groups.set(one.ground, [...(groups.get(one.ground) ?? []), one])
  const results: GateResult[] = []
  for (const group of groups.values())
    if (group.some(({ told }) => told === null)) results.push(...(await auditGroup(ground, group)))
  return results
}

/** The figure itself, or of an open one that is made of others its parts, which go out with it. */
function piecesOf(ground: Ground, at: string, figure: Figure): Piece[] {
  const question = questionOf(figure)
  const { status, value } = figure
  if (status === "withheld" || status === "undefined") return []
  const parts = partsOf(getIndicator(ground.definitions, question.indicator))
  if (parts.length === 0) return pieceOf(ground, at, question, status === "suppressed" ? null : value)
  return figure.parts.flatMap(({ role, asOf, value: told }) => {
    const part = parts.find((one) => one.role === role)
    return part ? pieceOf(ground, at, { ...question, indicator: part.indicator, asOf }, told) : []
  })
}

function pieceOf({ definitions }: Ground, at: string, question: Question, told: string | null): Piece[] {
  const { compute, confidential } = getIndicator(definitions, question.indicator)
  if (!confidential || (compute.kind !== "count" && compute.kind !== "sum")) return []
  const { id, parameters } = getPopulation(definitions, compute.population)
  const asked = parameters.map((name) => question.parameters[name] ?? "")
  const of = canonicalJson([compute.kind, id, asked, question.asOf])
  return [{ at, question, kind: compute.kind, ground: of, told }]
}

async function auditGroup(ground: Ground, group: Piece[]): Promise<GateResult[]> {
  const pieces: PieceRows[] = []
  for (const one of group) pieces.push({ ...one, rows: await computeEvidence(ground, one.question) })
  const cells = cellsOf(pieces)
  const { parameters } = await gateAt(ground, group[0]!.question.knownAt)
  const rule = { minimum: parameters.minimum, pPercent: parameters.pPercent, dominance: null }
  const totals = pieces.flatMap((one) => (one.told === null ? [] : [{ cells: cells(one), value: one.told }]))
  const hidden = pieces
    .filter(({ told }) => told === null)
    .map((one) => {
      const amounts = amountsOf(one)
      return {
        name: one.at,
        cells: cells(one),
        value: sum(amounts),
        // A count must leave more than one answer open; a sum as much as the rule for small groups asks.
        protection: one.kind === "count" ? "1" : decideDisclosure(amounts, rule).workspace.protection,
        single: amounts.length === 1,
      }
    })
  return auditSuppression(totals, hidden).map(({ name }) => exposed(name))
}

/** One amount for each whose rows they are. */
function amountsOf({ rows }: PieceRows): string[] {
  const amounts = rows.map(({ key, contributor, value }) => ({ contributor: contributor ?? key, value }))
  return [...sumByContributor(amounts).values()]
}

/** The cells of a piece: rows that the same pieces hold are one cell. */
function cellsOf(pieces: PieceRows[]): (piece: PieceRows) => string[] {
  const holders = new Map<string, number[]>()
  for (const [at, { rows }] of pieces.entries())
    for (const { key } of rows) holders.set(key, [...(holders.get(key) ?? []), at])
  return ({ rows }) => [...new Set(rows.map(({ key }) => (holders.get(key) ?? []).join()))]
}

function exposed(at: string): GateResult {
  return {
    level: "error",
    at,
    message: {
      en: `What {${at}} protects could be worked out from the other figures. Leave out one of those that give it away.`,
      zh: `用其他数字可以推算出受保护的{${at}}。请删去其中一个相关数字。`,
    },
  }
}
