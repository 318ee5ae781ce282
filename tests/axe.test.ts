/** Every public page, tried with axe: in both languages, light and dark, on a desk and on a phone. */
import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findReleased } from "../src/features/publication/release-store.ts"
import { languages } from "../src/kernel/language.ts"
import { openBrowser } from "./journeys/browser.ts"
import { serveDemo, type TestServer } from "./server.ts"

const browser = await openBrowser()
let server: TestServer
let figure = ""
beforeAll(async () => {
  if (!browser) return
  server = await serveDemo()
  const [release] = await findReleased(server.headland.workspace.published, 1)
  figure = Object.values(release!.document.figures)[0]!.id
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

interface PublicPage {
  name: string
  path: () => string
  /** Brings what is folded on the page into sight. */
  open?: (page: Page) => Promise<void>
}

const pages: PublicPage[] = [
  { name: "the glance", path: () => "" },
  { name: "the list of bulletins", path: () => "/bulletins" },
  { name: "a bulletin", path: () => "/bulletins/2019-q1" },
  { name: "a bulletin with everything unfolded", path: () => "/bulletins/2019-q1", open: unfold },
  { name: "a figure", path: () => `/figures/${figure}` },
  { name: "an address without a page", path: () => "/bulletins/none" },
]

async function unfold(page: Page): Promise<void> {
  await page.locator(".words p a[href^='#f-']").first().click()
  await page.locator(".proof.open").waitFor()
  for (const summary of await page.locator("main summary").all()) await summary.click()
}

const widths = [1280, 390]
const cases = pages.flatMap((page) => languages.map((language) => ({ ...page, language })))

test.skipIf(!browser).each(cases)(
  "axe finds nothing on $name in $language",
  async ({ language, path, open }) => {
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of widths)
        expect(await findings(browser!, { language, path, open, colorScheme, width })).toEqual([])
  },
  120_000,
)

type Look = Pick<PublicPage, "path"> & {
  language: string
  open: PublicPage["open"]
  colorScheme: "light" | "dark"
  width: number
}

/** What axe objects to, with the elements it means. */
async function findings(at: Browser, { language, path, open, colorScheme, width }: Look): Promise<string[]> {
  // A movement that is under way would be measured half way.
  const context = await at.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  })
  try {
    const page = await context.newPage()
    await page.goto(`${server.origin}/${language}${path()}`)
    await open?.(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html }) => `${colorScheme} ${width} ${id}: ${target.join(" ")} ${html.slice(0, 160)}`,
      ),
    )
  } finally {
    await context.close()
  }
}
