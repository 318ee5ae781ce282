/** The context of every use case: who asks, what they may read, and where they may write. */

import { AppError } from "../../kernel/error.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { dayOf } from "../../platform/clock.ts"
import type { Read, Scope } from "../../platform/database/read.ts"
import type { Workspace } from "../../platform/database/workspace.ts"
import { endpointFor } from "../../platform/http/route.ts"
import type { Accounts } from "../../platform/session/accounts.ts"
import { hasFullReach, may } from "./policy.ts"
import type { Asker, Permission } from "./schema.ts"

/** What is known of the workspace as a whole. */
export interface WorkspaceProfile {
  name: Bilingual
  issuer: Bilingual
  division: string
  demo: boolean
}

/** `read` reaches what the asker reaches; `workspace.full` is for figures and decisions, never for answers. */
export interface Ask {
  asker: Asker
  read: Read
  workspace: Workspace
  accounts: Accounts
  profile: WorkspaceProfile
  /** Only while a workspace is being set up: the instant at which entries are made. */
  setUpAt?: string
}

/** What anybody may be shown, signed in or not. */
export type PublicAsk = Omit<Ask, "asker" | "read"> & { asker: Asker | null; read: Read }

/** Starts the route tables of features. */
export const endpoint = endpointFor<Ask>()
export const publicEndpoint = endpointFor<PublicAsk>()

/** Refuses unless the asker's role holds the permission. */
export function authorise(asker: Asker, permission: Permission): void {
  const decision = may(asker, permission)
  if (!decision.allowed) throw new AppError("not-allowed", decision.reason)
}

/** Today by the workspace's clock; while it is being set up, the day on which the entry is made. */
export function todayOf({ setUpAt, workspace }: Pick<Ask, "setUpAt" | "workspace">): string {
  return setUpAt ? dayOf(setUpAt) : workspace.clock.today()
}

/** The read that fits the asker: everything, or their own reach. */
export function readFor(workspace: Workspace, asker: Asker, scope: Scope): Read {
  return hasFullReach(asker.role) ? workspace.full : workspace.within(scope)
}

/** The error for a record that is not there, or not within the asker's reach: both look the same. */
export function notFound(): AppError {
  return new AppError("not-found", {
    en: "There is no such record, or it is not within your reach.",
    zh: "没有这条记录，或者不在您的查看范围内。",
  })
}
