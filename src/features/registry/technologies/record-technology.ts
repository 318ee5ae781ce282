/** Use cases: an organisation has a technology for a time, by what evidence; correct it; end it; take it back. */
import type { Correction } from "../../../kernel/correction.ts"
import { fromDateRange, toDateRange } from "../../../kernel/day.ts"
import { correct, end, enter } from "../../../platform/database/change.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { oneChange } from "../one-change.ts"
import { findOrganisation, findOrganisationKnown, technology } from "../store.ts"
import type {
  TechnologyCorrection,
  TechnologyInput,
  TechnologyList,
  TechnologyView,
  TieEnd,
} from "./schema.ts"
import type { TechnologyRow } from "./store.ts"
import { findTechnologiesOf, findTechnology } from "./store.ts"

const write = oneChange({
  technology_organisation_id_name_valid_excl: {
    field: "from",
    message: {
      en: "The organisation has this technology for some of these days already.",
      zh: "这段时间内该机构已登记这项技术。",
    },
  },
})

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

/** The technologies of an organisation. */
export async function findTechnologies(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<TechnologyList> {
  const organisation = query.known
    ? await findOrganisationKnown(ask.read, params.id, query.known)
    : await findOrganisation(ask.read, params.id)
  if (!organisation) throw notFound()
  const rows = await findTechnologiesOf(ask.read, params.id, query.known)
  return { technologies: rows.map(technologyView) }
}

/** Records a technology. */
export async function recordTechnology(
  ask: Ask,
  { params, body }: { params: { id: string }; body: TechnologyInput },
): Promise<TechnologyView> {
  authorise(ask.asker, "organisation:write")
  if (!(await findOrganisation(ask.read, params.id))) throw notFound()
  const id = await ask.workspace.nextNumber()
  const row = technologyRow(params.id, body)
  const version = await write(ask, "technology.record", enter(technology, id, row))
  return technologyView({ id, recorded_in: version, ...row })
}

/** Corrects name, kind, days or evidence. */
export async function correctTechnology(
  ask: Ask,
  { params, body, version }: Aim<TechnologyCorrection>,
): Promise<TechnologyView> {
  const present = await writable(ask, params.id)
  const { correction, ...input } = body
  const row = technologyRow(present.organisation_id, input)
  const change = correct(technology, params.id, version, row)
  return technologyView({
    ...row,
    id: params.id,
    recorded_in: await write(ask, "technology.correct", change, correction),
  })
}

/** The organisation has it no longer from a day on. */
export async function endTechnology(
  ask: Ask,
  { params, body, version }: Aim<TieEnd>,
): Promise<TechnologyView> {
  const { id, recorded_in, ...row } = await writable(ask, params.id)
  const { from } = fromDateRange(row.valid)
  const ended = { ...row, valid: toDateRange({ from, until: body.on }) }
  const change = correct(technology, id, version, ended)
  const entry = await write(ask, "technology.end", change, { reason: body.reason })
  return technologyView({ ...ended, id, recorded_in: entry })
}

/** Takes back a technology that should not have been recorded; its versions stay in the past. */
export async function removeTechnology(
  ask: Ask,
  { params, body, version }: Aim<{ correction: Correction }>,
): Promise<{ entry: string }> {
  await writable(ask, params.id)
  const entry = await write(ask, "technology.remove", end(technology, params.id, version), body.correction)
  return { entry }
}

async function writable(ask: Ask, id: string): Promise<TechnologyRow> {
  authorise(ask.asker, "organisation:write")
  const present = await findTechnology(ask.read, id)
  if (!present) throw notFound()
  return present
}

function technologyRow(organisationId: string, input: TechnologyInput) {
  return {
    organisation_id: organisationId,
    name: input.name,
    name_en: input.nameEn,
    kind: input.kind,
    valid: toDateRange({ from: input.from, until: input.until }),
    evidence: input.evidence,
  }
}

function technologyView(row: TechnologyRow): TechnologyView {
  return {
    id: row.id,
    version: row.recorded_in,
    organisationId: row.organisation_id,
    name: row.name,
    nameEn: row.name_en,
    kind: row.kind as TechnologyView["kind"],
    ...fromDateRange(row.valid),
    evidence: row.evidence,
  }
}
