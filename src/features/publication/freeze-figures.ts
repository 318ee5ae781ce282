/** The figures of a bulletin as they are frozen: computed at one entry, with everything their proofs show. */
import type { Ask } from "../access/ask.ts"
import { computeFigure, type Ground, type Question } from "../statistics/compute-figure.ts"
import { getIndicator } from "../statistics/definitions.ts"
import { findVintages } from "../statistics/find-vintages.ts"
import { nameSubjects } from "./name-subjects.ts"
import type { BulletinInput, DraftFigure, FrozenFigure } from "./schema.ts"

/** What a draft's figure asks, at the bulletin's day unless it has its own. */
export function questionFor(draft: DraftFigure, asOf: string, knownAt: string): Question {
  return { indicator: draft.indicator, parameters: draft.parameters, asOf: draft.asOf ?? asOf, knownAt }
}

/** Freezes every figure that a draft asks for. */
export async function freezeFigures(
  ask: Pick<Ask, "workspace">,
  ground: Ground,
  { figures, asOf }: Pick<BulletinInput, "figures" | "asOf">,
  knownAt: string,
): Promise<Record<string, FrozenFigure>> {
  const frozen: Record<string, FrozenFigure> = {}
  for (const [key, draft] of Object.entries(figures))
    frozen[key] = await freezeFigure(ask, ground, questionFor(draft, asOf, knownAt))
  return frozen
}

/** A figure with its definition, its subject's names and its earlier values. */
export async function freezeFigure(
  ask: Pick<Ask, "workspace">,
  ground: Ground,
  question: Question,
): Promise<FrozenFigure> {
  const { id, figure } = await computeFigure(ground, question)
  return {
    id,
    figure,
    indicator: getIndicator(ground.definitions, question.indicator),
    subject: await nameSubjects(ask, question.parameters),
    // What was open earlier may be what is protected now, such as after a consent was withdrawn.
    vintages: figure.status === "suppressed" ? [] : await findVintages(ground, question),
  }
}
