/** Reading links: one, a page of them, and their history. */
import type { Ask } from "../../access/ask.ts"
import { notFound } from "../../access/ask.ts"
import { recordHistory } from "../../access/record-history.ts"
import { linkViews } from "./link-view.ts"
import type { FindLinksQuery, LinkPage, LinkView } from "./schema.ts"
import { findLink, findLinkPage, findLinkVersions } from "./store.ts"

export async function findLinks(ask: Ask, { query }: { query: FindLinksQuery }): Promise<LinkPage> {
  const rows = await findLinkPage(ask.read, query)
  const links = await linkViews(ask, rows.slice(0, query.limit))
  return { links, next: rows.length > query.limit ? (links.at(-1)?.id ?? null) : null }
}

/** One link, as known now or at an entry. */
export async function getLink(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<LinkView> {
  const row = await findLink(ask.read, params.id, query.known)
  if (!row) throw notFound()
  const [view] = await linkViews(ask, [row])
  return view!
}

export async function getLinkHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findLinkVersions(ask.read, params.id)
  if (versions.length === 0) throw notFound()
  return recordHistory(ask, { organisation_link: versions })
}
