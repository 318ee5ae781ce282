#!/usr/bin/env node
/** npm test: installs and builds what is missing, then checks types, formatting and behaviour. */
import { join } from "node:path"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { checkNode } from "./node-version.mjs"
import { command, root, run, Stop, timed } from "./terminal.mjs"

checkNode()
await command(async () => {
  await install("all")
  await build()
  const failures = []
  for (const [what, script, args] of [
    ["Checking the types", "typescript/bin/tsc", ["--noEmit"]],
    [
      "Checking the formatting",
      "@biomejs/biome/bin/biome",
      ["ci", ".", ...(process.stdout.isTTY ? [] : ["--colors=off"])],
    ],
    ["Running the tests", "vitest/vitest.mjs", ["run", ...process.argv.slice(2)]],
  ]) {
    const { code } = await step(what, script, args)
    if (code !== 0) failures.push(what)
  }
  if (failures.length > 0) throw new Stop(`Failed: ${failures.join(", ").toLowerCase()}.`)
})

function step(what, script, args) {
  const work = () => run(process.execPath, [join(root, "node_modules", script), ...args])
  // Vitest says itself when it is done, and what it says last should stand last.
  return script.startsWith("vitest") ? work() : timed(what, work)
}
