/** Journey: the administrator sets the foot of the public pages; a wrong address is refused beside its field. */
import { expect } from "vitest"
import { openAppPage } from "./app-page.ts"
import { journey, type Walk } from "./journey.ts"
import { openAs } from "./members.ts"

const text = {
  settings: { en: "Site settings", zh: "网站设置" },
  footer: { en: "Footer text", zh: "页脚文字" },
  copyright: { en: "Copyright line", zh: "版权说明" },
  label: { en: "Label", zh: "链接文字" },
  address: { en: /^Address\W*(optional)?$/, zh: /^网址(可不填)?$/ },
  wrong: { en: /begins with https:\/\/, such as/, zh: /网址以 https:\/\/ 开头，例如/ },
  save: { en: "Save", zh: "保存" },
  tongues: { en: { en: "English", zh: "Chinese" }, zh: { en: "英文", zh: "中文" } },
}
const written = {
  footer: { en: "Demo bureau, second floor", zh: "演示科技局，二楼" },
  copyright: { en: "Free to copy with its source", zh: "转载请注明来源" },
  label: { en: "The demo shop", zh: "演示商店" },
}
const shop = "https://shop.example/"

journey(
  "The administrator sets the foot of the public pages, and a wrong address is refused",
  async (walk) => {
    const { page: publicPage, server, language, t, reached } = walk
    const { page } = await openAs(walk, "administrator")
    const at = { ...walk, page }
    await openAppPage(at, text.settings)
    for (const field of ["footer", "copyright", "label"] as const) await writeBoth(at, field)
    const address = page.getByRole("textbox", { name: text.address[language] })
    await address.fill("javascript:alert(1)")
    await page.getByRole("button", { name: t(text.save), exact: true }).click()
    await page.locator("form").getByText(text.wrong[language]).last().waitFor()
    expect(await address.getAttribute("aria-invalid")).toBe("true")
    await reached("a wrong address", page)
    await publicPage.goto(`${server.origin}/${language}`)
    expect(await publicPage.locator("footer").innerText()).not.toContain(t(written.footer))

    await address.fill(shop)
    await page.getByRole("button", { name: t(text.save), exact: true }).click()
    await page.getByText(written.footer[language]).last().waitFor()
    await reached("settings saved", page)
    for (const path of ["", "/bulletins/2019-q1"]) {
      await expectFoot(walk, path)
      await reached(`foot of ${path || "the glance"}`)
    }
  },
)

async function writeBoth(
  { page, language, t }: Walk,
  field: "footer" | "copyright" | "label",
): Promise<void> {
  const group = page.getByRole("group", { name: t(text[field]) })
  for (const tongue of ["en", "zh"] as const)
    await group.getByLabel(text.tongues[language][tongue]).fill(written[field][tongue])
}

async function expectFoot({ page, server, language, t }: Walk, path: string): Promise<void> {
  // Saving has answered, so that the next page has it.
  await expect
    .poll(async () => {
      await page.goto(`${server.origin}/${language}${path}`)
      return page.locator("footer").innerText()
    })
    .toContain(t(written.footer))
  const foot = page.locator("footer")
  expect(await foot.innerText()).toContain(t(written.copyright))
  expect(await foot.getByRole("link", { name: t(written.label) }).getAttribute("href")).toBe(shop)
}
