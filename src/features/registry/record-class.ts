/** Use cases: an organisation belongs to a class for a time, by what evidence; correct it; remove it. */

import type { Correction } from "../../kernel/correction.ts"
import { correct, end, enter } from "../../platform/database/change.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { classRow, classView } from "./organisation-view.ts"
import type { ClassCorrection, ClassInput, ClassView } from "./schema.ts"
import { classPeriod, findClassPeriod, findOrganisation } from "./store.ts"

const refusals: Refusals = {
  class_period_organisation_id_class_valid_excl: {
    field: "from",
    message: {
      en: "The organisation has this class for some of these days already.",
      zh: "这段时间内该企业已有此资格。",
    },
  },
}

/** Records a class period. */
export async function recordClass(
  ask: Ask,
  { params, body }: { params: { id: string }; body: ClassInput },
): Promise<ClassView> {
  authorise(ask.asker, "organisation:write")
  if (!(await findOrganisation(ask.read, params.id))) throw notFound()
  const id = await ask.workspace.nextNumber()
  const row = classRow(params.id, body)
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "class.record",
    changes: [enter(classPeriod, id, row)],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return classView({ id, recorded_in: version, ...row })
}

/** Corrects class, days or evidence. */
export async function correctClass(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: ClassCorrection; version: string },
): Promise<ClassView> {
  authorise(ask.asker, "organisation:write")
  const present = await findClassPeriod(ask.read, params.id)
  if (!present) throw notFound()
  const { correction, ...input } = body
  const row = classRow(present.organisation_id, input)
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "class.correct",
    detail: correction,
    changes: [correct(classPeriod, params.id, version, row)],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return classView({ ...row, id: params.id, recorded_in: entry })
}

/** Takes back a class period that should not have been recorded; its versions stay in the past. */
export async function removeClass(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: { correction: Correction }; version: string },
): Promise<{ entry: string }> {
  authorise(ask.asker, "organisation:write")
  if (!(await findClassPeriod(ask.read, params.id))) throw notFound()
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "class.remove",
    detail: body.correction,
    changes: [end(classPeriod, params.id, version)],
  })
  return { entry }
}
