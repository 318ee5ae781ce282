/** Journey: a level that failed its check is withheld in public with the reason, and the app names the row. */
import { expect } from "vitest"
import { sheetStatusNames } from "../../src/features/received/codes.ts"
import { openAppPage } from "./app-page.ts"
import { journey, type Walk } from "./journey.ts"
import { openAs } from "./members.ts"

const text = {
  withheld: { en: "withheld", zh: "暂不公布" },
  title: { en: "High-tech industry investment", zh: "高新技术产业投资额" },
  reason: { en: /check of its unit/, zh: /单位校验/ },
  sheets: { en: "Received sheets", zh: "收到的统计" },
  says: { en: "The level is assumed", zh: "总量为假定数" },
  edition: { en: "Edition {n}", zh: "第{n}版" },
  stopped: { en: /The level is stopped/, zh: /总量未过校验，不进入任何简报/ },
  row: /演示投资项目\d+/,
}

journey(
  "A level that fails its check is withheld with the reason, and the app names the row",
  async (walk) => {
    const { page, server, language, t, reached } = walk
    await page.goto(`${server.origin}/${language}/bulletins/2019-q1`)
    const sentence = page
      .locator(".words p")
      .filter({ has: page.getByRole("link", { name: t(text.withheld) }) })
    expect(await sentence.first().innerText()).toMatch(text.reason[language])
    await sentence
      .getByRole("link", { name: t(text.withheld) })
      .first()
      .click()
    await reached("bulletin with a withheld figure")

    const officer = await openAs(walk, "officer")
    const at = { ...walk, page: officer.page }
    const waiting = officer.page.getByRole("listitem").filter({ hasText: t(text.says) })
    await waiting.getByRole("link").first().click()
    await isNewer(at)
    await reached("newer sheet", officer.page)
    await officer.page.getByRole("link", { name: nth(at, 1) }).click()
    await namesTheRow(at)
    await officer.page.getByRole("link", { name: nth(at, 2) }).click()
    await isNewer(at)
    await openAppPage(at, text.sheets)
    await reached("sheets", officer.page)
  },
)

/** The newer sheet has an assumed level that no check stops. */
async function isNewer({ page, language, t }: Walk): Promise<void> {
  await page.getByText(t(sheetStatusNames.assumed)).first().waitFor()
  await page.getByRole("link", { name: t(text.edition).replace("{n}", "1") }).waitFor()
  expect(await page.getByText(text.stopped[language]).count()).toBe(0)
}

const nth = ({ t }: Walk, edition: number) => t(text.edition).replace("{n}", String(edition))

/** The slab has the row by its name, and the likely slips with the nearest first. */
async function namesTheRow({ page, language, reached }: Walk): Promise<void> {
  const slab = page
    .locator("div")
    .filter({ has: page.getByText(text.stopped[language]) })
    .last()
  await slab.waitFor()
  expect(await slab.innerText()).toMatch(text.row)
  const slips = await slab.locator("ol").first().getByRole("listitem").allInnerTexts()
  expect(slips[0]).toMatch(/× 10\s*−4/)
  const distances = slips.map((one) => Number(/(\d+\.\d+)\s*$/.exec(one)?.[1]))
  expect(distances.length).toBeGreaterThan(1)
  expect([...distances].sort((a, b) => a - b)).toEqual(distances)
  await reached("stopped sheet", page)
}
