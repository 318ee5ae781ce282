/** Names of the counties and districts of Ningbo, by division code (GB/T 2260 as of 2019). */
import type { Bilingual } from "./language.ts"

export const regionNames: Record<string, Bilingual> = {
  "330203": { en: "Haishu", zh: "海曙区" },
  "330205": { en: "Jiangbei", zh: "江北区" },
  "330206": { en: "Beilun", zh: "北仑区" },
  "330211": { en: "Zhenhai", zh: "镇海区" },
  "330212": { en: "Yinzhou", zh: "鄞州区" },
  "330213": { en: "Fenghua", zh: "奉化区" },
  "330225": { en: "Xiangshan", zh: "象山县" },
  "330226": { en: "Ninghai", zh: "宁海县" },
  "330281": { en: "Yuyao", zh: "余姚市" },
  "330282": { en: "Cixi", zh: "慈溪市" },
}

/** The region's name, or its code where it is none of ours. */
export function regionName(code: string): Bilingual {
  return regionNames[code] ?? { en: code, zh: code }
}
