/** Starts the product: listens at once, then database, migrations, demo, and the pages behind them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { loadDemo } from "../../../demo/load-demo.ts"
import { renderStarting } from "../../features/publication/site/starting-page.tsx"
import type { Bilingual } from "../../kernel/language.ts"
import { nextFreePort } from "../../platform/config/free-port.ts"
import { readSettings, type Settings } from "../../platform/config/settings.ts"
import { startProblem } from "../../platform/config/start-problem.ts"
import { type SiteAssets, siteAssets } from "../site/assets.ts"
import { preferred, sendPage } from "../site/site-routes.ts"
import { beginSetUp } from "./begin-set-up.ts"
import { createServer } from "./create-server.ts"
import { type Headland, installHeadland, openHeadland } from "./headland.ts"
import { reachDatabase } from "./reach-database.ts"
import { serveHeadland } from "./serve-headland.ts"

interface Progress {
  step: Bilingual
  done: number
  total: number
}

const steps = {
  database: { en: "Starting the database", zh: "正在启动数据库" },
  demo: { en: "Loading the demo programme", zh: "正在载入演示数据" },
} satisfies Record<string, Bilingual>

/**
 * Runs until it is told to stop. Start problems are thrown, with their remedies. With `json` the one line on the
 * standard output says where it serves, and what is under way goes to the standard error.
 */
export async function main(argv: string[], { json = false } = {}): Promise<void> {
  const settings = readSettings(process.env, argv)
  const assets = siteAssets()
  const progress: Progress = { step: steps.database, done: 0, total: 0 }
  const gate = await listenWhileStarting(settings, assets, progress)
  const closing: Closing = [() => gate.close()]
  const halt = new AbortController()
  const starting = start(settings, gate, progress, { closing, halted: halt.signal, json })
  stopOnSignals(closing, starting, halt)
  try {
    await starting
  } catch (error) {
    // Whatever fails while everything is being closed fails because of that; the process ends by itself.
    if (halt.signal.aborted) return
    await closeAll(closing)
    throw error
  }
}

async function start(
  settings: Settings,
  gate: Awaited<ReturnType<typeof listenWhileStarting>>,
  progress: Progress,
  { closing, halted, json }: { closing: Closing; halted: AbortSignal; json: boolean },
): Promise<void> {
  const log = json ? console.error : console.log
  const database = await reachDatabase(settings, log)
  closing.unshift(() => database.stop())
  halted.throwIfAborted()
  const installation = await installHeadland(database.url, settings.secret)
  const setUp = settings.demo ? await beginSetUp(installation) : null
  const headland = await openHeadland(installation)
  closing.unshift(() => headland.close())
  halted.throwIfAborted()
  if (setUp?.needed) await fillWithDemo(headland, progress, log)
  await setUp?.end()
  await gate.open(headland)
  if (json) console.log(JSON.stringify(whereOf(settings, headland)))
  log(
    `\n  Headland is at ${addressOf(settings)}\n  API: ${addressOf(settings)}/api/openapi.json   Stop: Ctrl-C\n`,
  )
  if (!headland.profile) log(`  The workspace is empty. ${emptyRemedy}\n`)
}

/** What a program that started us wants to know. */
function whereOf(settings: Settings, { profile }: Headland) {
  const address = addressOf(settings)
  return { address, api: `${address}/api/openapi.json`, setUp: profile !== null }
}

const emptyRemedy = "Set it up with: npx headland set-up --help"

async function fillWithDemo(
  headland: Headland,
  progress: Progress,
  log: (line: string) => void,
): Promise<void> {
  log("Loading the demo programme")
  progress.step = steps.demo
  await loadDemo(headland, (done, total) => {
    progress.done = done
    progress.total = total
  })
  await headland.reloadProfile()
}

function addressOf({ host, port }: Settings): string {
  const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** The door: until the product is there, every page says how far it is; then requests pass through. */
async function listenWhileStarting(settings: Settings, assets: SiteAssets, progress: Progress) {
  let ready: FastifyInstance | null = null
  const door = createServer((line) => console.error(line))
  door.server.removeAllListeners("request")
  const waiting = createServer((line) => console.error(line))
  waiting.get("/assets/*", (request, reply) => {
    const asset = assets.get(request.url)
    return asset ? reply.header("content-type", asset.type).send(asset.body) : reply.callNotFound()
  })
  waiting.get("/*", (request, reply) => startingPage(request, reply, assets, progress))
  await waiting.ready()
  door.server.on("request", (request, response) => (ready ?? waiting).routing(request, response))
  await listen(door, settings)
  return {
    open: async (headland: Headland) => {
      const app = createServer((line) => console.error(line))
      await serveHeadland(app, headland, assets)
      await app.ready()
      ready = app
    },
    close: async () => {
      door.server.closeAllConnections()
      await door.close()
      await ready?.close()
      await waiting.close()
    },
  }
}

async function listen(door: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await door.listen({ host, port })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw startProblem(
        `The setting HOST=${host} is no address of this machine.`,
        "For all of them: HOST=0.0.0.0",
      )
    if (code === "EACCES")
      throw startProblem(`Port ${port} is not open to this user.`, "Start on another one, such as PORT=3700.")
    if (code !== "EADDRINUSE") throw error
    const free = await nextFreePort(host, port + 1)
    throw startProblem(
      `Port ${port} is taken by another program.`,
      `Start on the next free one: PORT=${free} npm start`,
    )
  }
}

function startingPage(request: FastifyRequest, reply: FastifyReply, assets: SiteAssets, progress: Progress) {
  const language = preferred(request)
  const page = renderStarting({ language, assets: assets.urls, home: () => request.url, ...progress })
  return sendPage(reply.code(503).header("retry-after", "1"), page)
}

/** What is to be closed, the newest first. */
type Closing = (() => Promise<void>)[]

/** Closes what is open, which ends a start under way, then what that start opened meanwhile. */
function stopOnSignals(closing: Closing, starting: Promise<void>, halt: AbortController): void {
  const stop = async () => {
    if (halt.signal.aborted) return
    halt.abort()
    await closeAll(closing)
    await starting.catch(() => {})
    await closeAll(closing)
    process.exit(0)
  }
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
}

/** Closes in order; one that fails doesn't keep the next from closing. */
async function closeAll(closing: Closing): Promise<void> {
  for (const close of closing.splice(0)) await close().catch((error) => console.error(error))
}
