/** The demo programme: a county of 2018 and 2019. Names of enterprises are invented and say so. */
import type { Stage } from "../src/features/centres/schema.ts"
import type { OrganisationClass } from "../src/features/registry/schema.ts"

/** The day that is today when the demo is loaded. */
export const demoToday = "2019-06-28"

export const programme = {
  name: { en: "Xiangshan innovation", zh: "象山科技创新" },
  issuer: { en: "Xiangshan County Science and Technology Bureau", zh: "象山县科学技术局" },
  division: "330225",
  demo: true,
}

/** Set by the operator of the site; the demo leaves the footer to its own words. */
export const furniture = {
  footer: {
    en: "Xiangshan County Science and Technology Bureau, 2019",
    zh: "象山县科学技术局 2019",
  },
  copyright: null,
  outboundLink: {
    label: { en: "Visit Charity Shop", zh: "访问慈善商店" },
    url: "https://charity-shop.example/",
  },
  address: null,
}

export interface PlannedStage {
  stage: Stage
  settled: number
  technological: number
  /** Square metres of the smallest unit, and by how much each next one is greater. */
  area: [number, number]
  unit: (place: number) => string
}

export interface PlannedCentre {
  key: string
  name: { en: string; zh: string }
  says: { en: string; zh: string }
  openedOn: string
  stages: PlannedStage[]
}

/** As of the end of March 2019: 65 in the first centre, 40 of them technological; 22 and 9 in the second. */
export const centres: PlannedCentre[] = [
  {
    key: "bay",
    name: { en: "37°Bay Xiangshan Technological Innovation Center", zh: "37度湾象山科创中心" },
    says: {
      en: "From a desk to a production line, four stages under one roof.",
      zh: "从一张工位到一条产线，四段贯通；企业长大了就往右走。",
    },
    openedOn: "2018-01-15",
    stages: [
      { stage: "maker-space", settled: 21, technological: 9, area: [12, 1], unit: (n) => `1-${desk(n)}` },
      { stage: "incubator", settled: 19, technological: 13, area: [60, 7], unit: (n) => `2-${100 + n}` },
      { stage: "accelerator", settled: 16, technological: 11, area: [320, 40], unit: (n) => `3-${200 + n}` },
      { stage: "industrial-base", settled: 9, technological: 7, area: [1200, 220], unit: (n) => `5-${n}` },
    ],
  },
  {
    key: "peninsula",
    name: { en: "Peninsula Star Innovation Space", zh: "半岛星创空间" },
    says: { en: "The second platform, for teams and start-ups.", zh: "第二个平台，以团队和初创企业为主。" },
    openedOn: "2018-03-20",
    stages: [
      { stage: "maker-space", settled: 14, technological: 5, area: [10, 1], unit: (n) => `A-${desk(n)}` },
      { stage: "incubator", settled: 8, technological: 4, area: [55, 6], unit: (n) => `B-${100 + n}` },
    ],
  },
]

function desk(place: number): string {
  return String(place).padStart(2, "0")
}

/** Share of the first centre's tenants that had arrived by the end of each quarter. */
export const arrivals: { until: string; share: number }[] = [
  { until: "2018-03-31", share: 12 / 65 },
  { until: "2018-06-30", share: 24 / 65 },
  { until: "2018-09-30", share: 37 / 65 },
  { until: "2018-12-31", share: 52 / 65 },
  { until: "2019-03-31", share: 1 },
]

/** Classes that a technological tenant may hold, in turn; each with issuer, years and number of the paper. */
export const papers: {
  class: OrganisationClass
  years: number
  issuer: string
  number: (n: number) => string
}[] = [
  { class: "technological", years: 5, issuer: "浙江省科学技术厅", number: (n) => `浙科型演示${n}` },
  { class: "innovative-start-up", years: 5, issuer: "宁波市科学技术局", number: (n) => `甬初创演示${n}` },
  { class: "high-tech", years: 3, issuer: "省认定办", number: (n) => `GR2018演示${n}` },
  { class: "small-micro", years: 3, issuer: "象山县科学技术局", number: (n) => `象科微演示${n}` },
]

/** Organisations of the county's published account, and the partners that the demo invents. */
export const others: {
  /** By which later events know it. */
  key: string
  kind: "enterprise" | "institute" | "bank" | "insurer" | "operator"
  name: string
  nameEn: string
  source: string
}[] = [
  {
    key: "operator",
    kind: "operator",
    name: "演示运营公司（37度湾）",
    nameEn: "Demo Operator (37°Bay)",
    source: "演示数据",
  },
  {
    key: "bank",
    kind: "bank",
    name: "演示银行象山支行",
    nameEn: "Demo Bank, Xiangshan branch",
    source: "演示数据",
  },
  {
    key: "insurer",
    kind: "insurer",
    name: "演示保险象山支公司",
    nameEn: "Demo Insurance, Xiangshan branch",
    source: "演示数据",
  },
  {
    key: "institute electronic",
    kind: "institute",
    name: "中国电子科学研究院创新分院",
    nameEn: "Innovation branch of the China Academy of Electronic Science",
    source: "公开报道",
  },
  {
    key: "institute mechanical",
    kind: "institute",
    name: "中国机械科学研究总院南方中心",
    nameEn: "Southern centre of the China Academy of Mechanical Science",
    source: "公开报道",
  },
  {
    key: "institute textile",
    kind: "institute",
    name: "浙江理工大学象山现代纺织研究院",
    nameEn: "Xiangshan Modern Textile Institute of Zhejiang Sci-Tech University",
    source: "公开报道",
  },
  {
    key: "qinbang",
    kind: "enterprise",
    name: "勤邦新材料科技",
    nameEn: "Qinbang New Materials Technology",
    source: "公开报道",
  },
  {
    key: "kpt",
    kind: "enterprise",
    name: "KPT新材料",
    nameEn: "KPT New Materials",
    source: "公开报道",
  },
]
