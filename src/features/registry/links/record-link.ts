/** Use cases: one organisation drives, owns or supplies another for a time; correct it; end it; take it back. */
import type { Correction } from "../../../kernel/correction.ts"
import { fromDateRange, toDateRange } from "../../../kernel/day.ts"
import { AppError } from "../../../kernel/error.ts"
import { correct, end, enter } from "../../../platform/database/change.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { oneChange } from "../one-change.ts"
import { organisationLink } from "../store.ts"
import type { TieEnd } from "../technologies/schema.ts"
import { getLink } from "./find-links.ts"
import { linkRow } from "./link-view.ts"
import type { LinkCorrection, LinkInput, LinkView } from "./schema.ts"
import type { LinkRow } from "./store.ts"
import { findLink } from "./store.ts"

const absent = { en: "There is no such organisation in the register.", zh: "企业库中没有这个机构。" }

const write = oneChange({
  organisation_link_from_id_to_id_kind_valid_excl: {
    field: "from",
    message: {
      en: "This link is recorded for some of these days already.",
      zh: "这段时间内已有这条关系。",
    },
  },
  organisation_link_from_id_fkey: { field: "fromId", message: absent },
  organisation_link_to_id_fkey: { field: "toId", message: absent },
})

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

/** Records a link. */
export async function recordLink(ask: Ask, { body }: { body: LinkInput }): Promise<LinkView> {
  authorise(ask.asker, "organisation:write")
  if (body.fromId === body.toId) throw withItself()
  const id = await ask.workspace.nextNumber()
  await write(ask, "link.record", enter(organisationLink, id, linkRow(body)))
  return getLink(ask, { params: { id }, query: {} })
}

/** Corrects kind, days or words; a link between others is another link. */
export async function correctLink(
  ask: Ask,
  { params, body, version }: Aim<LinkCorrection>,
): Promise<LinkView> {
  const present = await writable(ask, params.id)
  const { correction, ...input } = body
  const row = linkRow({ ...input, fromId: present.from_id, toId: present.to_id })
  await write(ask, "link.correct", correct(organisationLink, params.id, version, row), correction)
  return getLink(ask, { params, query: {} })
}

/** It is no longer so from a day on. */
export async function endLink(ask: Ask, { params, body, version }: Aim<TieEnd>): Promise<LinkView> {
  const { id, recorded_in, ...row } = await writable(ask, params.id)
  const { from } = fromDateRange(row.valid)
  const ended = { ...row, valid: toDateRange({ from, until: body.on }) }
  await write(ask, "link.end", correct(organisationLink, id, version, ended), { reason: body.reason })
  return getLink(ask, { params, query: {} })
}

/** Takes back a link that should not have been recorded; its versions stay in the past. */
export async function removeLink(
  ask: Ask,
  { params, body, version }: Aim<{ correction: Correction }>,
): Promise<{ entry: string }> {
  await writable(ask, params.id)
  const entry = await write(ask, "link.remove", end(organisationLink, params.id, version), body.correction)
  return { entry }
}

async function writable(ask: Ask, id: string): Promise<LinkRow> {
  authorise(ask.asker, "organisation:write")
  const present = await findLink(ask.read, id)
  if (!present) throw notFound()
  return present
}

function withItself(): AppError {
  const message = { en: "An organisation has no link with itself.", zh: "机构不能与自身建立关系。" }
  return new AppError("invalid", message, [{ field: "toId", message }])
}
