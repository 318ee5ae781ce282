/** Use cases: take a figure and keep it; open it; see the rows behind it by right. */
import { hashOf } from "../../kernel/canonical.ts"
import { AppError } from "../../kernel/error.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { EvidenceRow } from "../../kernel/population.ts"
import { regionNames } from "../../kernel/region.ts"
import { knownAtInstant, ledgerHead } from "../../platform/database/ledger.ts"
import type { Statement } from "../../platform/database/statement.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { hasFullReach } from "../access/policy.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import type { Ground, Question } from "./compute-figure.ts"
import { computeEvidence, computeFigure } from "./compute-figure.ts"
import type { Definitions } from "./definitions.ts"
import type { Figure, FigureQuestion, IdentifiedFigure, Indicator } from "./schema.ts"
import { findFigure, keepFigure } from "./store.ts"

/** What a computation reads in this workspace. */
export function groundOf({ workspace }: Pick<Ask, "workspace">, definitions: Definitions): Ground {
  return { read: workspace.full, definitions, secret: workspace.secret }
}

/** Computes a figure and keeps it under its id. Without `knownAt` it is known now. */
export async function takeFigure(
  ask: Ask,
  definitions: Definitions,
  question: FigureQuestion,
): Promise<IdentifiedFigure> {
  authorise(ask.asker, "figure:take")
  const knownAt = question.knownAt ?? (await knownNow(ask))
  const taken = await computeFigure(groundOf(ask, definitions), { ...question, knownAt })
  await ask.workspace.full.rows(keepFigure(taken.id, taken.figure))
  return taken
}

/** The statement that keeps a figure, for the entry that publishes it. */
export function keeping({ id, figure }: IdentifiedFigure): Statement {
  return keepFigure(id, figure)
}

/** The newest entry, or during set-up the newest of its instant. */
async function knownNow({ workspace, setUpAt }: Ask): Promise<string> {
  return setUpAt ? knownAtInstant(workspace.full, setUpAt) : (await ledgerHead(workspace.full)).entry
}

/** A figure by its id; one that is no longer what its id says is none. */
export async function getFigure(ask: Pick<Ask, "workspace">, id: string): Promise<Figure | null> {
  const figure = await findFigure(ask.workspace.full, id)
  return figure && hashOf(figure) === id ? figure : null
}

/** The question that a figure answers. */
export function questionOf({ definition, parameters, asOf, knownAt }: Figure): Question {
  return { indicator: `${definition.id}.v${definition.version}`, parameters, asOf, knownAt }
}

export interface OpenRow extends EvidenceRow {
  /** The organisation's English name, or the label itself. */
  labelEn: string
}

/**
 * The rows behind a figure that the asker reaches; the others are only counted. Which these are the database
 * says: an operator who reaches an organisation as a tenant does not reach what it has in another centre.
 */
export async function getEvidence(
  ask: Ask,
  definitions: Definitions,
  figure: Figure,
): Promise<{ rows: OpenRow[]; hidden: number }> {
  const [ground, question] = [groundOf(ask, definitions), questionOf(figure)]
  const all = await computeEvidence(ground, question)
  const reached = hasFullReach(ask.asker.role)
    ? all
    : await computeEvidence({ ...ground, within: ask.read }, question)
  const keys = new Set(reached.map(({ key }) => key))
  const rows = all.filter(({ key, contributor }) => contributor === null || keys.has(key))
  // A row of a received sheet is told apart by a code of its own, which is no organisation's number.
  const contributors = rows.flatMap(({ contributor }) => contributor ?? []).filter((one) => /^\d+$/.test(one))
  const names = await organisationNames(ask.read, [...new Set(contributors)])
  const open = rows.map((row) => ({ ...row, ...labelsOf(row, names.get(row.contributor ?? "")) }))
  return { rows: open, hidden: all.length - open.length }
}

/** Rows of regions are labelled with a division code, which has names of its own. */
function labelsOf({ label }: EvidenceRow, organisation?: Bilingual): { label: string; labelEn: string } {
  const region = regionNames[label]
  if (region) return { label: region.zh, labelEn: region.en }
  return { label, labelEn: organisation?.en ?? label }
}

/** Whether the records as known then still give the same figure, byte for byte. */
export async function recompute(
  ground: Ground,
  id: string,
  figure: Figure,
): Promise<{ equal: boolean; now: string }> {
  const again = await computeFigure(ground, questionOf(figure))
  return { equal: again.id === id, now: again.id }
}

/** All indicators, for choosing one. */
export function listIndicators({ indicators }: Definitions): Indicator[] {
  return [...indicators.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The error for an unknown figure. */
export function noFigure(): AppError {
  return new AppError("not-found", {
    en: "There is no figure with this id, or it has not been published.",
    zh: "没有这个编号的数字，或者尚未公布。",
  })
}
