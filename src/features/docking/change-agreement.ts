/** Use cases: an institute is able to do something more, its agreement ends, or what is known of it is corrected. */
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { type CapabilitiesWanted, capabilityChanges } from "./capability-changes.ts"
import { getInstitute } from "./find-institutes.ts"
import { agreementFields, agreementRow } from "./institute-view.ts"
import { agreementRefusals } from "./refusals.ts"
import type { AgreementCorrection, CapabilityInput, EndAgreementInput, InstituteView } from "./schema.ts"
import { findInstitute, type InstituteRow, instituteAgreement } from "./store.ts"
import { validateAgreement } from "./validate-agreement.ts"

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

/** Records one thing more that the institute is able to do. */
export async function addCapability(
  ask: Ask,
  { params, body, version }: Aim<CapabilityInput>,
): Promise<InstituteView> {
  const row = await writable(ask, params.id)
  const { capabilities, ...fields } = agreementFields(row)
  const wanted = [...capabilities, { id: null, ...body }]
  return save(ask, { row, version, act: "capability.record", fields, wanted, one: true })
}

/** Ends the agreement on a day, before its time or where it had no end. */
export async function endAgreement(
  ask: Ask,
  { params, body, version }: Aim<EndAgreementInput>,
): Promise<InstituteView> {
  const row = await writable(ask, params.id)
  const { capabilities: wanted, ...fields } = agreementFields(row)
  refuseInvalid(
    body.on > fields.from && (fields.until === null || body.on < fields.until) ? [] : [endsElsewhere(fields)],
  )
  const ended = { ...fields, until: body.on, endReason: body.reason }
  return save(ask, { row, version, act: "agreement.end", fields: ended, wanted })
}

function endsElsewhere({ from, until }: { from: string; until: string | null }) {
  return {
    field: "on",
    message: {
      en: `Later than ${from}${until === null ? "" : ` and before ${until}`}, while it holds.`,
      zh: `应晚于${from}${until === null ? "" : `，早于${until}`}，即协议有效期内。`,
    },
  }
}

/** Corrects the agreement and what its institute is able to do, with a reason. */
export async function correctAgreement(
  ask: Ask,
  { params, body, version }: Aim<AgreementCorrection>,
): Promise<InstituteView> {
  const row = await writable(ask, params.id)
  const { capabilities: wanted, correction, ...fields } = body
  return save(ask, { row, version, act: "agreement.correct", fields, wanted, detail: correction })
}

interface Saving {
  row: InstituteRow
  version: string
  act: string
  fields: Omit<AgreementCorrection, "capabilities" | "correction">
  wanted: CapabilitiesWanted["wanted"]
  /** The form shows the last capability alone. */
  one?: boolean
  detail?: Record<string, unknown>
}

async function save(ask: Ask, saving: Saving): Promise<InstituteView> {
  const { row, version, act, fields, wanted, one, detail } = saving
  const problems = validateAgreement({ ...fields, capabilities: wanted })
  const last = `capabilities.${wanted.length - 1}.`
  refuseInvalid(one ? problems.map((each) => ({ ...each, field: each.field.replace(last, "") })) : problems)
  const organisation = row.organisation_id
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [
      correct(instituteAgreement, row.id, version, agreementRow(organisation, fields)),
      ...(await capabilityChanges(ask, { organisation, present: row.capabilities, wanted })),
    ],
    setUpAt: ask.setUpAt,
    refusals: agreementRefusals,
  })
  return getInstitute(ask, { params: { id: row.id }, query: {} })
}

async function writable(ask: Ask, id: string): Promise<InstituteRow> {
  authorise(ask.asker, "institute:write")
  const row = await findInstitute(ask.read, id)
  if (!row) throw notFound()
  return row
}
