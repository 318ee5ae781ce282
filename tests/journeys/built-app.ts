/** The app as a browser gets it: built from the present sources, once for all test files that run beside each other. */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { inject } from "vitest"
import { packageRoot } from "../../src/platform/config/package-root.ts"
import { withOwner } from "../../src/platform/database/install.ts"

const sources = [
  "src/apps/admin",
  "src/features",
  "src/kernel",
  "src/ui",
  "vite.config.ts",
  "package-lock.json",
]
const manifest = join(packageRoot, "dist/admin/manifest.json")
/** A number of our own, by which builders wait for each other. */
const building = 3_709_001

/** Builds dist/admin unless it is newer than all that it is made from. */
export async function buildApp(): Promise<void> {
  // The lock lives in the database of the tests, so that a builder that dies leaves none behind.
  await withOwner(inject("postgresUrl"), async (client) => {
    await client.query("select pg_advisory_lock($1)", [building])
    if (await isStale()) await build()
  })
}

async function isStale(): Promise<boolean> {
  if (!existsSync(manifest)) return true
  const builtAt = (await stat(manifest)).mtimeMs
  const times = await Promise.all(sources.map((source) => newest(join(packageRoot, source))))
  return Math.max(...times) > builtAt
}

/** When the newest file below a path was written, in milliseconds; tests are no part of the app. */
async function newest(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const files = await readdir(path, { recursive: true, withFileTypes: true })
  const own = files.filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
  const times = await Promise.all(
    own.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  )
  return Math.max(0, ...times)
}

async function build(): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js")
  // Under its own name for tests, React would be built with its warnings and at half the speed.
  const { NODE_ENV: _test, ...env } = process.env
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: packageRoot,
    env: { ...env, NODE_ENV: "production" },
  })
}
