/** Copies the PostgreSQL programs to a place where another account can run them. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { basename, join } from "node:path"

export interface Programs {
  /** Holds bin, lib and share. */
  directory: string
  /** The npm package's version. */
  version: string
}

/** Kept per version, so that the 50 MB are copied once and an update brings its own. */
export function copyPrograms(installed: Programs, to: string, log: (line: string) => void): string {
  const directory = join(to, `postgresql-${installed.version}`)
  if (existsSync(directory)) return join(directory, "native")
  log(`Copying the PostgreSQL programs to ${directory}.`)
  const draft = mkdtempSync(`${directory}.`)
  cpSync(installed.directory, join(draft, "native"), {
    recursive: true,
    filter: isNeededToRun,
    verbatimSymlinks: true,
  })
  linkLibraries(join(draft, "native"))
  openToAll(draft)
  renameInto(draft, directory)
  return join(directory, "native")
}

function isNeededToRun(file: string): boolean {
  return !file.endsWith(".a") && basename(file) !== "pgxs"
}

function openToAll(path: string): void {
  chmodSync(path, 0o755)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) openToAll(inside)
    else if (entry.isFile()) chmodSync(inside, isProgram(path) ? 0o755 : 0o644)
  }
}

function isProgram(directory: string): boolean {
  return basename(directory) === "bin"
}

/** Whoever is first wins; a second copy made at the same time is the same. */
function renameInto(draft: string, directory: string): void {
  try {
    renameSync(draft, directory)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(directory)) throw error
  }
}

/** Makes the links among the shared libraries that the package describes in a file of its own. */
export function linkLibraries(directory: string): void {
  const list = join(directory, "pg-symlinks.json")
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(directory, "..", target)
    if (!existsSync(link)) makeLink(basename(source), link)
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  }
}
