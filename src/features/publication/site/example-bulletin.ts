/** A small bulletin with every kind of figure that this site draws, for its tests. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { Figure, FigurePart, Indicator } from "../../statistics/schema.ts"
import type {
  BulletinDocument,
  FrozenFigure,
  Notice,
  Programme,
  ReleasedBulletin,
  Vintage,
} from "../schema.ts"
import { freezeWords } from "./freeze-words.ts"
import type { SiteContext } from "./site-context.ts"

const centre: Bilingual = {
  en: "37°Bay Xiangshan Technological Innovation Center",
  zh: "37度湾象山科创中心",
}

interface Example {
  indicator: Pick<Indicator, "id" | "title" | "says" | "unit" | "decimals" | "compute"> & Partial<Indicator>
  figure: Pick<Figure, "value"> & Partial<Figure>
  count: number | null
  /** Values known earlier, by day. */
  earlier?: [day: string, value: string][]
}

const known = "2019-04-24T09:05:00Z"

function vintagesOf({ earlier = [], figure }: Example): Vintage[] {
  const before = earlier.map(([day, value], index) => ({
    knownAt: String(1200 + index),
    knownAtInstant: `${day}T02:00:00Z`,
    value,
  }))
  if (figure.value === null) return before
  return [...before, { knownAt: "1284", knownAtInstant: known, value: figure.value }]
}

/** A figure as a bulletin freezes it; its hash stands for a real one. */
export function frozenExample(example: Example): FrozenFigure {
  const indicator: Indicator = {
    version: 1,
    word: "own-records",
    confidential: false,
    parameters: ["centre"],
    ...example.indicator,
  }
  const figure: Figure = {
    definition: { id: indicator.id, version: 1, hash: "d".repeat(64) },
    parameters: { centre: "centre-1" },
    asOf: "2019-03-31",
    knownAt: "1284",
    unit: indicator.unit,
    decimals: indicator.decimals,
    status: "final",
    reason: null,
    evidence: { count: example.count, root: "e".repeat(64) },
    parts: [],
    validation: [],
    disclosure: { decision: "open", rule: "public" },
    ...example.figure,
  }
  const id = `7c41${Buffer.from(indicator.id).toString("hex").padEnd(56, "0").slice(0, 56)}e09a`
  return { id, figure, indicator, subject: { centre }, vintages: vintagesOf(example) }
}

const part = (role: string, indicator: string, value: string): FigurePart => ({
  role,
  indicator,
  asOf: "2019-03-31",
  value,
  unit: "enterprise",
  evidence: { count: Number(value), root: "f".repeat(64) },
})

const population = "settled-enterprise.v1"

export const exampleFigures: Record<string, FrozenFigure> = {
  settled: frozenExample({
    indicator: {
      id: "settled-enterprises",
      title: { en: "Settled enterprises", zh: "入驻企业" },
      says: {
        en: "Enterprises with a tenancy in the centre on the day, each counted once however much space it lets.",
        zh: "当日在中心有入驻关系的企业，不论租用多少面积，每家只计一次。",
      },
      unit: "enterprise",
      decimals: 0,
      compute: { kind: "count", population, filter: {} },
    },
    figure: { value: "65" },
    count: 65,
    earlier: [
      ["2019-04-04", "62"],
      ["2019-04-12", "64"],
    ],
  }),
  technological: frozenExample({
    indicator: {
      id: "settled-technological-enterprises",
      title: { en: "Settled technological enterprises", zh: "入驻科技型企业" },
      says: {
        en: "Settled enterprises that held the class “technological” on the day.",
        zh: "当日持有科技型企业资格的入驻企业。",
      },
      unit: "enterprise",
      decimals: 0,
      compute: { kind: "count", population, filter: { technological: "yes" } },
    },
    figure: { value: "40" },
    count: 40,
  }),
  share: frozenExample({
    indicator: {
      id: "technological-share",
      title: { en: "Share of technological enterprises", zh: "科技型企业占比" },
      says: {
        en: "Technological enterprises as a share of all settled enterprises.",
        zh: "科技型企业占全部入驻企业的比重。",
      },
      unit: "per-cent",
      decimals: 1,
      compute: {
        kind: "ratio",
        numerator: "settled-technological-enterprises.v1",
        denominator: "settled-enterprises.v1",
        scale: "100",
      },
    },
    figure: {
      value: "61.53846153846153846153846153846153846154",
      parts: [
        part("numerator", "settled-technological-enterprises.v1", "40"),
        part("denominator", "settled-enterprises.v1", "65"),
      ],
    },
    count: 65,
  }),
  space: frozenExample({
    indicator: {
      id: "let-space",
      title: { en: "Let space", zh: "出租面积" },
      says: {
        en: "Floor space under tenancies on the day, measured as the agreements state it.",
        zh: "当日租约所载的建筑面积合计。",
      },
      unit: "square-metre",
      decimals: 0,
      confidential: true,
      compute: { kind: "sum", population: "tenancy.v1", filter: {} },
    },
    figure: {
      value: "18420.5",
      status: "provisional",
      reason: { en: "one agreement was still being measured", zh: "有一份协议面积尚待实测" },
      disclosure: { decision: "open", rule: "passed" },
    },
    count: 71,
  }),
  base: frozenExample({
    indicator: {
      id: "base-space",
      title: { en: "Let space in the industrial base", zh: "产业化基地出租面积" },
      says: {
        en: "Floor space under tenancies in the industrial base on the day.",
        zh: "当日产业化基地租约所载的建筑面积合计。",
      },
      unit: "square-metre",
      decimals: 0,
      confidential: true,
      compute: { kind: "sum", population: "tenancy.v1", filter: { stage: "industrial-base" } },
    },
    figure: { value: null, status: "suppressed", disclosure: { decision: "suppressed", rule: "protected" } },
    count: null,
  }),
}

