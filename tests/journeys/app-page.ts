/** Going from page to page of the app by its navigation: at the left of a desk, in a drawer on a phone. */
import type { Bilingual } from "../../src/kernel/language.ts"
import type { Walk } from "./journey.ts"

const allPages = { en: "All pages", zh: "全部页面" }
const pages = { en: "Pages", zh: "页面" }

/** Opens a page by its name in the navigation, and waits for its title. */
export async function openAppPage({ page, width, t }: Walk, name: Bilingual, title = name): Promise<void> {
  if (width === 390) await page.getByRole("button", { name: t(allPages) }).click()
  await page
    .getByRole("navigation", { name: t(pages) })
    .getByRole("link", { name: t(name), exact: true })
    .click()
  await page.getByRole("heading", { level: 1, name: t(title) }).waitFor()
}
