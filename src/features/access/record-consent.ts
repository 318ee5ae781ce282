/** Use cases of consent: an organisation agrees to be named, for how long, by what paper. */
import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import type { Ask } from "./ask.ts"
import { authorise, notFound } from "./ask.ts"
import type { ConsentInput, ConsentView } from "./schema.ts"
import type { ConsentRow } from "./store.ts"
import { consent, findConsent, findConsents } from "./store.ts"

const refusals: Refusals = {
  consent_organisation_id_purpose_valid_excl: {
    field: "from",
    message: { en: "A consent for these days is recorded already.", zh: "这段时间已有同意记录。" },
  },
  consent_organisation_id_fkey: {
    field: "organisationId",
    message: { en: "There is no such organisation in the register.", zh: "企业库中没有这个机构。" },
  },
}

/** Records a consent. */
export async function recordConsent(ask: Ask, { body }: { body: ConsentInput }): Promise<ConsentView> {
  authorise(ask.asker, "consent:write")
  const id = await ask.workspace.nextNumber()
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "consent.record",
    changes: [enter(consent, id, consentRow(body))],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return { ...body, id, version }
}

/** Corrects or withdraws a consent: a withdrawal sets its last day. */
export async function correctConsent(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: ConsentInput; version: string },
): Promise<ConsentView> {
  authorise(ask.asker, "consent:write")
  if (!(await findConsent(ask.read, params.id))) throw notFound()
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "consent.correct",
    changes: [correct(consent, params.id, version, consentRow(body))],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return { ...body, id: params.id, version: entry }
}

/** The consents of an organisation. */
export async function findConsentsOf(
  ask: Ask,
  { params }: { params: { id: string } },
): Promise<{ consents: ConsentView[] }> {
  return { consents: (await findConsents(ask.read, params.id)).map(consentView) }
}

function consentRow(input: ConsentInput) {
  return {
    organisation_id: input.organisationId,
    purpose: input.purpose,
    valid: toDateRange({ from: input.from, until: input.until }),
    evidence: input.evidence,
  }
}

function consentView(row: ConsentRow): ConsentView {
  const { from, until } = fromDateRange(row.valid)
  return {
    id: row.id,
    version: row.recorded_in,
    organisationId: row.organisation_id,
    purpose: row.purpose as ConsentView["purpose"],
    from,
    until,
    evidence: row.evidence,
  }
}
