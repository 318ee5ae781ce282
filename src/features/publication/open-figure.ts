/** Use cases: open a figure and what is behind it. The public opens what was published. */
import type { Ask, PublicAsk } from "../access/ask.ts"
import { may } from "../access/policy.ts"
import type { Definitions } from "../statistics/definitions.ts"
import type { EvidenceView, Figure, IdentifiedFigure } from "../statistics/schema.ts"
import { getEvidence, getFigure, noFigure } from "../statistics/take-figure.ts"
import { findReleasedFigure } from "./release-store.ts"

/** A figure by its id: a published one for everybody, any kept one for whoever may read figures. */
export async function openFigure(
  ask: PublicAsk,
  { params }: { params: { id: string } },
): Promise<IdentifiedFigure> {
  const released = await findReleasedFigure(ask.workspace.published, params.id)
  if (released) return { id: released.id, figure: released.figure }
  const figure = mayReadFigures(ask) ? await getFigure(ask, params.id) : null
  if (!figure) throw noFigure()
  return { id: params.id, figure }
}

/** The rows behind a figure by right: the public gets their number and the root. */
export async function openEvidence(
  ask: PublicAsk,
  definitions: Definitions,
  params: { id: string },
): Promise<EvidenceView> {
  const { figure } = await openFigure(ask, { params })
  if (!mayReadFigures(ask)) return closed(figure)
  const { rows, hidden } = await getEvidence(ask, definitions, figure)
  const shown = rows.map(({ key, label, labelEn, value, contributor, dimensions }) => ({
    key,
    label,
    labelEn,
    value,
    contributor,
    dimensions,
  }))
  return { rows: shown, hidden: figure.evidence.count === null ? null : hidden, root: figure.evidence.root }
}

function closed(figure: Figure): EvidenceView {
  return { rows: [], hidden: figure.evidence.count, root: figure.evidence.root }
}

function mayReadFigures(ask: PublicAsk): ask is Ask {
  return ask.asker !== null && may(ask.asker, "figure:read").allowed
}
