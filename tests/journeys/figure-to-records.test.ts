/** Journey: a reader opens a published figure in place, and an officer follows it down to one of its records. */
import type { Locator, Page } from "playwright-core"
import { expect } from "vitest"
import { openAppPage } from "./app-page.ts"
import { journey, type Walk } from "./journey.ts"
import { signInFromGlance } from "./sign-in.ts"

const text = {
  figures: { en: "Where things stand", zh: "进展" },
  settled: { en: /^65 enterprises$/, zh: /^65\s?家$/ },
  technological: { en: /^40 enterprises$/, zh: /^40\s?家$/ },
  read: { en: "Read the bulletin", zh: "阅读简报" },
  title: { en: "Settled enterprises", zh: "入驻企业" },
  close: { en: "Close", zh: "收起" },
  parts: {
    en: [
      "What it says",
      "Enterprises that have a tenancy in the centre on the day",
      "= 65 enterprises",
      "as of 31 Mar 2019",
      "known at 25 April 2019, 09:",
      "65 records.",
    ],
    zh: [
      "这个数说的是",
      "截至当日在该中心有入驻关系的企业数",
      "= 65家",
      "截至 2019年3月31日",
      "所知至 2019年4月25日 09:",
      "65条记录。",
    ],
  },
  vintages: {
    en: /^63 from .* 65 from 25 April 2019, published$/,
    zh: /^.*起为63；.*2019年4月25日起为65，公布值$/,
  },
  ownPage: { en: "Its own page", zh: "单独查看" },
  figuresPage: { en: "Figures", zh: "数字" },
  evidence: { en: "Evidence", zh: "依据" },
  more: { en: "53 more rows", zh: "还有53行" },
  all: { en: "All 65 rows", zh: "合计65行" },
}

journey("A reader opens a figure where it stands, and an officer follows it to its records", async (walk) => {
  const { page, server, language, t, reached } = walk
  await page.goto(server.origin)
  const standing = page.getByRole("region", { name: t(text.figures) })
  await standing.getByRole("link", { name: text.settled[language] }).waitFor()
  await standing.getByRole("link", { name: text.technological[language] }).waitFor()
  await reached("glance")
  await page.getByRole("link", { name: t(text.read) }).click()
  await opensInPlace(walk)
  await opensWithoutScript(walk)
  await page.goto(server.origin)
  await signInFromGlance(walk)
  await openAppPage(walk, text.figuresPage)
  await reached("figures")
  await opensInTheApp(walk)
})

/** The figure in the lead: the headline's own would open below the whole headline, and a later paragraph has it once more. */
function inLead(page: Page, { language, t }: Walk): { figure: Locator; proof: Locator } {
  const figure = page.locator("p").getByRole("link", { name: text.settled[language] }).first()
  const proof = page
    .locator("p")
    .getByRole("group", { name: t(text.title), exact: true })
    .first()
  return { figure, proof }
}

async function opensInPlace(walk: Walk): Promise<void> {
  const { page, t, reached } = walk
  const { figure, proof } = inLead(page, walk)
  await figure.waitFor()
  await reached("bulletin")
  expect(await proof.isVisible()).toBe(false)
  await figure.click()
  await tellsAll(walk, proof)
  expect(await figure.getAttribute("aria-expanded")).toBe("true")
  await standsUnderItsLine(figure, proof)
  await reached("bulletin with an open figure")
  await page.keyboard.press("Escape")
  await proof.waitFor({ state: "hidden" })
  expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true)
  await figure.click()
  await proof.getByRole("link", { name: t(text.ownPage) }).click()
  await page.getByRole("heading", { level: 1, name: t(text.title) }).waitFor()
  await reached("page of a figure")
}

async function tellsAll({ language }: Walk, proof: Locator): Promise<void> {
  await proof.waitFor()
  const told = (await proof.innerText()).replace(/\s+/g, " ")
  for (const part of text.parts[language]) expect(told).toContain(part)
  await proof.getByRole("img", { name: text.vintages[language] }).waitFor()
}

/** The panel begins where the figure's line ends, and the sentence goes on below it. */
async function standsUnderItsLine(figure: Locator, proof: Locator): Promise<void> {
  const [line, panel] = await Promise.all([figure.boundingBox(), proof.boundingBox()])
  const gap = panel!.y - (line!.y + line!.height)
  expect(gap).toBeGreaterThanOrEqual(-4)
  expect(gap).toBeLessThan(line!.height)
  const next = proof.locator("xpath=following::a[starts-with(@href, '#f-')]").last()
  expect((await next.boundingBox())!.y).toBeGreaterThan(panel!.y + panel!.height)
}

async function opensWithoutScript(walk: Walk): Promise<void> {
  const page = await walk.openWithoutScript()
  await page.goto(`${walk.server.origin}/${walk.language}/bulletins/2019-q1`)
  const { figure, proof } = inLead(page, walk)
  expect(await proof.isVisible()).toBe(false)
  await figure.click()
  await tellsAll(walk, proof)
  await standsUnderItsLine(figure, proof)
  await walk.reached("bulletin with an open figure, without script", page)
  await proof.getByRole("link", { name: walk.t(text.close) }).click()
  await proof.waitFor({ state: "hidden" })
}

/** The published figure and its 65 rows, of which one leads to the record that it is. */
async function opensInTheApp({ page, t, reached }: Walk): Promise<void> {
  const link = page.getByRole("link", { name: t(text.title), exact: true })
  await page.getByRole("listitem").filter({ has: link, hasText: "65" }).getByRole("link").first().click()
  const evidence = page.getByRole("region", { name: t(text.evidence) })
  await evidence.getByRole("button", { name: t(text.more) }).click()
  await evidence.getByText(t(text.all)).waitFor()
  const rows = evidence.locator("tr, li").filter({ has: page.getByRole("link") })
  expect(await rows.count()).toBe(65)
  await reached("figure with its evidence")
  const row = rows.nth(61).getByRole("link")
  // The row has the organisation's own name; the record's title may be its English one, with the same number.
  const [number = ""] = (await row.innerText()).match(/\d+$/) ?? []
  await row.click()
  await page.getByRole("heading", { level: 1, name: number }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/app\/tenancies\/\d+$/)
}
