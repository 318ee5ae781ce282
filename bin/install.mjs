/** Installs the packages of the lockfile when they are not there yet. */
import { createHash } from "node:crypto"
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { root, run, Stop, timed } from "./terminal.mjs"

const modules = join(root, "node_modules")
const stampFile = join(modules, ".headland-installed.json")

/**
 * Makes sure that the packages are installed: "runtime" for starting, "all" for testing too. What "all"
 * brought is enough for "runtime", so that starting and testing do not undo each other.
 * @param {"runtime" | "all"} wanted
 */
export async function install(wanted) {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8")
  const lock = createHash("sha256").update(lockfile).digest("hex")
  if (stampFits(lock, wanted)) return
  const packages = JSON.parse(lockfile).packages
  if (missingPackage(packages, wanted)) {
    await runNpm(wanted)
    const missing = missingPackage(packages, wanted)
    if (missing) throw leftOut(missing)
  }
  writeStamp({ lock, wanted, machine: machine() })
}

function machine() {
  return `${process.platform}-${process.arch}`
}

function stampFits(lock, wanted) {
  const stamp = readJson(stampFile)
  return (
    stamp?.lock === lock && stamp.machine === machine() && (stamp.wanted === "all" || stamp.wanted === wanted)
  )
}

/** Somebody may have run npm by hand, and npm leaves a list of what it installed: its word and the files count. */
function missingPackage(packages, wanted) {
  const installed = readJson(join(modules, ".package-lock.json"))?.packages ?? {}
  return Object.keys(packages).find((path) => {
    const entry = packages[path]
    if (path === "" || entry.link || !isNeeded(entry, wanted)) return false
    return installed[path]?.version !== entry.version || !existsSync(join(root, path, "package.json"))
  })
}

/** Of the packages that npm may leave out, those made for this machine are needed: they hold the programs. */
function isNeeded(entry, wanted) {
  if (entry.dev && wanted === "runtime") return false
  if (!entry.optional && !entry.devOptional && !entry.peer) return true
  return !entry.libc && isFor(entry.os, process.platform) && isFor(entry.cpu, process.arch)
}

function isFor(names, own) {
  return names?.includes(own) ?? false
}

async function runNpm(wanted) {
  checkWritable()
  rmSync(stampFile, { force: true })
  const kinds =
    wanted === "all" ? ["--include=dev", "--include=optional"] : ["--omit=dev", "--include=optional"]
  // No install scripts: nothing here needs them, and so no package gets to run code while installing.
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"]
  await timed("Installing the packages of the lockfile", async () => {
    const { code } = await npm(["ci", ...kinds, ...quiet])
    if (code !== 0) throw failed(code)
  })
}

/** Under `npm start` the same npm is used again; otherwise the one on the path. */
async function npm(args) {
  const script = process.env.npm_execpath
  try {
    if (script?.endsWith(".js") || script?.endsWith(".cjs"))
      return await run(process.execPath, [script, ...args])
    return await run("npm", args)
  } catch (error) {
    if (error.code !== "ENOENT") throw error
    throw new Stop(
      "npm was not found, and packages are missing.\n" +
        "  npm comes with Node: install Node from https://nodejs.org, or put npm on the PATH, then start again.",
    )
  }
}

function checkWritable() {
  for (const directory of [root, modules]) {
    try {
      if (existsSync(directory)) accessSync(directory, constants.W_OK)
    } catch {
      throw new Stop(
        `Packages are missing, and ${directory} cannot be written to.\n` +
          "  Run npm ci there as somebody who may write, or give yourself that right, then start again.",
      )
    }
  }
}

function failed(code) {
  return new Stop(
    `npm ended with code ${code}; what it said is above.\n` +
      "  Usual causes: no way to the package registry (check the network, or npm config get proxy), a full disk,\n" +
      "  or a package-lock.json that was changed by hand. Set that right, then start again.",
  )
}

function leftOut(missing) {
  return new Stop(
    `npm ended well, but left out ${missing}.\n` +
      "  That happens when a download fails or when packages are omitted by npm's configuration. Start again;\n" +
      "  if it stays, see npm config get omit.",
  )
}

/** In a directory that cannot be written to, the check above is made anew each time instead. */
function writeStamp(stamp) {
  try {
    writeFileSync(stampFile, JSON.stringify(stamp))
  } catch (error) {
    if (!["EACCES", "EROFS", "EPERM"].includes(error.code)) throw error
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}
