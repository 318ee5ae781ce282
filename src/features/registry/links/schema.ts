/** Shapes of links between organisations: who drives, owns or supplies whom; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../../kernel/correction.ts"
import { Day } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { Bilingual as BilingualShape } from "../../../kernel/language.ts"
import { Number19 } from "../../access/schema.ts"

export const linkKinds = ["drives", "parent", "supplier"] as const
export const LinkKind = z.enum(linkKinds)
export type LinkKind = z.infer<typeof LinkKind>

/** What the first organisation does to the second. */
export const linkKindNames: Record<LinkKind, Bilingual> = {
  drives: { en: "Drives", zh: "带动" },
  parent: { en: "Owns", zh: "控股" },
  supplier: { en: "Supplies", zh: "供货" },
}

/** The same seen from the second. */
export const linkedKindNames: Record<LinkKind, Bilingual> = {
  drives: { en: "Driven by", zh: "受其带动" },
  parent: { en: "Owned by", zh: "母公司" },
  supplier: { en: "Supplied by", zh: "供货方" },
}

const days = { from: Day, until: Day.nullable() }
const words = z.string().trim().min(1).max(300)

export const LinkInput = z.strictObject({
  fromId: Number19,
  toId: Number19,
  kind: LinkKind,
  ...days,
  /** How the one drives the other along, and by what paper one knows. */
  words,
})
export type LinkInput = z.infer<typeof LinkInput>

export const LinkCorrection = z.strictObject({ kind: LinkKind, ...days, words, correction: Correction })
export type LinkCorrection = z.infer<typeof LinkCorrection>

export const LinkView = z.object({
  id: z.string(),
  version: z.string(),
  fromId: z.string(),
  toId: z.string(),
  /** Null where the reader does not reach the organisation itself. */
  fromName: BilingualShape.nullable(),
  toName: BilingualShape.nullable(),
  kind: LinkKind,
  from: z.string(),
  until: z.string().nullable(),
  words: z.string(),
})
export type LinkView = z.infer<typeof LinkView>

export const GetLinkQuery = z.strictObject({
  /** Ledger entry: the records as known then. */
  known: Number19.optional(),
})

export const FindLinksQuery = z.strictObject({
  ...GetLinkQuery.shape,
  kind: LinkKind.optional(),
  /** At either end. */
  organisation: Number19.optional(),
  /** Who drives, owns or supplies. */
  fromId: Number19.optional(),
  asOf: Day.optional(),
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindLinksQuery = z.infer<typeof FindLinksQuery>

export const LinkPage = z.object({ links: z.array(LinkView), next: z.string().nullable() })
export type LinkPage = z.infer<typeof LinkPage>
