/** A page of a real browser that remembers what went wrong in it, and says whether its layout holds. */
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { expect } from "vitest"
import type { Language } from "../../src/kernel/language.ts"

export const widths = [1440, 390] as const

/** One of the four ways in which each journey is made. */
export interface Way {
  language: Language
  /** CSS pixels: a desk or a phone. */
  width: (typeof widths)[number]
}

export interface Watched {
  context: BrowserContext
  /** Errors in the console and in scripts, with the page they came from. */
  troubles: string[]
}

/** The reader of Chinese sits in the county; the other one far away, where it is still the day before. */
const settings = {
  zh: { locale: "zh-CN", timezoneId: "Asia/Shanghai" },
  en: { locale: "en-GB", timezoneId: "America/Los_Angeles" },
}
const htmlLanguage = { zh: "zh-CN", en: "en" } satisfies Record<Language, string>

/** Milliseconds that a page is given for anything; two busy cores need some of them. */
const patience = 20_000

/** Opens a context of the browser: language, width, and scripts on or off. */
export async function watchedContext(
  browser: Browser,
  { language, width }: Way,
  javaScriptEnabled = true,
): Promise<Watched> {
  const phone = width === 390
  const context = await browser.newContext({
    ...settings[language],
    viewport: { width, height: phone ? 844 : 900 },
    ...(phone && { isMobile: true, hasTouch: true }),
    javaScriptEnabled,
    acceptDownloads: true,
  })
  context.setDefaultTimeout(patience)
  const troubles: string[] = []
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${message.text()} (${message.location().url})`)
  })
  context.on("weberror", (error) => troubles.push(String(error.error().stack ?? error.error())))
  return { context, troubles }
}

/** Every screen names its language and fits its width. */
export async function holds(page: Page, { language, width }: Way, screen: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const { lang, wide } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    wide: document.scrollingElement?.scrollWidth ?? 0,
  }))
  expect(lang, `the language that the screen “${screen}” names`).toBe(htmlLanguage[language])
  // On a phone window.innerWidth grows with what overflows, so it can't be compared with.
  expect(wide, `the width of the screen “${screen}”`).toBeLessThanOrEqual(width)
}

/** Saves a picture of the whole page and gives its path; what is fixed on it stands where it is scrolled to. */
export async function picture(page: Page, name: string, folder?: string): Promise<string> {
  const path = join(folder ?? (await mkdtemp(join(tmpdir(), "headland-journey-"))), `${name}.png`)
  await page.screenshot({ path, fullPage: true, animations: "disabled" })
  return path
}
