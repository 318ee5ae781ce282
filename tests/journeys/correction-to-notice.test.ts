/** Journey: an officer corrects a record, and what is published keeps its words and says what has changed. */
import type { Page } from "playwright-core"
import { expect } from "vitest"
import { correctionClassNames } from "../../src/kernel/correction.ts"
import { journey, type Walk } from "./journey.ts"
import { signInFromGlance } from "./sign-in.ts"

const text = {
  tour: { en: "Correct a record", zh: "更正一条记录" },
  tenants: { en: "Tenants on the day", zh: "当日入驻企业" },
  march: { en: /^\d{1,2} Mar 2019$/, zh: /^2019年3月\d{1,2}日$/ },
  correct: { en: "Correct", zh: "更正" },
  from: { en: "From", zh: "起" },
  april: { en: "8 April 2019", zh: "2019年4月8日" },
  inWords: { en: "In words", zh: "说明" },
  reason: { en: "The contract began in April.", zh: "合同自四月起。" },
  keeps: { en: "The published bulletin keeps its words and has gained", zh: "简报原文不动，加了" },
  fewer: { en: /^65\D* → 64\senterprises$/, zh: /^65\D* → 64家$/ },
  changed: { en: /figures have changed since publication$/, zh: /^公布之后，有.+个数字变了$/ },
  undo: { en: "Undo", zh: "撤销" },
  undone: { en: "Undone", zh: "已撤销" },
  more: { en: /^64\D* → 65\senterprises$/, zh: /^64\D* → 65家$/ },
  settled: { en: "Settled enterprises", zh: "入驻企业" },
}

/** Published, now, since when and why, as the bulletin tells of the settled enterprises: corrected, and undone. */
const notices = {
  en: [
    ["65 enterprises", "64 enterprises", "28 Jun 2019", "Correction: The contract began in April."],
    [
      "65 enterprises",
      "65 enterprises",
      "28 Jun 2019",
      "Correction: Undone: The contract began in April." +
        "Before that: 64 enterprises since 28 Jun 2019 (Correction: The contract began in April.)",
    ],
  ],
  zh: [
    ["65家", "64家", "2019年6月28日", "更正：合同自四月起。"],
    [
      "65家",
      "65家",
      "2019年6月28日",
      "更正：撤销更正：合同自四月起。此前：2019年6月28日起为64家（更正：合同自四月起。）",
    ],
  ],
}

journey("An officer corrects a record, and the bulletin keeps its words and gains a notice", async (walk) => {
  const { page, server, language, t, reached } = walk
  const bulletin = await page.context().newPage()
  await bulletin.goto(`${server.origin}/${language}/bulletins/2019-q1`)
  const published = await publishedWords(bulletin)
  expect(published).toContain("65")
  expect(await noticesOfSettled(bulletin, walk)).toEqual([])

  await page.goto(server.origin)
  await signInFromGlance(walk)
  await page.goto(server.origin)
  await page.getByRole("link", { name: t(text.tour) }).click()
  await openTenancyOfMarch(walk)
  await correctItsStart(walk)
  const outcome = page.getByRole("status").filter({ hasText: t(text.keeps) })
  await outcome.getByText(text.fewer[language]).waitFor()
  const undo = page.getByRole("button", { name: t(text.undo) })
  // The pointer on the bar holds its ten seconds, which the other page would use up.
  await undo.hover()
  await reached("corrected")
  await bulletin.reload()
  expect(await publishedWords(bulletin)).toBe(published)
  await bulletin.getByRole("region", { name: text.changed[language] }).waitFor()
  expect(await noticesOfSettled(bulletin, walk)).toEqual([notices[language][0]])
  await reached("bulletin with notices", bulletin)

  await undo.click()
  await page.getByRole("heading", { name: t(text.undone) }).waitFor()
  await outcome.getByText(text.more[language]).waitFor()
  await reached("undone")
  await bulletin.reload()
  expect(await publishedWords(bulletin)).toBe(published)
  expect(await noticesOfSettled(bulletin, walk)).toEqual([notices[language][1]])
  await reached("bulletin after undoing", bulletin)
})

/** What was frozen: the words without what stands among them today. */
async function publishedWords(page: Page): Promise<string> {
  return page.locator(".words").evaluate((words) => {
    const copy = words.cloneNode(true) as HTMLElement
    for (const added of copy.querySelectorAll(".after, .proof, .notices, .dates")) added.remove()
    return copy.textContent ?? ""
  })
}

/** The row of the notices on the settled enterprises of the centre; none where they have not changed. */
async function noticesOfSettled(page: Page, { t }: Walk): Promise<string[][]> {
  const name = new RegExp(`^${t(text.settled)}( \\(|（|$)`)
  const rows = await page
    .locator(".notices tbody tr")
    .filter({ has: page.locator("th > span").getByText(name) })
    .all()
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator(".was, .now a, .since, .why").allTextContents()
      return cells.map((cell) => cell.replaceAll("\u00a0", " "))
    }),
  )
}

async function openTenancyOfMarch({ page, language, t, reached }: Walk): Promise<void> {
  const tenants = page.getByRole("region", { name: t(text.tenants) })
  const row = tenants
    .locator("tr, li")
    .filter({ has: page.getByText(text.march[language]) })
    .first()
  await row.waitFor()
  await reached("centre")
  await row.getByRole("link").click()
}

async function correctItsStart({ page, t, reached }: Walk): Promise<void> {
  const correct = page.getByRole("link", { name: t(text.correct), exact: true })
  await correct.waitFor()
  await reached("tenancy")
  await correct.click()
  await page.getByLabel(t(text.from), { exact: true }).fill(t(text.april))
  await page.getByRole("radio", { name: t(correctionClassNames.correction), exact: true }).check()
  await page.getByLabel(t(text.inWords)).fill(t(text.reason))
  await reached("correcting")
  await page.getByRole("button", { name: t(text.correct), exact: true }).click()
}
