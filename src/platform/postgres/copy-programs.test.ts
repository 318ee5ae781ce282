import { execFileSync } from "node:child_process"
import { cpSync, lstatSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { findBinaries } from "./binaries.ts"
import { copyPrograms, linkLibraries } from "./copy-programs.ts"

const home = mkdtempSync(join(tmpdir(), "headland programs 程序 "))
const installed = findBinaries(home, undefined, () => {})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function versionOf(directory: string): string {
  return execFileSync(join(directory, "bin", "postgres"), ["--version"], { encoding: "utf8", stdio: "pipe" })
}

test("without the install script the shared libraries are missing, and linking them is enough", () => {
  const directory = join(home, "unlinked", "native")
  cpSync(installed.directory, directory, {
    recursive: true,
    filter: (file) => !lstatSync(file).isSymbolicLink(),
  })
  if (process.platform === "linux") expect(() => versionOf(directory)).toThrow(/shared librar/)
  linkLibraries(directory)
  expect(versionOf(directory)).toContain(installed.version)
})

test("a copy runs, may be read by everybody, and leaves out what only a compiler needs", () => {
  const previous = process.umask(0o077)
  const directory = copyPrograms({ ...installed, version: "9.9" }, home, () => {})
  process.umask(previous)
  expect(versionOf(directory)).toContain(installed.version)
  expect(statSync(join(directory, "bin", "postgres")).mode & 0o777).toBe(0o755)
  expect(statSync(join(directory, "share", "postgresql", "postgres.bki")).mode & 0o777).toBe(0o644)
  expect(readdirSync(join(directory, "lib")).filter((name) => name.endsWith(".a"))).toEqual([])
})

test("the same version is copied once", () => {
  const told: string[] = []
  const again = copyPrograms({ ...installed, version: "9.9" }, home, (line) => told.push(line))
  expect(versionOf(again)).toContain(installed.version)
  expect(told).toEqual([])
})
