/** The register's fields in words, by the names they have in the API and in the ledger. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { Standing } from "../schema.ts"

export const standingNames: Record<Standing, Bilingual> = {
  confirmed: { en: "confirmed", zh: "已核实" },
  candidate: { en: "to be confirmed", zh: "待核实" },
}

export const fieldNames = {
  name: { en: "Name", zh: "名称" },
  nameEn: { en: "English name", zh: "英文名称" },
  kind: { en: "Kind", zh: "类型" },
  creditCode: { en: "Unified social credit code", zh: "统一社会信用代码" },
  foundedOn: { en: "Founded on", zh: "成立日期" },
  division: { en: "Division code", zh: "行政区划代码" },
  industry: { en: "Industry", zh: "行业" },
  address: { en: "Address", zh: "地址" },
  standing: { en: "Standing", zh: "核实" },
  source: { en: "Source", zh: "来源" },
} satisfies Record<string, Bilingual>

export const classFieldNames = {
  class: { en: "Class", zh: "资格" },
  valid: { en: "Valid", zh: "有效期" },
  evidence: { en: "Evidence", zh: "依据" },
  issuer: { en: "Issued by", zh: "认定单位" },
} satisfies Record<string, Bilingual>

/** What stands where a record says nothing. */
export const missing: Bilingual = { en: "not recorded", zh: "暂缺" }
