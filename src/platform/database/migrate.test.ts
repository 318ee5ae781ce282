/** Reading migrations from a folder. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { readMigrations } from "./migrate.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headland-migrations-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), `-- ${name}`)
}

test("Migrations are read in the order of their numbers, each with its way back", async () => {
  write("0002-b.up.sql", "0002-b.down.sql", "0001-a.up.sql", "0001-a.down.sql", "README.md")
  expect(await readMigrations(folder)).toEqual([
    { number: 1, name: "0001-a", up: "-- 0001-a.up.sql", down: "-- 0001-a.down.sql" },
    { number: 2, name: "0002-b", up: "-- 0002-b.up.sql", down: "-- 0002-b.down.sql" },
  ])
})

test("A gap, a number twice, or a missing way back is refused", async () => {
  write("0001-a.up.sql", "0001-a.down.sql", "0003-c.up.sql", "0003-c.down.sql")
  await expect(readMigrations(folder)).rejects.toThrow("0003-c.up.sql should have the number 2")
  write("0002-b.up.sql", "0002-b.down.sql", "0002-bb.up.sql", "0002-bb.down.sql")
  await expect(readMigrations(folder)).rejects.toThrow("should have the number 3")
  rmSync(join(folder, "0002-bb.up.sql"))
  rmSync(join(folder, "0002-b.down.sql"))
  await expect(readMigrations(folder)).rejects.toThrow("ENOENT")
})
