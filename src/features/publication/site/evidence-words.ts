/** What a proof says in words: status, how many stand behind a figure, what is protected, and whose word it is. */
import { formatNumber } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import { basisOf, forecastWords, placeWords, whoseWordOf } from "../../statistics/figure-words.ts"
import type { Figure, FigureStatus } from "../../statistics/schema.ts"
import type { FrozenFigure } from "../schema.ts"

const statuses: Record<FigureStatus, Bilingual> = {
  final: { en: "Final when published", zh: "公布时为最终数" },
  provisional: { en: "Provisional", zh: "初步数" },
  estimated: { en: "Estimated", zh: "估计数" },
  assumed: { en: "Assumed", zh: "假定数" },
  suppressed: { en: "Protected", zh: "保密" },
  withheld: { en: "Withheld", zh: "暂不公布" },
  undefined: { en: "Not defined", zh: "无法计算" },
}

export const statusShape = {
  final: "final",
  provisional: "half",
  estimated: "ring",
  assumed: "ring",
  suppressed: "locked",
  withheld: "stopped",
  undefined: "ring",
} as const satisfies Record<FigureStatus, string>

/** Status with its reason: "Withheld: one return failed a check". */
export function statusWords(figure: Figure, language: Language): string {
  const status = statuses[figure.status][language]
  if (!figure.reason) return status
  return `${status}${language === "en" ? ": " : "："}${figure.reason[language]}`
}

/** One sentence whatever the rule: that a single organisation stands behind a count would tell the count. */
const suppressed: Bilingual = {
  en: "It is kept back so that no single organisation can be worked out.",
  zh: "为避免推算出单个单位的情况，不予公布。",
}

const decided: Record<Figure["disclosure"]["rule"], Bilingual> = {
  public: { en: "Nothing here needs protection.", zh: "其中没有需要保密的内容。" },
  passed: {
    en: "It passed the check that protects single organisations.",
    zh: "已通过保护单个单位的检查。",
  },
  consent: {
    en: "It is about one organisation, which has agreed to be named.",
    zh: "只涉及一家单位，该单位已同意公开。",
  },
  protected: suppressed,
}

function countWords(count: number | null, language: Language): string {
  if (count === null)
    return language === "en"
      ? "How many records stand behind it is protected too."
      : "背后有多少条记录也保密。"
  const number = formatNumber(String(count), 0, language)
  if (language === "zh") return `${number}条记录。`
  return `${number} ${count === 1 ? "record" : "records"}.`
}

export interface BehindIt {
  count: string
  disclosure: string
}

/** How many records stand behind a figure, and what the disclosure gate decided. */
export function behindIt({ figure }: FrozenFigure, language: Language): BehindIt {
  return {
    count: countWords(figure.evidence.count, language),
    disclosure: decided[figure.disclosure.rule][language],
  }
}

export function whoseWord({ figure, indicator }: FrozenFigure, language: Language): string {
  return whoseWordOf(figure, indicator)[language]
}

/** What the value means beyond its formula: the basis of a growth, a place among all, a forecast’s interval. */
export function meaningWords({ figure, indicator }: FrozenFigure, language: Language): string[] {
  const [basis, place] = [basisOf(indicator), placeWords(figure, indicator)]
  return [
    ...(basis ? [basis[language]] : []),
    ...(place ? [place[language]] : []),
    ...forecastWords(figure, language),
  ]
}

/** Warnings that a named person explained, each with that explanation. */
export function explainedWarnings({ figure }: FrozenFigure, language: Language): string[] {
  return figure.validation
    .filter(({ explanation }) => explanation !== null)
    .map(({ message, explanation }) => {
      const said = explanation?.words ?? ""
      return language === "en" ? `${message.en} Explained: “${said}”` : `${message.zh}说明：“${said}”`
    })
}
