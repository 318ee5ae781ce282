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
  town: { en: "Town", zh: "乡镇街道" },
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

export const technologyFieldNames = {
  name: { en: "Technology", zh: "技术" },
  nameEn: { en: "English name", zh: "英文名称" },
  kind: { en: "Whose", zh: "权属" },
  valid: { en: "Held", zh: "持有期" },
  evidence: { en: "Evidence", zh: "依据" },
} satisfies Record<string, Bilingual>

export const linkFieldNames = {
  from: { en: "Who", zh: "一方" },
  to: { en: "Whom", zh: "另一方" },
  kind: { en: "Link", zh: "关系" },
  valid: { en: "Days", zh: "起止" },
  words: { en: "How", zh: "方式与依据" },
} satisfies Record<string, Bilingual>

/** What stands where a record says nothing. */
export const missing: Bilingual = { en: "not recorded", zh: "暂缺" }
