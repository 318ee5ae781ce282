/** Journey: a visit finds a problem, the bureau solves it, and the enterprise's own word settles it. */
import { expect } from "vitest"
import { categoryNames, settlementKindNames } from "../../src/features/problems/codes.ts"
import { openAppPage } from "./app-page.ts"
import { journey, type Walk } from "./journey.ts"
import { answerTo, openAs } from "./members.ts"

const text = {
  visits: { en: "Visits", zh: "走访" },
  record: { en: "Record a visit", zh: "记一次走访" },
  enterprise: { en: "Enterprise", zh: "企业" },
  found: { en: "A problem was found", zh: "加一个问题" },
  wrong: { en: "What is wrong", zh: "什么问题" },
  category: { en: "Category", zh: "类别" },
  save: { en: "Save the visit", zh: "保存走访" },
  solve: { en: "It is solved", zh: "已解决" },
  how: { en: "What solved it", zh: "怎么解决的" },
  saveSolved: { en: "It is solved", zh: "登记为已解决" },
  answerBy: { en: "To be answered by", zh: "答复期限" },
  confirm: { en: "Confirm", zh: "确认解决" },
  yes: { en: "Yes, it is solved", zh: "确认已解决" },
}
const title = "演示：无人机试飞场地不足"
const solution = "演示：已协调一处试飞场地"

journey(
  "A visit finds a problem, it is solved, and the enterprise's word in the app settles it",
  async (walk) => {
    const { t, reached } = walk
    const officer = await openAs(walk, "officer")
    const enterprise = await openAs(walk, "enterprise")
    const before = await settled(walk, officer.cookie)
    const name = await nameOfOwn(walk, enterprise.cookie)

    const at = { ...walk, page: officer.page }
    const { page } = at
    await openAppPage(at, text.visits)
    await page.getByRole("link", { name: t(text.record) }).click()
    await recordVisit(at, name)
    await page.getByRole("link", { name: title }).click()
    await page.getByRole("heading", { level: 1, name: title }).waitFor()
    await reached("problem found on a visit", page)
    await page.getByRole("link", { name: t(text.solve) }).click()
    await page.getByLabel(t(text.how)).fill(solution)
    await page.getByRole("button", { name: t(text.saveSolved) }).click()
    await page.getByText(t(text.answerBy)).first().waitFor()
    await reached("problem solved", page)
    expect(await settled(walk, officer.cookie), "solved is not yet settled").toEqual(before)

    await enterprise.page.reload()
    await reached("today of the enterprise", enterprise.page)
    const waiting = enterprise.page.getByRole("listitem").filter({ hasText: title })
    await waiting.getByRole("link").first().click()
    await enterprise.page.getByRole("link", { name: t(text.confirm), exact: true }).click()
    await enterprise.page.getByRole("button", { name: t(text.yes) }).click()
    await enterprise.page.getByText(t(settlementKindNames.app)).first().waitFor()
    await reached("problem settled by the enterprise", enterprise.page)
    expect(await settled(walk, officer.cookie)).toEqual({ all: before.all + 1, app: before.app + 1 })
  },
)

async function recordVisit({ page, t, reached }: Walk, organisation: string): Promise<void> {
  const field = page.getByLabel(t(text.enterprise), { exact: true })
  await field.fill(organisation)
  await page.getByRole("option", { name: organisation }).click()
  await page.getByRole("button", { name: t(text.found) }).click()
  await page.getByLabel(t(text.wrong)).fill(title)
  await page.getByLabel(t(text.category), { exact: true }).click()
  await page.getByRole("option", { name: t(categoryNames.venue) }).click()
  await reached("visit", page)
  await page.getByRole("button", { name: t(text.save) }).click()
  await page.waitForURL(/\/app\/visits\/\d+$/)
  await page.getByRole("link", { name: title }).waitFor()
  await reached("visit recorded", page)
}

/** Problems settled by today: all of them, and those that the enterprise confirmed in the app. */
async function settled(walk: Walk, cookie: string): Promise<{ all: number; app: number }> {
  const count = async (indicator: string, parameters: Record<string, string>) => {
    const asked = { indicator, parameters, asOf: "2019-06-28" }
    const { id } = await answerTo<{ id: string }>(walk, cookie, "/figures", asked)
    const { figure } = await answerTo<{ figure: { value: string } }>(walk, cookie, `/figures/${id}`)
    return Number(figure.value)
  }
  return {
    all: await count("settled-problems.v1", {}),
    app: await count("settled-problems-by-kind.v1", { kind: "app" }),
  }
}

async function nameOfOwn(walk: Walk, cookie: string): Promise<string> {
  const { organisations } = await answerTo<{ organisations: string[] }>(walk, cookie, "/me")
  const { name } = await answerTo<{ name: string }>(walk, cookie, `/organisations/${organisations[0]}`)
  return name
}
