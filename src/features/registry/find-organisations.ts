/** Reading the register: one organisation, a page of them, and a record's history. */
import { AppError } from "../../kernel/error.ts"
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import { hasFullReach } from "../access/policy.ts"
import { recordHistory } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import { findLinkVersionsOf } from "./links/store.ts"
import { organisationView } from "./organisation-view.ts"
import type { ExpiringPage, FindOrganisationsQuery, OrganisationPage, OrganisationView } from "./schema.ts"
import type { ListKey } from "./store.ts"
import {
  findExpiring,
  findOrganisation,
  findOrganisationKnown,
  findOrganisationPage,
  findOrganisationVersions,
} from "./store.ts"
import { findTechnologyVersions } from "./technologies/store.ts"

/** One organisation, as known now or at an entry. */
export async function getOrganisation(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<OrganisationView> {
  const row = query.known
    ? await findOrganisationKnown(ask.read, params.id, query.known)
    : await findOrganisation(ask.read, params.id)
  if (!row) throw notFound()
  return organisationView(row)
}

/** A page of the register by name. */
export async function findOrganisations(
  ask: Ask,
  { query }: { query: FindOrganisationsQuery },
): Promise<OrganisationPage> {
  const after = query.after ? readKey(query.after) : null
  const today = ask.workspace.clock.today()
  const prepare = hasFullReach(ask.asker.role)
  const rows = await findOrganisationPage(ask.read, query, { after, today, prepare })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    organisations: page.map(organisationView),
    next: rows.length > query.limit && last ? writeKey(last) : null,
  }
}

/** Who did what to an organisation, its classes, technologies and links. */
export async function getOrganisationHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findOrganisationVersions(ask.read, params.id)
  if (versions.organisation.length === 0) throw notFound()
  const technology = await findTechnologyVersions(ask.read, params.id)
  const organisation_link = await findLinkVersionsOf(ask.read, params.id)
  return recordHistory(ask, { ...versions, technology, organisation_link })
}

function writeKey({ name, id }: ListKey): string {
  return Buffer.from(JSON.stringify([name, id])).toString("base64url")
}

function readKey(text: string): ListKey {
  try {
    const [name, id] = JSON.parse(Buffer.from(text, "base64url").toString())
    if (typeof name === "string" && !name.includes("\0") && Number19.safeParse(id).success)
      return { name, id }
  } catch {
    // Falls through to the refusal below: whatever it was, it is no page's key.
  }
  throw new AppError("bad-request", {
    en: "“after” is not the “next” of a page. Start from the first page.",
    zh: "after 参数无效，请从第一页开始。",
  })
}

/** Class periods that run out soon, by the workspace's clock. */
export async function findExpiringClasses(
  ask: Ask,
  { query }: { query: { expiringBefore: string } },
): Promise<ExpiringPage> {
  const from = ask.workspace.clock.today()
  const rows = await findExpiring(ask.read, { from, before: query.expiringBefore })
  return {
    classPeriods: rows.map((row) => ({
      id: row.id,
      organisationId: row.organisation_id,
      organisationName: row.name,
      organisationNameEn: row.name_en ?? row.name,
      class: row.class as ExpiringPage["classPeriods"][number]["class"],
      from: row.from,
      until: row.until,
    })),
  }
}
