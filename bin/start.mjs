#!/usr/bin/env node
/** npm start: installs and builds what is missing, then runs the server in this process. */
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { checkNode } from "./node-version.mjs"
import { stopWithNpm } from "./stop-with-npm.mjs"
import { command, Stop } from "./terminal.mjs"

const usage = `npm start               start, with the demo programme when the database is empty
npm start -- --empty    start without the demo programme

Settings, by environment: PORT (3700), HOST (127.0.0.1), HEADLAND_DATA (./data),
DATABASE_URL (none: the server inside), HEADLAND_SECRET (made and kept), HEADLAND_DEMO (yes).`

checkNode()
stopWithNpm()
await command(async () => {
  const args = process.argv.slice(2)
  if (args.includes("--help")) return process.stdout.write(`${usage}\n`)
  const unknown = args.find((arg) => arg !== "--empty")
  if (unknown !== undefined) throw new Stop(`npm start does not know ${unknown}.\n${usage}`)
  await install("runtime")
  await build()
  const { main } = await import("../dist/src/apps/server/main.js")
  await main(args)
})
