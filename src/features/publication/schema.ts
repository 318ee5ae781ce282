/** Shapes of bulletins, from draft to frozen document, and of the notices on them; safe in the browser. */
import { z } from "zod"
import { CorrectionClass } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import { Bilingual } from "../../kernel/language.ts"
import { Figure, Indicator } from "../statistics/schema.ts"
import { FigureKey, FigureTable, TargetPath, textKinds } from "./exhibits.ts"

/** How a figure is written: with its unit, without it, or as the bound "over N tens". */
export const FigureForm = z.enum(["unit", "bare", "over-tens"])
export type FigureForm = z.infer<typeof FigureForm>

/** A line of text: words, and figures by the key they have in this bulletin. */
export const Line = z.array(z.union([z.string(), z.object({ figure: z.string(), form: FigureForm })]))
export type Line = z.infer<typeof Line>

export const BilingualLine = z.object({ en: Line, zh: Line })

/** Words, or a chart or table; its line is then its title, which says the finding. */
export const Block = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(textKinds), line: BilingualLine }),
  z.object({ kind: z.literal("chart"), line: BilingualLine, chart: TargetPath }),
  z.object({ kind: z.literal("table"), line: BilingualLine, table: FigureTable }),
])
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
  /** A line of rights; absent in what was set before there was one. */
  copyright: Bilingual.nullable().optional(),
  outboundLink: z.object({ label: Bilingual, url: z.string() }).nullable(),
  /** The site’s own address, such as https://innovation.example.org; else each visitor’s own way to it. */
  address: z.string().nullable().optional(),
  /** Today by the workspace's clock. */
  today: z.string(),
})
export type Programme = z.infer<typeof Programme>

const footerWords = z.strictObject({ en: z.string().trim().max(300), zh: z.string().trim().max(300) })
const bothWords = z.strictObject({
  en: z.string().trim().min(1, "both languages | 中英文都要填").max(120),
  zh: z.string().trim().min(1, "both languages | 中英文都要填").max(120),
})

const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: "an address that begins with https:// | 应为以 https:// 开头的网址",
})

/** What the operator of the site sets for the foot of every public page. */
export const SiteSettingsInput = z.strictObject({
  footer: footerWords,
  copyright: bothWords.nullable(),
  /** Label and address, or neither. */
  outboundLink: z
    .strictObject({
      label: bothWords,
      url: webAddress.max(300),
    })
    .nullable(),
  /** Where the public reads this site: scheme and host, for the links that are shared. */
  address: webAddress
    .max(200)
    .regex(/^https?:\/\/[^/?#]+$/, "scheme and host only | 只写协议和域名")
    .nullable(),
})
export type SiteSettingsInput = z.infer<typeof SiteSettingsInput>

/** `version` 0: nothing is set yet. */
export const SiteSettingsView = z.object({ ...SiteSettingsInput.shape, version: z.string() })
export type SiteSettingsView = z.infer<typeof SiteSettingsView>

/** A released bulletin with its frozen words, as the public pages read it. */
export const ReleasedBulletin = z.object({
  document: BulletinDocument,
  /** Frozen HTML of title and blocks by language, with `<data>` elements; never rendered again. */
  words: z.object({ en: z.string(), zh: z.string() }),
  notices: z.array(Notice),
})
export type ReleasedBulletin = z.infer<typeof ReleasedBulletin>

/** A figure that a draft asks for; `asOf` where it differs from the bulletin's day. */
export const DraftFigure = z.strictObject({
  indicator: z.string(),
  parameters: z.record(z.string(), z.string()),
  asOf: Day.optional(),
})
export type DraftFigure = z.infer<typeof DraftFigure>

const words = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) })

export const BlockInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(textKinds), text: words }),
  z.strictObject({ kind: z.literal("chart"), text: words, chart: TargetPath }),
  z.strictObject({ kind: z.literal("table"), text: words, table: FigureTable }),
])
export type BlockInput = z.infer<typeof BlockInput>

/** A draft as people write it: a figure in the text is its key in braces, `{settled}` or `{settled|bare}`. */
export const BulletinInput = z.strictObject({
  /** Short enough for an address: the router knows no longer parts. */
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and - | 小写字母、数字和-"),
  kicker: words,
  title: words,
  blocks: z.array(BlockInput).min(1),
  figures: z
    .record(FigureKey, DraftFigure)
    .refine((figures) => Object.keys(figures).length <= 200, "at most 200 figures | 最多200个数字"),
  asOf: Day,
})
export type BulletinInput = z.infer<typeof BulletinInput>

export const BulletinState = z.enum(["draft", "submitted", "published"])
export type BulletinState = z.infer<typeof BulletinState>

export const BulletinView = z.object({
  ...BulletinInput.shape,
  id: z.string(),
  version: z.string(),
  state: BulletinState,
  author: z.object({ member: z.string(), name: z.string() }),
  approver: z.object({ member: z.string(), name: z.string() }).nullable(),
})
export type BulletinView = z.infer<typeof BulletinView>

export const BulletinPage = z.object({
  bulletins: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      slug: z.string(),
      state: BulletinState,
      title: Bilingual,
      asOf: z.string(),
      notices: z.number().int(),
    }),
  ),
})

/** What stands between a draft and its publication. */
export const GateResult = z.object({
  level: z.enum(["error", "warning", "information"]),
  /** Where: a figure's key, or the place in the text such as `blocks.1.zh`. */
  at: z.string(),
  message: Bilingual,
})
export type GateResult = z.infer<typeof GateResult>

export const BulletinPreview = z.object({
  words: z.object({ en: z.string(), zh: z.string() }),
  figures: z.record(z.string(), FrozenFigure),
  gates: z.array(GateResult),
})
export type BulletinPreview = z.infer<typeof BulletinPreview>
