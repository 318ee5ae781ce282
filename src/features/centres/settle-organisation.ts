/** Use case: an organisation settles in a centre. */

import { toDateRange } from "../../kernel/day.ts"
import { AppError } from "../../kernel/error.ts"
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { mayManage } from "./policy.ts"
import { tenancyRefusals } from "./refusals.ts"
import type { SettleInput, TenancyView } from "./schema.ts"
import { findCentre, stagePeriod, tenancy } from "./store.ts"
import { centreView, stageRow, tenancyView } from "./tenancy-view.ts"
import { validateTenancy } from "./validate-tenancy.ts"

/** Starts a tenancy with its first stage. The organisation is looked up beyond the operator's own tenants. */
export async function settleOrganisation(ask: Ask, { body }: { body: SettleInput }): Promise<TenancyView> {
  authorise(ask.asker, "tenancy:write")
  const allowed = mayManage(ask.asker, body.centreId)
  if (!allowed.allowed) throw new AppError("not-allowed", allowed.reason)
  const centre = await findCentre(ask.read, body.centreId)
  if (!centre) throw notFound()
  const full = { ...ask, read: ask.workspace.full }
  const organisation = await getOrganisation(full, { params: { id: body.organisationId }, query: {} })
  const stage = { stage: body.stage, unit: body.unit, areaM2: body.areaM2, from: body.from, until: null }
  refuseInvalid(validateTenancy({ from: body.from, until: null }, [stage], centreView(centre)))

  const id = await ask.workspace.nextNumber()
  const stageId = await ask.workspace.nextNumber()
  const valid = toDateRange({ from: body.from, until: null })
  const row = { centre_id: body.centreId, organisation_id: body.organisationId, valid, exit_reason: null }
  const first = stageRow({ id, ...row }, stage)
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "tenancy.settle",
    changes: [enter(tenancy, id, row), enter(stagePeriod, stageId, first)],
    setUpAt: ask.setUpAt,
    refusals: tenancyRefusals,
  })
  const stages = [{ id: stageId, recorded_in: version, ...first }]
  return tenancyView(
    { id, recorded_in: version, ...row, stages },
    { en: organisation.nameEn ?? organisation.name, zh: organisation.name },
  )
}

/** Throws what is wrong with the fields, if anything is. */
export function refuseInvalid(fields: ConstructorParameters<typeof AppError>[2] = []): void {
  if (fields.length > 0)
    throw new AppError(
      "invalid",
      { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
      fields,
    )
}
