/** What runs in the browser: nothing that it reaches may need the server. */
import { builtinModules } from "node:module"
import type { Fault, Source, Tree } from "./read-tree.ts"
import { placeOf } from "./walls.ts"

/** Pages that reach the platform, a store or a module of Node, with the way that leads there. */
export function pagesBeyondBrowser(tree: Tree): Fault[] {
  return [...tree.values()]
    .filter(({ path }) => placeOf(path)?.admin)
    .flatMap((page) =>
      [...beyond(tree, page), ...stores(page)].map((way) => ({ path: page.path, words: `reaches ${way}` })),
    )
}

/** A page takes its shapes from schema files, so not even a type comes from a store. */
function stores({ imports }: Source): string[] {
  return imports.filter(({ target, typeOnly }) => typeOnly && isStore(target)).map(({ target }) => target)
}

function isStore(target: string): boolean {
  return /^src\/features\/.*store\.ts$/.test(target)
}

/** Walks everything that stays at run time. */
function beyond(tree: Tree, page: Source): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const walk = (source: Source, way: string[]) => {
    for (const { target, typeOnly } of source.imports) {
      if (typeOnly || seen.has(target)) continue
      seen.add(target)
      const further = [...way, target]
      if (isServers(target)) found.add(further.join(" → "))
      else if (tree.has(target)) walk(tree.get(target)!, further)
    }
  }
  walk(page, [])
  return found
}

const serverPackages = ["pg", "fastify", "kysely", "better-auth", "pino", "commander"]

function isServers(target: string): boolean {
  return (
    target.startsWith("src/platform/") ||
    isStore(target) ||
    target.startsWith("node:") ||
    builtinModules.includes(target) ||
    serverPackages.includes(target.split("/")[0] ?? "")
  )
}
