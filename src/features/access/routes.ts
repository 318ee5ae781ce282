/** Endpoints of access. */
import { z } from "zod"
import { Day } from "../../kernel/day.ts"
import { endpoint, publicEndpoint } from "./ask.ts"
import { findMembersNamed, findPersonas, getLedgerAt, getMe } from "./find-asker.ts"
import { inviteMember } from "./invite-member.ts"
import { correctConsent, findConsentsOf, recordConsent } from "./record-consent.ts"
import {
  ConsentInput,
  ConsentView,
  LedgerAt,
  Me,
  MemberInput,
  MemberView,
  NewMemberView,
  Number19,
  Personas,
} from "./schema.ts"

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
    "POST",
    "/members",
    {
      may: "member:write",
      summary: "Add a member; the first password is in the answer, once",
      body: MemberInput,
      out: NewMemberView,
      creates: true,
    },
    inviteMember,
  ),
  endpoint(
    "GET",
    "/ledger/at",
    {
      may: "centre:read",
      summary: "The newest ledger entry of a day: what was known then",
      query: z.strictObject({ day: Day }),
      out: LedgerAt,
    },
    getLedgerAt,
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

/** Open to everybody: whom one may sign in as in a demo. */
export const openAccessRoutes = [
  publicEndpoint(
    "GET",
    "/personas",
    { may: null, summary: "The people of a demo workspace", out: Personas },
    findPersonas,
  ),
]
