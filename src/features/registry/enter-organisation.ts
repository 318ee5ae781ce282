/** Use cases: enter an organisation, and correct it with a reason. */
import { correct, enter } from "../../platform/database/change.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { organisationRow, organisationView } from "./organisation-view.ts"
import type { OrganisationCorrection, OrganisationInput, OrganisationView } from "./schema.ts"
import { findOrganisation, organisation } from "./store.ts"

const refusals: Refusals = {
  organisation_credit_code_key: {
    field: "creditCode",
    message: {
      en: "Another organisation in the register has this credit code.",
      zh: "企业库中已有这个统一社会信用代码。",
    },
  },
}

/** Enters an organisation. */
export async function enterOrganisation(
  ask: Ask,
  { body }: { body: OrganisationInput },
): Promise<OrganisationView> {
  authorise(ask.asker, "organisation:write")
  const id = await ask.workspace.nextNumber()
  const row = organisationRow(body)
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "organisation.enter",
    changes: [enter(organisation, id, row)],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return organisationView({ id, recorded_in: version, ...row, classes: [] })
}

/** Puts a corrected version in the place of the one that was read. */
export async function correctOrganisation(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: OrganisationCorrection; version: string },
): Promise<OrganisationView> {
  authorise(ask.asker, "organisation:write")
  const present = await findOrganisation(ask.read, params.id)
  if (!present) throw notFound()
  const { correction, ...input } = body
  const row = organisationRow({ ...input, town: input.town === undefined ? present.town : input.town })
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "organisation.correct",
    detail: correction,
    changes: [correct(organisation, params.id, version, row)],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return organisationView({ ...row, id: params.id, recorded_in: entry, classes: present.classes })
}
