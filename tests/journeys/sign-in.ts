/** Ways in: with one click on the glance of a demo, or at the sign-in page that a stranger is led to. */
import { roleNames } from "../../src/features/access/schema.ts"
import type { Walk } from "./journey.ts"

const text = {
  personas: { en: "Look inside", zh: "进来看看" },
  signInAs: { en: /^Sign in as /, zh: /^以.+的身份登录$/ },
  menu: { en: "Menu", zh: "菜单" },
  signIn: { en: "Sign in", zh: "登录" },
}

/** From the glance into the app, as the first officer offered. */
export async function signInFromGlance({ page, language, t, reached }: Walk): Promise<void> {
  const personas = page.getByRole("region", { name: t(text.personas) })
  const officer = personas
    .locator("form")
    .filter({ hasText: t(roleNames.officer) })
    .first()
  await officer.getByRole("button", { name: text.signInAs[language] }).click()
  await inside(page)
  await reached("today")
}

/** From any public page over the sign-in page into the app, as the first officer offered. */
export async function signInFromPublicPage(walk: Walk): Promise<void> {
  const { page, width, t, reached, foresee } = walk
  // The app asks who is signed in; that nobody is comes as a refusal, which browsers report.
  foresee(/status of 401 .*\/api\/v1\/me/)
  if (width === 390)
    await page
      .locator("summary")
      .filter({ hasText: t(text.menu) })
      .click()
  await page.getByRole("link", { name: t(text.signIn), exact: true }).click()
  await page.getByRole("heading", { name: t(text.signIn) }).waitFor()
  await page
    .getByRole("button", { name: t(roleNames.officer) })
    .first()
    .waitFor()
  await reached("sign-in")
  await page
    .getByRole("button", { name: t(roleNames.officer) })
    .first()
    .click()
  await inside(page)
}

async function inside(page: Walk["page"]): Promise<void> {
  await page.waitForURL(/\/app\/$/)
  await page.locator("main h1").waitFor()
}
