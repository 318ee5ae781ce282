/** Journeys: one walk through the product, made in a real browser in both languages, at a desk and on a phone. */
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Bilingual, languages } from "../../src/kernel/language.ts"
import { serveDemo, type TestServer } from "../server.ts"
import { openBrowser } from "./browser.ts"
import { buildApp } from "./built-app.ts"
import { holds, picture, type Watched, type Way, watchedContext, widths } from "./watched-page.ts"

export interface Walk extends Way {
  page: Page
  server: TestServer
  /** The wording of the walk's language. */
  t: (text: Bilingual) => string
  /** Says that a screen is reached, and checks what must hold on every screen. */
  reached: (screen: string, page?: Page) => Promise<void>
  /** A page of somebody else's, who is not signed in yet. */
  openAnother: () => Promise<Page>
  /** A page in a browser that runs no scripts. */
  openWithoutScript: () => Promise<Page>
  /** An error in the console that belongs to the walk, such as the browser's word for a refusal. */
  foresee: (trouble: RegExp) => void
}

/** Four minutes are far more than a walk needs; a stuck page gives up after twenty seconds. */
const timeout = 240_000
/** A folder for pictures of every screen that is reached. */
const gallery = process.env.HEADLAND_PICTURES

const ways: Way[] = languages.flatMap((language) => widths.map((width) => ({ language, width })))
const languageNames = { en: "English", zh: "Chinese" }
const nameOf = (sentence: string, { language, width }: Way) =>
  `${sentence} (${languageNames[language]}, ${width} px)`

const browser = await openBrowser()

/** Makes a walk in each of the four ways, each with the loaded demo as `npm start` shows it first. */
export function journey(sentence: string, walk: (walk: Walk) => Promise<void>): void {
  const names = ways.map((way) => nameOf(sentence, way))
  if (browser === null) {
    console.error(`SKIPPED: ${names.length} journeys.\n${names.map((name) => `  - ${name}`).join("\n")}\n`)
    for (const name of names) test.skip(name, () => {})
    return
  }
  const running = browser
  beforeAll(buildApp)
  afterAll(() => running.close())
  for (const way of ways)
    test(nameOf(sentence, way), { timeout }, async () => {
      const server = await serveDemo()
      try {
        await make(walk, way, server, running)
      } finally {
        await server.close()
      }
    })
}

async function make(
  walk: (walk: Walk) => Promise<void>,
  way: Way,
  server: TestServer,
  running: NonNullable<typeof browser>,
): Promise<void> {
  const opened: Watched[] = []
  const open = async (javaScript?: boolean) => {
    const watched = await watchedContext(running, way, javaScript)
    opened.push(watched)
    return watched.context.newPage()
  }
  const foreseen: RegExp[] = []
  try {
    const page = await open()
    await walk({
      ...way,
      page,
      server,
      t: (text) => text[way.language],
      reached: (screen, on = page) => reached(on, way, screen),
      openAnother: () => open(),
      openWithoutScript: () => open(false),
      foresee: (trouble) => foreseen.push(trouble),
    })
    expect(unforeseen(opened, foreseen), "errors in the console").toEqual([])
    expect(server.log, "errors in the server's log").toEqual([])
  } catch (error) {
    throw await withEvidence(error, opened, foreseen)
  } finally {
    for (const { context } of opened) await context.close()
  }
}

async function reached(page: Page, way: Way, screen: string): Promise<void> {
  await holds(page, way, screen)
  if (gallery) await picture(page, `${screen.replaceAll(/\W+/g, "-")}-${way.language}-${way.width}`, gallery)
}

function unforeseen(opened: Watched[], foreseen: RegExp[]): string[] {
  return opened
    .flatMap(({ troubles }) => troubles)
    .filter((trouble) => !foreseen.some((one) => one.test(trouble)))
}

/** Adds to an error what the pages showed and complained of when it came. */
async function withEvidence(error: unknown, opened: Watched[], foreseen: RegExp[]): Promise<Error> {
  const failure = error instanceof Error ? error : new Error(String(error))
  const pages = opened.flatMap(({ context }) => context.pages())
  const shown = await Promise.all(
    pages.map(async (page) => `${page.url()} as it looked: ${await picture(page, "failed").catch(String)}`),
  )
  failure.message = [failure.message, ...shown, ...unforeseen(opened, foreseen)].join("\n")
  return failure
}
