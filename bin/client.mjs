#!/usr/bin/env node
/** npm run client: writes the types of the API's client from the built routes. */
import { writeFile } from "node:fs/promises"
import { build } from "./build.mjs"

await build()
const { clientFile, currentClient } = await import("../dist/src/apps/cli/write-client.js")
await writeFile(clientFile, currentClient())
