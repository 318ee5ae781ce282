/** Shapes of bulletins, from draft to frozen document, and of the notices on them; safe in the browser. */
import { z } from "zod"
import { CorrectionClass } from "../../kernel/correction.ts"
import { Bilingual } from "../../kernel/language.ts"
import { Figure, Indicator } from "../statistics/schema.ts"

/** How a figure is written: with its unit, without it, or as the bound "over N tens". */
export const FigureForm = z.enum(["unit", "bare", "over-tens"])
export type FigureForm = z.infer<typeof FigureForm>

/** A line of text: words, and figures by the key they have in this bulletin. */
export const Line = z.array(z.union([z.string(), z.object({ figure: z.string(), form: FigureForm })]))
export type Line = z.infer<typeof Line>

export const BilingualLine = z.object({ en: Line, zh: Line })

export const Block = z.object({ kind: z.enum(["lead", "heading", "paragraph"]), line: BilingualLine })
export type Block = z.infer<typeof Block>

/** A value the figure had on an earlier day of knowing. */
export const Vintage = z.object({
  knownAt: z.string(),
  /** ISO instant of the ledger entry, in the workspace's clock. */
  knownAtInstant: z.string(),
  value: z.string(),
})
export type Vintage = z.infer<typeof Vintage>

/** A figure as a bulletin freezes it: everything that its proof panel shows. */
export const FrozenFigure = z.object({
  id: z.string(),
  figure: Figure,
  indicator: Indicator,
  /** Names of the records that its parameters point to, such as the centre's. */
  subject: z.record(z.string(), Bilingual),
  /** Its earlier values for the same day, oldest first, the published one last. */
  vintages: z.array(Vintage),
})
export type FrozenFigure = z.infer<typeof FrozenFigure>

export const BulletinDocument = z.object({
  slug: z.string(),
  /** "Innovation bulletin · first quarter of 2019" */
  kicker: Bilingual,
  title: BilingualLine,
  blocks: z.array(Block),
  figures: z.record(z.string(), FrozenFigure),
  issuer: Bilingual,
  asOf: z.string(),
  publishedAt: z.string(),
  knownAt: z.object({ entry: z.string(), at: z.string() }),
  /** Hash of the newest ledger entry when the bulletin was frozen. */
  ledgerHead: z.object({ entry: z.string(), hash: z.string() }),
})
export type BulletinDocument = z.infer<typeof BulletinDocument>

/** What changed since publication; the published words stay as they are. */
export const Notice = z.object({
  /** N1, N2 … in the order of becoming known. */
  number: z.number().int(),
  figureKey: z.string(),
  was: z.string().nullable(),
  now: z.string().nullable(),
  nowFigureId: z.string(),
  knownAt: z.object({ entry: z.string(), at: z.string() }),
  class: CorrectionClass,
  reason: z.string(),
})
export type Notice = z.infer<typeof Notice>

/** What the public site knows of the programme. */
export const Programme = z.object({
  name: Bilingual,
  region: z.string(),
  issuer: Bilingual,
  demo: z.boolean(),
  footer: Bilingual,
  outboundLink: z.object({ label: Bilingual, url: z.string() }).nullable(),
  /** Today by the workspace's clock. */
  today: z.string(),
})
export type Programme = z.infer<typeof Programme>

/** A released bulletin with its frozen words, as the public pages read it. */
export const ReleasedBulletin = z.object({
  document: BulletinDocument,
  /** Frozen HTML of title and blocks by language, with `<data>` elements; never rendered again. */
  words: z.object({ en: z.string(), zh: z.string() }),
  notices: z.array(Notice),
})
export type ReleasedBulletin = z.infer<typeof ReleasedBulletin>
