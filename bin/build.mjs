/** Builds the server with tsc and the app with vite into dist/, when the sources have changed. */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { checkNode } from "./node-version.mjs"
import { command, root, run, Stop, timed } from "./terminal.mjs"

const dist = join(root, "dist")
const stampFile = join(dist, ".build")
const sources = [
  "src",
  "demo",
  "rulebook",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "vite.config.ts",
]

/** Builds unless dist/ was built from exactly these sources. */
export async function build({ always = false } = {}) {
  const stamp = fingerprint()
  if (!always && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return
  prepare()
  await timed("Building the server and the app", async () => {
    const results = await Promise.all([compile(), bundle()])
    const output = results.filter(({ code }) => code !== 0).map((result) => result.output.trim())
    if (output.length > 0) throw new Stop(`${output.join("\n\n")}\nThe build failed; what is wrong is above.`)
  })
  writeFileSync(stampFile, stamp)
}

/** Names, sizes and times of all sources, hashed: reading their contents would take longer than starting. */
function fingerprint() {
  const hash = createHash("sha256")
  for (const source of sources) addFile(hash, join(root, source))
  return hash.digest("hex")
}

function addFile(hash, path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return
  if (!stats.isDirectory()) {
    hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`)
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (!/\.test\.tsx?$/.test(name)) addFile(hash, join(path, name))
  }
}

/** What no source stands behind any more must not stay and be loaded. */
function prepare() {
  try {
    mkdirSync(dist, { recursive: true })
    for (const old of [".build", "src", "demo"]) rmSync(join(dist, old), { recursive: true, force: true })
  } catch (error) {
    throw new Stop(
      `The sources have changed since the last build, and ${dist} cannot be written to: ${error.message}.\n` +
        "  Run npm run build as somebody who may write there, then start again.",
    )
  }
}

/** Types are checked by npm test; a start need not wait for that. */
function compile() {
  return runModule("typescript/bin/tsc", ["-p", "tsconfig.build.json", "--noCheck"])
}

function bundle() {
  return runModule("vite/bin/vite.js", ["build", "--logLevel", "warn"])
}

function runModule(script, args) {
  return run(process.execPath, [join(root, "node_modules", script), ...args], { capture: true })
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  checkNode()
  await command(() => build({ always: true }))
}
