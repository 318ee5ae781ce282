/** Who releases a bulletin: a second person, once it has been submitted. */
import type { Asker, Decision } from "../access/schema.ts"

/** Whoever wrote a bulletin does not release it; `author` is a member’s number. */
export function mayApprove(
  asker: Pick<Asker, "member">,
  bulletin: { state: string; author: string },
): Decision {
  if (bulletin.state !== "submitted")
    return {
      allowed: false,
      reason: { en: "Only a submitted draft can be published.", zh: "只有已提交的草稿可以公布。" },
    }
  if (asker.member === bulletin.author)
    return {
      allowed: false,
      reason: {
        en: "A second person publishes: whoever wrote a bulletin does not approve it.",
        zh: "撰写与批准须是两人。",
      },
    }
  return { allowed: true }
}
