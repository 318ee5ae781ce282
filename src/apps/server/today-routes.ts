/** What waits for the signed-in member today, from every feature that has work for them. */
import { z } from "zod"
import { type Ask, endpoint } from "../../features/access/ask.ts"
import { findWaiting as findWaitingLoans } from "../../features/financing/find-waiting.ts"
import { findWaiting as findWaitingProjects } from "../../features/pipeline/find-waiting.ts"
import { findWaiting as findWaitingProblems } from "../../features/problems/find-waiting.ts"
import { findWaiting as findWaitingReceived } from "../../features/received/find-waiting.ts"
import { findWaiting as findWaitingReturns } from "../../features/returns/find-waiting.ts"
import { inOrderOfConsequence, Waiting } from "../../kernel/waiting.ts"

/** What waits in one feature for whoever asks, at most a page of it; nothing for roles that have no part in it. */
type FindWaiting = (ask: Ask) => Promise<Waiting[]>

const finders: FindWaiting[] = [
  findWaitingLoans,
  findWaitingProjects,
  findWaitingProblems,
  findWaitingReceived,
  findWaitingReturns,
]

const Today = z.object({ waiting: z.array(Waiting) })

export const todayRoutes = [
  endpoint(
    "GET",
    "/today",
    { may: "centre:read", summary: "What waits for the member, gravest first", out: Today },
    async (ask): Promise<z.infer<typeof Today>> => {
      const found = await Promise.all(finders.map((find) => find(ask)))
      return { waiting: inOrderOfConsequence(found.flat()) }
    },
  ),
]