const of = (figure: string, form: "unit" | "bare" | "over-tens" = "unit") => ({ figure, form })

export const exampleDocument: BulletinDocument = {
  slug: "2019-q1",
  kicker: { en: "Innovation bulletin · first quarter of 2019", zh: "创新简报 · 2019年第一季度" },
  title: {
    en: [
      of("settled"),
      " have moved into the new centre, ",
      of("technological", "bare"),
      " of them technological",
    ],
    zh: ["新建创新中心已入驻", of("settled"), "企业，其中科技型", of("technological")],
  },
  blocks: [
    {
      kind: "lead",
      line: {
        en: [
          "The county’s new innovation centre houses ",
          of("settled"),
          ", ",
          of("technological", "bare"),
          " of them technological: a share of ",
          of("share"),
          ".",
        ],
        zh: [
          "县里新建的创新中心入驻企业",
          of("settled"),
          "，其中科技型企业",
          of("technological"),
          "，占",
          of("share"),
          "。",
        ],
      },
    },
    { kind: "heading", line: { en: ["Space"], zh: ["场地"] } },
    {
      kind: "paragraph",
      line: {
        en: [
          "Together they let ",
          of("space"),
          " across maker space, incubator, accelerator and industrial base. What the industrial base alone lets is ",
          of("base"),
          ": too few enterprises stand there. More than half of the centre, ",
          of("settled", "over-tens"),
          ", came within the year.",
        ],
        zh: [
          "这些企业共租用",
          of("space"),
          "，分布在众创空间、孵化器、加速器和产业化基地。其中产业化基地的面积",
          of("base"),
          "：那里的企业太少。",
          of("settled", "over-tens"),
          "企业在一年之内入驻。",
        ],
      },
    },
  ],
  figures: exampleFigures,
  issuer: { en: "Xiangshan County Science and Technology Bureau", zh: "象山县科学技术局" },
  asOf: "2019-03-31",
  publishedAt: "2019-04-26T02:00:00Z",
  knownAt: { entry: "1284", at: known },
  ledgerHead: { entry: "1290", hash: `9f3a${"0".repeat(56)}c2d1` },
}

export const exampleNotice: Notice = {
  number: 1,
  figureKey: "settled",
  was: "65",
  now: "64",
  nowFigureId: "a".repeat(64),
  knownAt: { entry: "1402", at: "2019-06-14T03:20:00Z" },
  class: "correction",
  reason: "租期早一天结束",
}

/** The example as released, with as many of its notices as are asked for. */
export function exampleRelease(
  notices: Notice[] = [],
  document: BulletinDocument = exampleDocument,
): ReleasedBulletin {
  return { document, words: { en: freezeWords(document, "en"), zh: freezeWords(document, "zh") }, notices }
}

export const exampleProgramme: Programme = {
  name: { en: "Xiangshan innovation", zh: "象山科技创新" },
  region: "330225",
  issuer: exampleDocument.issuer,
  demo: true,
  footer: {
    en: "Xiangshan County Science and Technology Bureau, 2019",
    zh: "象山县科学技术局 2019",
  },
  outboundLink: {
    label: { en: "Visit Charity Shop", zh: "Visit Charity Shop" },
    url: "https://example.org/shop",
  },
  today: "2019-06-28",
}

const terms: Record<string, Bilingual> = {
  [population]: { en: "enterprises settled in the centre", zh: "在中心入驻的企业" },
  "tenancy.v1": { en: "tenancies", zh: "租约" },
  technological: { en: "technological", zh: "科技型" },
  yes: { en: "yes", zh: "是" },
}

export function exampleSite(language: "en" | "zh"): SiteContext {
  return {
    programme: exampleProgramme,
    language,
    assets: { fonts: "/fonts.css", style: "/site.css", script: "/site.js", icon: "/icon.svg" },
    nav: [
      { label: { en: "Glance", zh: "一览" }, href: `/${language}`, current: false },
      { label: { en: "Bulletins", zh: "简报" }, href: `/${language}/bulletins`, current: true },
    ],
    links: {
      home: (to) => `/${to}`,
      bulletins: (to) => `/${to}/bulletins`,
      bulletin: (slug, to) => `/${to}/bulletins/${slug}`,
      figure: (id, to) => `/${to}/figures/${id}`,
      figureJson: (id) => `/api/v1/figures/${id}`,
      figureCsv: (id) => `/api/v1/figures/${id}.csv`,
      evidence: (id) => `/api/v1/figures/${id}/evidence`,
      bulletinCsv: (slug) => `/data/bulletins/${slug}.csv`,
      bulletinJson: (slug) => `/data/bulletins/${slug}.json`,
      correct: (key) => `/app/correct/${key}`,
      records: (id) => `/app/figures/${id}`,
      signIn: "/app",
    },
    origin: "https://county.example",
    term: (code) => terms[code] ?? null,
  }
}
