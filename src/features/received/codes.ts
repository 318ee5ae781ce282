/** Code lists of received statistics, with their names in both languages. */
import { z } from "zod"
import type { Bilingual } from "../../kernel/language.ts"

export const seriesCodes = ["high-tech-added-value", "high-tech-investment"] as const
export const Series = z.enum(seriesCodes)
export type Series = z.infer<typeof Series>
export const seriesNames: Record<Series, Bilingual> = {
  "high-tech-added-value": { en: "Added value of the high-tech industry", zh: "高新技术产业增加值" },
  "high-tech-investment": { en: "Investment in the high-tech industry", zh: "高新技术产业投资" },
}

export const sheetKinds = ["detailed", "comparison"] as const
export const SheetKind = z.enum(sheetKinds)
export type SheetKind = z.infer<typeof SheetKind>
export const sheetKindNames: Record<SheetKind, Bilingual> = {
  detailed: { en: "One region in detail", zh: "本地区明细" },
  comparison: { en: "Regions compared", zh: "各地区对比" },
}

export const SheetUnit = z.enum(["yuan", "wan", "million"])
export type SheetUnit = z.infer<typeof SheetUnit>
export const sheetUnitNames: Record<SheetUnit, Bilingual> = {
  yuan: { en: "yuan", zh: "元" },
  wan: { en: "10,000 yuan", zh: "万元" },
  million: { en: "million yuan", zh: "百万元" },
}
/** What one unit of a sheet's column is worth in yuan. */
export const yuanIn: Record<SheetUnit, string> = { yuan: "1", wan: "10000", million: "1000000" }

export const PriceBasis = z.enum(["current-prices", "constant-prices"])
export type PriceBasis = z.infer<typeof PriceBasis>
export const priceBasisNames: Record<PriceBasis, Bilingual> = {
  "current-prices": { en: "Current prices", zh: "现价" },
  "constant-prices": { en: "Constant prices", zh: "不变价" },
}

export const Universe = z.enum(["comparable", "published"])
export type Universe = z.infer<typeof Universe>
export const universeNames: Record<Universe, Bilingual> = {
  comparable: {
    en: "Comparable universe: the base is that of this year’s respondents",
    zh: "可比口径（基数为今年调查单位的上年同期数）",
  },
  published: { en: "As published a year before", zh: "上年公布口径" },
}

export const SheetStatus = z.enum(["final", "assumed"])
export type SheetStatus = z.infer<typeof SheetStatus>
export const sheetStatusNames: Record<SheetStatus, Bilingual> = {
  final: { en: "As stated", zh: "来文数" },
  assumed: { en: "Assumed", zh: "假定" },
}

export const GrowthBasis = z.enum(["nominal", "comparable-prices"])
export type GrowthBasis = z.infer<typeof GrowthBasis>
export const growthBasisNames: Record<GrowthBasis, Bilingual> = {
  nominal: { en: "At current prices", zh: "按现价" },
  "comparable-prices": { en: "At comparable prices", zh: "按可比价" },
}

export const RowStatus = z.enum(["filed", "estimated"])
export type RowStatus = z.infer<typeof RowStatus>
export const rowStatusNames: Record<RowStatus, Bilingual> = {
  filed: { en: "Filed", zh: "已报" },
  estimated: { en: "Estimated", zh: "估" },
}

export const ruleNames = {
  "total-of-rows": { en: "The total is the sum of its rows", zh: "合计等于各行之和" },
  "level-magnitude": { en: "Order of magnitude of the level", zh: "总量的数量级" },
  "ratio-to-added-value": { en: "Ratio of investment to added value", zh: "投资与增加值之比" },
  "row-magnitude": { en: "Order of magnitude of each row", zh: "各行的数量级" },
  "stated-growth": { en: "Stated growth against growth from the rows", zh: "来文增速与按行计算的增速" },
  "estimated-rows": { en: "Estimated rows", zh: "估算行" },
} satisfies Record<string, Bilingual>
export type Rule = keyof typeof ruleNames

/** Words for what stands in figures of received statistics: populations, dimensions, codes. */
export const receivedTerms: Record<string, Bilingual> = {
  "high-tech-added-value-row.v1": { en: "Rows of the sheet on added value", zh: "增加值来表各行" },
  "high-tech-added-value-at-base-prices-row.v1": {
    en: "Rows of the sheet on added value, at prices of the base period",
    zh: "增加值来表各行（基期价）",
  },
  "high-tech-added-value-base-row.v1": {
    en: "Bases of the rows of the sheet on added value",
    zh: "增加值来表各行的上年同期数",
  },
  "high-tech-investment-row.v1": { en: "Rows of the sheet on investment", zh: "投资来表各行" },
  "high-tech-added-value-stated-growth.v1": { en: "Stated growth of added value", zh: "来文所列增加值增速" },
  "high-tech-investment-stated-growth.v1": { en: "Stated growth of investment", zh: "来文所列投资增速" },
  "added-value-growth-of-regions.v1": { en: "Stated growth of the compared regions", zh: "各地区来文增速" },
  industry: { en: "Industry", zh: "行业" },
  price: { en: "Price index", zh: "价格指数" },
  sample: { en: "Compared with last year", zh: "与上年可比" },
  common: { en: "In both periods", zh: "两期均有" },
  new: { en: "Only this year", zh: "仅本期" },
  region: { en: "Region", zh: "地区" },
  document: { en: "Document", zh: "来文" },
  office: { en: "From", zh: "来自" },
  ...rowStatusNames,
  ...sheetStatusNames,
  ...growthBasisNames,
}
