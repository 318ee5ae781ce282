/** What waits for somebody: a record that asks for an act, on the page “Today”. */
import { z } from "zod"
import { Bilingual } from "./language.ts"

/** The lists of the page, each kept by the feature of that name. */
export const WaitingGroup = z.enum(["received", "returns", "problems", "visits", "loans", "projects"])
export type WaitingGroup = z.infer<typeof WaitingGroup>

/**
 * How much hangs on it, the gravest first: a published figure is stopped or would change; a promise to an
 * enterprise is broken; somebody can't go on without you; a day is coming up.
 */
export const consequences = ["published", "broken-promise", "somebody-waits", "due"] as const
export const Consequence = z.enum(consequences)
export type Consequence = z.infer<typeof Consequence>

export const Waiting = z.object({
  group: WaitingGroup,
  consequence: Consequence,
  /** Number of the record, unique within the group. */
  id: z.string(),
  /** The record’s page below /app, where the act is done. */
  to: z.string(),
  /** Whose it is: an organisation, or what the record is called. */
  subject: Bilingual,
  /** What there is to know in one line. */
  says: Bilingual,
  /** What would change in what is published or promised; null where nothing would. */
  effect: Bilingual.nullable(),
  /** The sign that stands before its word. */
  status: z.object({
    shape: z.enum([
      "not-filed",
      "draft",
      "waiting",
      "done",
      "warning",
      "stopped",
      "overdue",
      "promised",
      "locked",
    ]),
    text: Bilingual,
  }),
  /** The day on which it is due, if there is one. */
  dueOn: z.string().nullable(),
  /** What to do, as a button says it. */
  action: Bilingual,
})
export type Waiting = z.infer<typeof Waiting>

/** The gravest first; among equals the day that comes first, then by number, so that the order stands still. */
export function inOrderOfConsequence(waiting: readonly Waiting[]): Waiting[] {
  const rank = ({ consequence }: Waiting) => consequences.indexOf(consequence)
  const day = ({ dueOn }: Waiting) => dueOn ?? "9999-12-31"
  return [...waiting].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
      (a.group === b.group ? (BigInt(a.id) < BigInt(b.id) ? -1 : 1) : a.group < b.group ? -1 : 1),
  )
}
