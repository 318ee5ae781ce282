/** Endpoints of links between organisations. */
import { z } from "zod"
import { Correction } from "../../../kernel/correction.ts"
import { endpoint } from "../../access/ask.ts"
import { History } from "../../access/record-history.ts"
import { Number19 } from "../../access/schema.ts"
import { TieEnd } from "../technologies/schema.ts"
import { findLinks, getLink, getLinkHistory } from "./find-links.ts"
import { correctLink, endLink, recordLink, removeLink } from "./record-link.ts"
import { FindLinksQuery, GetLinkQuery, LinkCorrection, LinkInput, LinkPage, LinkView } from "./schema.ts"

const byId = z.strictObject({ id: Number19 })
const reading = { may: "organisation:read", params: byId } as const
const changing = { may: "organisation:write", params: byId, versioned: true } as const

export const linkRoutes = [
  endpoint(
    "GET",
    "/organisation-links",
    {
      may: "organisation:read",
      summary: "Who drives, owns or supplies whom",
      query: FindLinksQuery,
      out: LinkPage,
    },
    findLinks,
  ),
  endpoint(
    "POST",
    "/organisation-links",
    {
      may: "organisation:write",
      summary: "Record a link between organisations",
      body: LinkInput,
      out: LinkView,
      creates: true,
    },
    recordLink,
  ),
  endpoint(
    "GET",
    "/organisation-links/{id}",
    { ...reading, summary: "One link", query: GetLinkQuery, out: LinkView },
    getLink,
  ),
  endpoint(
    "GET",
    "/organisation-links/{id}/history",
    { ...reading, summary: "A link’s history", out: History },
    getLinkHistory,
  ),
  endpoint(
    "PUT",
    "/organisation-links/{id}",
    { ...changing, summary: "Correct a link", body: LinkCorrection, out: LinkView },
    correctLink,
  ),
  endpoint(
    "POST",
    "/organisation-links/{id}/end",
    { ...changing, summary: "End a link on a day", body: TieEnd, out: LinkView },
    endLink,
  ),
  endpoint(
    "DELETE",
    "/organisation-links/{id}",
    {
      ...changing,
      summary: "Take back a link",
      body: z.strictObject({ correction: Correction }),
      out: z.object({ entry: z.string() }),
    },
    removeLink,
  ),
]
