/** Use case: an institute settles by an agreement, with what it is able to do. */
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { capabilityChanges } from "./capability-changes.ts"
import { getInstitute } from "./find-institutes.ts"
import { agreementRow } from "./institute-view.ts"
import { agreementRefusals } from "./refusals.ts"
import type { AgreementInput, InstituteView } from "./schema.ts"
import { instituteAgreement } from "./store.ts"
import { validateAgreement } from "./validate-agreement.ts"

export async function enterAgreement(ask: Ask, { body }: { body: AgreementInput }): Promise<InstituteView> {
  authorise(ask.asker, "institute:write")
  const { organisationId, capabilities, ...fields } = body
  const { kind } = await getOrganisation(ask, { params: { id: organisationId }, query: {} })
  refuseInvalid(["institute", "university"].includes(kind) ? [] : [noInstitute])
  refuseInvalid(validateAgreement({ ...fields, endReason: null, capabilities }))

  const id = await ask.workspace.nextNumber()
  const wanted = capabilities.map((one) => ({ id: null, ...one }))
  const row = agreementRow(organisationId, { ...fields, endReason: null })
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "agreement.enter",
    changes: [
      enter(instituteAgreement, id, row),
      ...(await capabilityChanges(ask, { organisation: organisationId, present: [], wanted })),
    ],
    setUpAt: ask.setUpAt,
    refusals: agreementRefusals,
  })
  return getInstitute(ask, { params: { id }, query: {} })
}

const noInstitute = {
  field: "organisationId",
  message: {
    en: "The register has it as no institute or university.",
    zh: "企业库中该机构不是科研院所或高校。",
  },
}
