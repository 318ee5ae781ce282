/** Journey: an enterprise answers a question about its return, is warned of a unit, and the bureau accepts it. */
import { expect } from "vitest"
import { cellNames, returnRuleNames } from "../../src/features/returns/schema.ts"
import { journey, type Walk } from "./journey.ts"
import { openAs } from "./members.ts"

const text = {
  answer: { en: "Answer", zh: "答复" },
  unknownFill: { en: "Fill it in", zh: "填上" },
  makeIt: { en: /^Make it ([\d,.]+)/, zh: /^改为 ([\d,.]+)/ },
  next: { en: /^Next: /, zh: /^下一步：/ },
  yourAnswer: { en: "Your answer", zh: "答复" },
  file: { en: "File the return", zh: "报送" },
  returns: { en: "Returns", zh: "报表" },
  accept: { en: "Accept", zh: "通过" },
  accepted: { en: "Accepted", zh: "已通过" },
}

journey("An enterprise is warned of a unit, decides itself and files; the bureau accepts", async (walk) => {
  const { t, reached } = walk
  const enterprise = await openAs(walk, "enterprise")
  const at = { ...walk, page: enterprise.page }
  const waiting = at.page
    .getByRole("listitem")
    .filter({ has: at.page.getByRole("link", { name: t(text.answer) }) })
  await waiting.getByRole("link").first().click()
  await warnedOfUnit(at)
  await fileWithAnswer(at)
  const { pathname } = new URL(at.page.url())
  await reached("return filed", at.page)

  const officer = await openAs(walk, "officer", pathname.replace(/^\/app/, ""))
  await officer.page.getByRole("button", { name: t(text.accept), exact: true }).click()
  await officer.page.getByText(t(text.accepted)).first().waitFor()
  await reached("return accepted", officer.page)
})

/** Sales written in yuan where the form has 10,000 yuan: warned beside the cell, and changed on a click only. */
async function warnedOfUnit({ page, language, t, reached }: Walk): Promise<void> {
  const sales = page.getByLabel(t(cellNames.sales), { exact: false }).first()
  await sales.waitFor()
  const right = (await sales.inputValue()).replaceAll(",", "")
  const wrong = `${Number(right) * 10_000}`
  await sales.fill(wrong)
  const warning = page.getByRole("status").filter({ hasText: t(returnRuleNames.unit) })
  await warning.waitFor()
  await sales.blur()
  expect((await sales.inputValue()).replaceAll(",", ""), "nothing is changed by itself").toBe(wrong)
  await reached("warned of a unit", page)
  await warning.getByRole("button", { name: text.makeIt[language] }).click()
  expect((await sales.inputValue()).replaceAll(",", "")).toBe(right)
  await warning.waitFor({ state: "hidden" })
}

async function fileWithAnswer({ page, width, language, t }: Walk): Promise<void> {
  const onPhone = width === 390
  const next = page.getByRole("button", { name: text.next[language] })
  if (onPhone) await next.click()
  const fill = page.getByRole("button", { name: t(text.unknownFill) })
  if (await fill.isVisible()) await fill.click()
  await page.getByLabel(t(cellNames.investment)).fill("0")
  if (onPhone) {
    await next.click()
    await next.click()
  }
  await page
    .getByLabel(t(text.yourAnswer), { exact: true })
    .fill("演示：已核对口径；本季度没有固定资产投资。")
  await page.getByRole("button", { name: t(text.file), exact: true }).click()
  await page.waitForURL(/\/app\/returns\/\d+$/)
}
