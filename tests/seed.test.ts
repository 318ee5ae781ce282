/** docs/seed.md, row by row, on the loaded demo: each statement has its screen, its records, and its figure. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { pages } from "../src/apps/admin/pages.ts"
import { figuresShown } from "../src/features/publication/exhibits.ts"
import { figuresInText } from "../src/features/publication/figures-in-text.ts"
import { findReleasedBySlug } from "../src/features/publication/release-store.ts"
import type { BulletinDocument } from "../src/features/publication/schema.ts"
import { roundHalfAway } from "../src/kernel/decimal.ts"
import { withOwner } from "../src/platform/database/install.ts"
import { serveDemo, type TestServer } from "./server.ts"

const screens = pages.map(({ path }) => `/${path}`)

const source = readFileSync(join(import.meta.dirname, "../docs/seed.md"), "utf8")
const rows = source
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| statement"))
  .map((line) => {
    const [statement = "", screen = "", records = "", key = "", indicator = "", value = ""] = line
      .slice(2, -2)
      .split(" | ")
    return { statement, screen, records, key, indicator, value }
  })

let server: TestServer
let document: BulletinDocument
let full: Set<string>
beforeAll(async () => {
  server = await serveDemo()
  const { installation, workspace } = server.headland
  document = (await findReleasedBySlug(workspace.published, "2019-q1"))!.document
  const tables = [...new Set(rows.map(({ records }) => records)), "site_settings"]
  full = await withOwner(installation.url, async (client) => {
    const found = new Set<string>()
    for (const table of tables)
      if ((await client.query(`select from w1.${client.escapeIdentifier(table)} limit 1`)).rowCount)
        found.add(table)
    return found
  })
})
afterAll(() => server.close())

test("the table has a row for everything that the page says", () => {
  expect(rows.length).toBeGreaterThanOrEqual(35)
})

describe.each(rows)("$statement", ({ screen, records, key, indicator, value }) => {
  test("is kept on a screen of the app, in records of the demo", () => {
    expect(screens).toContain(screen)
    expect(full).toContain(records)
  })

  test("is told by a figure of the bulletin, with its value", () => {
    const { figure } = document.figures[key]!
    expect(figure.definition.id).toBe(indicator)
    expect(figure.value === null ? figure.status : roundHalfAway(figure.value, figure.decimals)).toBe(value)
    const shown = [...figuresInText(document), ...document.blocks.flatMap(figuresShown)]
    expect(shown).toContain(key)
  })
})

test("what stands at the foot of the pages has its screen and its record", () => {
  expect(screens).toContain("/settings")
  expect(full).toContain("site_settings")
})
