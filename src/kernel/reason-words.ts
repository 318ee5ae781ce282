/** The words of a correction for a page in one language. */
import type { Bilingual, Language } from "./language.ts"

/** A Chinese sentence, and behind it one without any Chinese. */
const both =
  /^(?<zh>.*\p{Script=Han}.*?[。！？])\s*(?<en>[^\p{Script=Han}。！？]*[A-Za-z][^\p{Script=Han}。！？]*)$/su

/** Whoever wrote both languages, Chinese first, is quoted in that of the page; else everybody reads the words as written. */
export function reasonIn(reason: string, language: Language): string {
  return both.exec(reason)?.groups?.[language]?.trim() ?? reason
}

/** The words for a page that writes either language. */
export function bothReasons(reason: string): Bilingual {
  return { en: reasonIn(reason, "en"), zh: reasonIn(reason, "zh") }
}
