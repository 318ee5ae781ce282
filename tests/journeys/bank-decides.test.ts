/** Journey: the bank decides on the request that is shared with it, and sees nothing else. */
import { expect } from "vitest"
import { partyAnswerNames } from "../../src/features/financing/schema.ts"
import { openAppPage } from "./app-page.ts"
import { journey } from "./journey.ts"
import { openAs } from "./members.ts"

const text = {
  loans: { en: "Loans", zh: "融资" },
  decide: { en: "Decide", zh: "作决定" },
  our: { en: "Our answer", zh: "本方答复" },
  share: { en: "Share of a loss", zh: "承担损失比例" },
  words: { en: "Words", zh: "说明" },
  answer: { en: "Answer", zh: "答复" },
  parties: { en: "Parties", zh: "各方" },
  notFound: { en: /not (be )?found|no such|isn’t/i, zh: /没有|找不到|未找到/ },
}
const ours = "演示：同意，按三成承担"

journey("The bank decides on the request that is shared with it, and sees nothing else", async (walk) => {
  const { server, t, reached, foresee } = walk
  const { rows: hidden, shared } = await requests(walk.server)
  const { page } = await openAs(walk, "bank")
  await reached("today of the bank", page)
  const at = { ...walk, page }
  await openAppPage(at, text.loans)
  const links = page.locator('main a[href*="/loans/"]')
  await links.first().waitFor()
  const seen = new Set(
    await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")!.match(/\d+/)![0])),
  )
  expect([...seen].sort()).toEqual(shared)
  await reached("loans of the bank", page)

  await page.goto(`${server.origin}/app/`)
  await page
    .getByRole("link", { name: t(text.decide) })
    .first()
    .click()
  expect(await page.getByRole("region", { name: t(text.parties) }).innerText()).not.toContain("同意承保")
  await page.getByRole("link", { name: t(text.our) }).click()
  await page.getByRole("radio", { name: t(partyAnswerNames.agreed), exact: true }).check()
  await page.getByLabel(t(text.share)).fill("30")
  await page.getByRole("textbox", { name: t(text.words) }).fill(ours)
  await reached("the bank's answer", page)
  await page.getByRole("button", { name: t(text.answer), exact: true }).click()
  await page.getByText(ours).first().waitFor()
  await reached("answered by the bank", page)

  foresee(/status of 404/)
  await page.goto(`${server.origin}/app/loans/${hidden[0]}`)
  await page.locator("main").getByText(text.notFound[walk.language]).first().waitFor()
  await reached("a request of others", page)
})

type Server = Parameters<Parameters<typeof journey>[1]>[0]["server"]

/** Which requests the bank is a party of, and which it is not, as the bureau knows it. */
async function requests(server: Server): Promise<{ rows: string[]; shared: string[] }> {
  const cookie = await server.as("officer")
  const { body } = await server.call("GET", "/api/v1/loan-requests", { cookie })
  const { loanRequests } = body as { loanRequests: { id: string; parties: { role: string }[] }[] }
  const withBank = ({ parties }: { parties: { role: string }[] }) =>
    parties.some(({ role }) => role === "bank")
  return {
    rows: loanRequests.filter((one) => !withBank(one)).map(({ id }) => id),
    shared: loanRequests
      .filter(withBank)
      .map(({ id }) => id)
      .sort(),
  }
}
