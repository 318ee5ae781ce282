/** Turns one source file into a program that a child process can run: Node 20 runs no TypeScript. */
import { mkdtemp } from "node:fs/promises"
import { basename, join } from "node:path"
import { build } from "vite"

/** Bundles our own sources; packages are found in node_modules, so the program is put below it. */
export async function bundleSource(entry: string): Promise<{ program: string; folder: string }> {
  const folder = await mkdtemp(join(import.meta.dirname, "../node_modules/.headland-test-"))
  await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: entry, outDir: folder, emptyOutDir: false, target: "node20" },
  })
  return { program: join(folder, basename(entry).replace(/\.ts$/, ".js")), folder }
}
