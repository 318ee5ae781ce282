#!/usr/bin/env node
/** The command line of a built Headland. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { checkNode } from "./node-version.mjs"
import { command, root, Stop } from "./terminal.mjs"

checkNode()
await command(async () => {
  if (!existsSync(join(root, "dist", ".build"))) {
    throw new Stop(
      `Headland in ${root} is not built yet.\n  Run npm start there once, or npm ci && npm run build.`,
    )
  }
  const { main } = await import("../dist/src/apps/cli/main.js")
  await main(process.argv)
})
