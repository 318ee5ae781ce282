/** The two languages in the browser: which one is on, and the texts written in both. */
import { createInstance } from "i18next"
import { type ReactNode, useCallback, useEffect, useMemo } from "react"
import { I18nextProvider, initReactI18next, useTranslation } from "react-i18next"
import type { Bilingual, Language } from "../kernel/language.ts"

/** A text in both languages; `one` is the English wording when `count` is 1. */
export type Text = Bilingual & { one?: string }
export type TextValues = Record<string, string | number>

const storageKey = "headland.language"

/** The language kept on this device, else the one that the browser prefers. */
export function preferredLanguage(kept: string | null, browser: readonly string[]): Language {
  if (kept === "zh" || kept === "en") return kept
  return browser[0]?.toLowerCase().startsWith("zh") ? "zh" : "en"
}

export const translation = createInstance()

/** Starts i18next without key files: our texts stand beside the components, in both languages. */
export function startTranslation(language: Language): void {
  void translation.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: {}, zh: {} },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** The text in one language with its `{{names}}` filled in. */
export function writeText(text: Text, language: Language, values: TextValues = {}): string {
  const wording = language === "en" && text.one !== undefined ? { defaultValue_one: text.one } : {}
  return translation.t(text.en, { lng: language, defaultValue: text[language], ...wording, ...values })
}

function htmlLanguage(language: Language): string {
  return language === "zh" ? "zh-CN" : "en"
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  useMemo(() => {
    if (translation.isInitialized) return
    startTranslation(preferredLanguage(window.localStorage.getItem(storageKey), navigator.languages))
  }, [])
  useEffect(() => {
    const mark = (language: string) => {
      document.documentElement.lang = htmlLanguage(language as Language)
    }
    mark(translation.language)
    translation.on("languageChanged", mark)
    return () => translation.off("languageChanged", mark)
  }, [])
  return <I18nextProvider i18n={translation}>{children}</I18nextProvider>
}

/** The language that is on; `set` switches it everywhere at once and keeps it on this device. */
export function useLanguage(): { language: Language; set: (language: Language) => void } {
  const { i18n } = useTranslation()
  const language = i18n.language as Language
  const set = useCallback(
    (next: Language) => {
      window.localStorage.setItem(storageKey, next)
      void i18n.changeLanguage(next)
    },
    [i18n],
  )
  return { language, set }
}

/** Gives `t(text, values?)`, which writes a text in the language that is on. */
export function useText(): (text: Text, values?: TextValues) => string {
  const { language } = useLanguage()
  return useCallback((text: Text, values?: TextValues) => writeText(text, language, values), [language])
}
