/** What a figure's proof says in sentences, in the app and outside: its basis, its forecast, whose word it is. */
import { formatNumber } from "../../kernel/format.ts"
import type { Bilingual, Language } from "../../kernel/language.ts"
import { attainmentCoverage } from "./attainment.ts"
import type { Figure, Forecast, GrowthBasis, Indicator } from "./schema.ts"

/** What a growth compares. */
export const basisWords: Record<GrowthBasis, Bilingual> = {
  nominal: {
    en: "Nominal: each level at the prices of its own period.",
    zh: "现价：两期各按当期价格。",
  },
  "comparable-prices": {
    en: "At comparable prices: the level at the prices of the base period, against the base.",
    zh: "可比价：本期按基期价格折算后与基期比。",
  },
  "same-sample": {
    en: "Same sample: only those who reported in both periods.",
    zh: "同口径：只比两期均填报的单位。",
  },
}

/** The basis of a growth in words; null where the indicator is none. */
export function basisOf({ compute }: Pick<Indicator, "compute">): Bilingual | null {
  return compute.kind === "growth-between" ? basisWords[compute.basis] : null
}

/** "1 of 10" and how the place was found; null where the figure is no place. */
export function placeWords(figure: Figure, { compute }: Pick<Indicator, "compute">): Bilingual | null {
  const { count } = figure.evidence
  if (compute.kind !== "rank" || figure.value === null || count === null) return null
  const better = Number(figure.value) - 1
  return {
    en: `Number ${figure.value} of ${count}: ${better === 0 ? "none has" : `${better} ${better === 1 ? "has" : "have"}`} a greater value.`,
    zh: `${count}个中列第${figure.value}位：${better === 0 ? "没有更高的" : `${better}个更高`}。`,
  }
}

/** A forecast in two sentences, and what its interval is worth; null where the figure is none. */
export function forecastWords({ forecast, parts }: Figure, language: Language): string[] {
  if (!forecast) return []
  const target = parts.find(({ role }) => role === "target")?.value ?? ""
  const { said, coverage } = forecastSentences(forecast, target, language)
  return [...said, coverage]
}

/** How it stands, how it will likely end, and what must be said beside it. */
export function forecastSentences(
  { counts, periods, low, high, probability, model }: Forecast,
  target: string,
  language: Language,
): { said: string[]; coverage: string } {
  const reached = String(counts.reduce((sum, count) => sum + count, 0))
  const percent = formatNumber(probability, 1, language)
  const said = {
    en: [
      `After ${counts.length} of ${periods} quarters it stands at ${reached} (${counts.join(", ")}).`,
      `At the end it will lie between ${low} and ${high} with a probability of 80%; the chance of ${target} or more is ${percent}%.`,
    ],
    zh: [
      `${periods}个季度中已过${counts.length}个，累计${reached}（各季${counts.join("、")}）。`,
      `期末总数有80%的可能在${low}—${high}之间；达到${target}的概率为${percent}%。`,
    ],
  }
  return { said: said[language], coverage: attainmentCoverage[model][language] }
}

const stated: Record<"repeated" | "computed", Bilingual> = {
  repeated: { en: "Stated by {{office}} and repeated as received", zh: "由{{office}}提供，照收到的数列出" },
  computed: { en: "Computed from what {{office}} sent", zh: "根据{{office}}提供的数据计算" },
}

/** Whose word a received figure is, with the document it stands in. */
export function whoseWordOf(
  { source }: Pick<Figure, "source">,
  { word, compute }: Pick<Indicator, "word" | "compute">,
): Bilingual {
  if (word === "own-records")
    return { en: "Counted from the programme’s own records.", zh: "由发布单位自己的记录汇总得出。" }
  const another = { en: "another office", zh: "其他部门" }
  const office = source?.office ?? another
  const words = stated[compute.kind === "received" ? "repeated" : "computed"]
  const documents = source?.documents ?? []
  return {
    en: `${words.en.replace("{{office}}", office.en)}${documents.length > 0 ? ` (${documents.join("; ")})` : ""}.`,
    zh: `${words.zh.replace("{{office}}", office.zh)}${documents.length > 0 ? `（${documents.join("；")}）` : ""}。`,
  }
}
