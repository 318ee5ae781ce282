/** Charts and tables: what they draw, how they are frozen, and how the way to pass a bulletin on is written. */
import { expect, test } from "vitest"
import { Block, BlockInput, type BulletinDocument } from "../schema.ts"
import { exampleDocument, exampleFigures, exampleSite } from "./example-bulletin.ts"
import { exhibitsIn } from "./exhibits-elsewhere.ts"
import { freezeWords } from "./freeze-words.ts"
import { pathGeometry, roundTicks, shareOfPeriod } from "./path-geometry.ts"
import { services } from "./share-links.tsx"

const period = { from: "2018-04-01", until: "2021-03-31" }
const line = { en: ["Title"], zh: ["标题"] }
const label = (en: string, zh: string) => ({ en, zh })
const chart = {
  kind: "chart" as const,
  line,
  chart: {
    ...period,
    verb: label("introduced", "已引进"),
    reached: ["settled"],
    target: "technological",
    low: "settled",
    high: "technological",
  },
}
const table = {
  kind: "table" as const,
  line,
  table: {
    rowsAre: label("Class", "类别"),
    columns: [{ name: "reached", head: label("Reached", "已认定") }],
    rows: [
      { label: label("Small", "小"), figures: { reached: "technological" } },
      { label: label("Great", "大"), figures: { reached: "settled" } },
    ],
    greatestFirst: "reached",
    bar: { kind: "size" as const, of: "reached" },
  },
}
const document: BulletinDocument = { ...exampleDocument, blocks: [chart, table] }

test("A year of three is a third of the way, and the path of a target is straight", () => {
  expect(shareOfPeriod(period, "2018-03-31")).toBe(0)
  expect(shareOfPeriod(period, "2019-03-31")).toBeCloseTo(1 / 3, 3)
  expect(shareOfPeriod(period, "2021-03-31")).toBe(1)
  const reached = [{ day: "2019-03-31", value: "38" }]
  const frame = { width: 340, height: 170, left: 20, right: 320, top: 10, bottom: 160 }
  const { now, path, target, wedge, ticks } = pathGeometry(
    { ...period, reached, target: "150", low: "96", high: "135" },
    frame,
  )
  expect(path.value).toBe(50)
  expect(target).toEqual({ x: 320, y: 10 })
  expect(now.y).toBe(122)
  expect(wedge?.high.y).toBe(25)
  expect(ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150])
})

test("An axis has at most four lines above zero, at round numbers", () => {
  for (const greatest of [1, 7, 40, 150, 999]) expect(roundTicks(greatest).length).toBeLessThanOrEqual(5)
})

test("A table puts the greatest value first, and its cells are live figures with proofs behind it", () => {
  const words = freezeWords(document, "en")
  expect(words.indexOf("Great")).toBeLessThan(words.indexOf("Small"))
  const html = /<table class="figure-table">.*?<\/table>(.*)$/s.exec(words)
  expect(html?.[0].match(/<data /g)?.length).toBe(2)
  expect(html?.[1]).toContain("<!--proof:settled:2-->")
})

test("Frozen charts hold no id and no style that another could meet", () => {
  const words = freezeWords(document, "zh")
  expect(words.match(/<svg [^>]*role="img"[^>]*aria-label="[^"]+"/g)?.length).toBe(2)
  expect(words).not.toMatch(/<svg[^>]* id=|style=|url\(/)
})

test("On another page an exhibit leads to its bulletin, and its ids stay there", () => {
  const found = exhibitsIn(freezeWords(document, "en"), "/en/bulletins/x", (key) => `[${key}]`)
  expect(found.length).toBe(3)
  expect(found.join("")).toContain('href="/en/bulletins/x#f-settled-2"')
  expect(found.join("")).toContain("[settled]")
  expect(found.join("")).not.toMatch(/ id="|<!--/)
})

test("A chart or table that asks for a figure which is not there is not frozen", () => {
  const figures = { settled: exampleFigures.settled! }
  expect(() => freezeWords({ ...document, figures }, "en")).toThrow()
})

test("A label of a table holds no number: a number is a figure", () => {
  const input = { ...table, text: label("T", "题") }
  const { line: _, ...draft } = input
  expect(BlockInput.safeParse(draft).success).toBe(true)
  const rows = [{ label: label("65 of them", "65家"), figures: {} }]
  expect(BlockInput.safeParse({ ...draft, table: { ...table.table, rows } }).success).toBe(false)
})

test("Blocks of words are what they were before there were charts and tables", () => {
  for (const block of exampleDocument.blocks) expect(Block.parse(block)).toEqual(block)
})

test("Address and title reach every service whole, whatever they hold", () => {
  const address = "https://county.example/zh/bulletins/2019-q1?a=1&b=2#n1"
  const title = "增长16.1%；65家 & more + “quotes”"
  for (const { href } of services) {
    const link = href(address, title)
    expect(link).not.toMatch(/[\s"<>]/)
    const given = [...new URL(link).searchParams.values()].join(" ")
    expect(given).toContain(address)
  }
  expect(exampleSite("en").origin).toMatch(/^https:/)
})
