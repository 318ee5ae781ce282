/** Endpoints of access. */
import { z } from "zod"
import { endpoint } from "./ask.ts"
import { findMembersNamed, getMe } from "./find-asker.ts"
import { correctConsent, findConsentsOf, recordConsent } from "./record-consent.ts"
import { ConsentInput, ConsentView, Me, MemberView, Number19 } from "./schema.ts"

const byId = z.strictObject({ id: Number19 })

export const accessRoutes = [
  endpoint(
    "GET",
    "/me",
    { may: "centre:read", summary: "The signed-in member and the clock", out: Me },
    getMe,
  ),
  endpoint(
    "GET",
    "/members",
    {
      may: "member:read",
      summary: "Members of the workspace",
      out: z.object({ members: z.array(MemberView) }),
    },
    findMembersNamed,
  ),
  endpoint(
    "GET",
    "/organisations/{id}/consents",
    {
      may: "consent:read",
      summary: "Consents of an organisation",
      params: byId,
      out: z.object({ consents: z.array(ConsentView) }),
    },
    findConsentsOf,
  ),
  endpoint(
    "POST",
    "/consents",
    {
      may: "consent:write",
      summary: "Record a consent",
      body: ConsentInput,
      out: ConsentView,
      creates: true,
    },
    recordConsent,
  ),
  endpoint(
    "PUT",
    "/consents/{id}",
    {
      may: "consent:write",
      summary: "Correct or withdraw a consent",
      params: byId,
      body: ConsentInput,
      out: ConsentView,
      versioned: true,
    },
    correctConsent,
  ),
]
