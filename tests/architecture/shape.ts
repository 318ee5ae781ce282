/** The shape of files: names, sizes, barrels, cycles, and the type `any`. */
import { basename } from "node:path"
import type { Fault, Tree } from "./read-tree.ts"

const vague = ["utils", "helpers", "common", "types", "manager"]
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(page|generated|v\d+|d|setup))?\.tsx?$/
const lineLimit = 400

/** Files whose name says nothing, or is not written in small letters with hyphens. */
export function badNames(tree: Tree): Fault[] {
  return [...tree.keys()].flatMap((path) => {
    const name = basename(path)
    const words = name.split(/[-.]/)
    if (!kebab.test(name)) return [{ path, words: "is not named in small letters with hyphens" }]
    const folders = path.split("/").slice(0, -1)
    const empty = vague.find((word) => name.replace(/\.tsx?$/, "") === word || folders.includes(word))
    if (empty) return [{ path, words: `is named ${empty}, which says nothing` }]
    return words[0] === "index" ? [{ path, words: "is an index: import the file that owns the thing" }] : []
  })
}

/** Files beyond the limit; what a program writes may be as long as it likes. */
export function longFiles(tree: Tree): Fault[] {
  return [...tree.values()].flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1
    if (lines <= lineLimit || path.includes(".generated.")) return []
    return [{ path, words: `has ${lines} lines, more than ${lineLimit}` }]
  })
}

/** Files that only pass on what others own. */
export function barrels(tree: Tree): Fault[] {
  return [...tree.values()].filter(({ barrel }) => barrel).map(({ path }) => ({ path, words: "is a barrel" }))
}

export function usesOfAny(tree: Tree): Fault[] {
  return [...tree.values()].filter(({ usesAny }) => usesAny).map(({ path }) => ({ path, words: "uses any" }))
}

/** Every ring of files that need one another, types included, each told once from its first file on. */
export function cycles(tree: Tree): Fault[] {
  const state = new Map<string, "open" | "done">()
  const faults: Fault[] = []
  const visit = (path: string, way: string[]) => {
    if (state.get(path) === "done") return
    if (state.get(path) === "open") {
      const ring = way.slice(way.indexOf(path))
      faults.push({ path, words: `stands in a cycle: ${[...ring, path].join(" → ")}` })
      return
    }
    state.set(path, "open")
    for (const { target } of tree.get(path)?.imports ?? [])
      if (tree.has(target)) visit(target, [...way, path])
    state.set(path, "done")
  }
  for (const path of [...tree.keys()].sort()) visit(path, [])
  return faults
}
