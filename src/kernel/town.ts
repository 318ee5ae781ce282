/** Towns, townships and subdistricts of the county, by their codes of nine digits (GB/T 10114). */
import { z } from "zod"
import type { Bilingual } from "./language.ts"

export const TownCode = z.string().regex(/^\d{9}$/, "a town’s code of 9 digits | 应为9位乡镇街道代码")
export type TownCode = z.infer<typeof TownCode>

/** Xiangshan (330225): 3 subdistricts, 10 towns, 5 townships. */
export const townNames: Record<string, Bilingual> = {
  "330225001": { en: "Dandong", zh: "丹东街道" },
  "330225002": { en: "Danxi", zh: "丹西街道" },
  "330225003": { en: "Juexi", zh: "爵溪街道" },
  "330225100": { en: "Shipu", zh: "石浦镇" },
  "330225101": { en: "Xizhou", zh: "西周镇" },
  "330225102": { en: "Hepu", zh: "鹤浦镇" },
  "330225103": { en: "Xianxiang", zh: "贤庠镇" },
  "330225104": { en: "Qiangtou", zh: "墙头镇" },
  "330225105": { en: "Sizhoutou", zh: "泗洲头镇" },
  "330225106": { en: "Dingtang", zh: "定塘镇" },
  "330225107": { en: "Tuci", zh: "涂茨镇" },
  "330225108": { en: "Daxu", zh: "大徐镇" },
  "330225109": { en: "Xinqiao", zh: "新桥镇" },
  "330225200": { en: "Dongchen", zh: "东陈乡" },
  "330225201": { en: "Xiaotang", zh: "晓塘乡" },
  "330225202": { en: "Huangbi’ao", zh: "黄避岙乡" },
  "330225203": { en: "Maoyang", zh: "茅洋乡" },
  "330225204": { en: "Gaotangdao", zh: "高塘岛乡" },
}

export const townCodes = Object.keys(townNames)

/** The code of a town by what a list calls it: its code, its name, or its name without 镇, 乡 or 街道. */
export function townCodeOf(text: string): TownCode | null {
  if (TownCode.safeParse(text).success) return text
  const plain = (name: string) => name.replace(/(街道办事处|街道|镇|乡)$/, "").toLowerCase()
  const wanted = plain(text)
  const found = Object.entries(townNames).find(
    ([, { en, zh }]) => wanted === plain(zh) || wanted === plain(en),
  )
  return found?.[0] ?? null
}
