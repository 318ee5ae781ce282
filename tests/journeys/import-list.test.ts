/** Journey: an officer imports a list as a spreadsheet writes it, sees what is wrong with it, and has the rest written. */
import { readFile } from "node:fs/promises"
import { parse } from "csv-parse/sync"
import type { Locator } from "playwright-core"
import { expect } from "vitest"
import { type ImportOutcome, importOutcomeNames } from "../../src/features/registry/import/schema.ts"
import { madeUpCode } from "../import-lists.ts"
import { openAppPage } from "./app-page.ts"
import { gb18030 } from "./gb18030.ts"
import { journey, type Walk } from "./journey.ts"
import { signInFromPublicPage } from "./sign-in.ts"

const text = {
  import: { en: "Import", zh: "导入名单" },
  importTitle: { en: "Import a list", zh: "导入名单" },
  choose: { en: "Choose a file", zh: "选择文件" },
  check: { en: "Check the list", zh: "检查名单" },
  unwritten: { en: "checked, not written yet", zh: "已检查，还没有写入" },
  encoding: { en: "Read as GB18030", zh: "按 GB18030 读" },
  outcomes: { en: "What becomes of the lines", zh: "各行的去向" },
  problems: { en: "Not taken over", zh: "未采用的行" },
  wrongCode: { en: /check/i, zh: /校验/ },
  notes: { en: "Taken over with a note", zh: "采用，但有说明" },
  showNotes: { en: "Show them", zh: "逐条看" },
  errorFile: { en: "Error file (CSV)", zh: "错误文件（CSV）" },
  write: { en: "Write: 3 new, 0 updated", zh: "写入：新增3，更新0" },
  written: { en: /written in ledger entry [\d,]+$/i, zh: /已写入，账本第[\d,]+笔/ },
  toRegister: { en: "To the register", zh: "去企业库" },
  register: { en: "Register", zh: "企业库" },
  nothing: { en: "There is nothing to write", zh: "没有可写入的" },
  writeNothing: { en: "Write: 0 new, 0 updated", zh: "写入：新增0，更新0" },
}

const [code, fullWidthCode] = [madeUpCode(60_123), madeUpCode(60_124)]
const wrongCode = `${code.slice(0, -1)}${code.endsWith("X") ? "Y" : "X"}`
const fullWidth = (plain: string) =>
  plain.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

const widened = `${fullWidth("Fathom2")}科技有限公司`

/** Three new organisations; line 5 repeats line 2, and the code in line 4 has a wrong check character. */
const list = [
  "企业名称,统一社会信用代码,成立日期,地址",
  `测深仪器有限公司,${code},2016-05-08,丹东街道演示路1号`,
  `${widened},${fullWidth(fullWidthCode)},2017/3/1,丹西街道演示路2号`,
  `错码机械有限公司,${wrongCode},2015-01-01,爵溪街道演示路3号`,
  `测深仪器有限公司,${code},2016-05-08,丹东街道演示路1号`,
  "无码工艺品厂,,,石浦镇演示路4号",
].join("\r\n")
const fileName = "九月名单.csv"
/** What finds each of the new ones, by its name: names stay as they were written, codes don't. */
const created = { 测深仪器有限公司: code, [widened]: fullWidthCode, 无码工艺品厂: "无码工艺" }

journey(
  "An officer imports a list: checked, its errors taken home, written, and nothing new in it",
  async (walk) => {
    const { page, server, language, t, reached } = walk
    await page.goto(server.origin)
    await signInFromPublicPage(walk)
    await uploadList(walk)
    await page.getByText(t(text.unwritten)).waitFor()
    await page.getByText(t(text.encoding)).waitFor()
    await outcomesAre(walk, { created: 3, updated: 0, unchanged: 0, known: 0, repeated: 1, refused: 1 })
    const problems = page.getByRole("region", { name: t(text.problems) })
    await problems.getByText(text.wrongCode[language]).first().waitFor()
    await page.getByText(t(text.showNotes)).click()
    await reached("import checked")
    await checkErrorFile(walk, problems)

    await page.getByRole("button", { name: t(text.write) }).click()
    await page.getByText(text.written[language]).waitFor()
    await reached("import written")
    await page.getByRole("link", { name: t(text.toRegister) }).click()
    await page.getByRole("heading", { level: 1, name: t(text.register) }).waitFor()
    for (const [name, words] of Object.entries(created)) {
      await page.getByRole("searchbox").fill(words)
      await page.getByRole("link", { name }).waitFor()
    }
    await reached("register")

    await uploadList(walk)
    await outcomesAre(walk, { created: 0, updated: 0, unchanged: 2, known: 1, repeated: 1, refused: 1 })
    expect(await page.getByRole("button", { name: t(text.writeNothing) }).isDisabled()).toBe(true)
    await page.getByText(t(text.nothing)).waitFor()
    await reached("import of the same")
  },
)

async function uploadList(walk: Walk): Promise<void> {
  const { page, t, reached } = walk
  await openAppPage(walk, text.import, text.importTitle)
  await page.getByLabel(t(text.choose)).setInputFiles({
    name: fileName,
    mimeType: "text/csv",
    buffer: gb18030(list),
  })
  await reached("import")
  await page.getByRole("button", { name: t(text.check) }).click()
}

async function outcomesAre({ page, t }: Walk, counts: Record<ImportOutcome, number>): Promise<void> {
  const outcomes = page.getByLabel(t(text.outcomes))
  await outcomes.waitFor()
  for (const [outcome, count] of Object.entries(counts)) {
    const name = page.getByText(t(importOutcomeNames[outcome as ImportOutcome]), { exact: true })
    const row = outcomes.locator("tr, li").filter({ has: name })
    await row.getByText(String(count), { exact: true }).waitFor()
  }
}

/** The file names line, column and reason, and repeats the line as it was. */
async function checkErrorFile({ page, t }: Walk, problems: Locator): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    problems.getByRole("link", { name: t(text.errorFile) }).click(),
  ])
  expect(download.suggestedFilename()).toBe("九月名单.refused.csv")
  const [headings, ...lines] = parse(await readFile(await download.path()), { bom: true })
  expect(headings).toEqual([
    ...["line", "column", "what", "reason", "原因"],
    ...["企业名称", "统一社会信用代码", "成立日期", "地址"],
  ])
  expect(lines).toEqual([
    [
      ...["4", "统一社会信用代码", "credit-code"],
      expect.stringMatching(text.wrongCode.en),
      expect.stringMatching(text.wrongCode.zh),
      ...["错码机械有限公司", wrongCode, "2015-01-01", "爵溪街道演示路3号"],
    ],
  ])
}
