/** The walls between kernel, rules, platform, ui, features and apps, and those around each feature. */
import type { Fault, Source, Tree } from "./read-tree.ts"

/** In order: a later one may use an earlier one, never the reverse. */
export const features = [
  "access",
  "registry",
  "centres",
  "pipeline",
  "returns",
  "received",
  "problems",
  "financing",
  "docking",
  "talent",
  "eligibility",
  "statistics",
  "publication",
]

export interface Place {
  layer: "kernel" | "rules" | "platform" | "ui" | "feature" | "apps"
  /** Name of the feature. */
  feature: string
  /** Pages of the app: those of a feature, or the app's own. */
  admin: boolean
}

const layers: Record<string, Place["layer"]> = {
  kernel: "kernel",
  rules: "rules",
  platform: "platform",
  ui: "ui",
  features: "feature",
  apps: "apps",
}

/** Where a source stands; null for a place that the design doesn't know. The demo's data stand with the apps. */
export function placeOf(path: string): Place | null {
  if (path.startsWith("demo/")) return { layer: "apps", feature: "", admin: false }
  const [src, folder = "", name = "", part = ""] = path.split("/")
  const layer = src === "src" ? layers[folder] : undefined
  if (!layer) return null
  if (layer === "feature") {
    return features.includes(name) ? { layer, feature: name, admin: part === "admin" } : null
  }
  return { layer, feature: "", admin: layer === "apps" && name === "admin" }
}

/** The layers each layer may use besides what is said in `mayUse`. */
const below: Record<Place["layer"], Place["layer"][]> = {
  kernel: ["kernel"],
  rules: ["kernel", "rules"],
  platform: ["kernel", "platform"],
  ui: ["kernel", "ui"],
  feature: ["kernel", "rules", "platform", "feature"],
  apps: ["kernel", "rules", "platform", "feature", "apps"],
}

/** Every import that goes through a wall. */
export function brokenWalls(tree: Tree): Fault[] {
  return [...tree.values()].flatMap((source) => {
    const from = placeOf(source.path)
    if (!from) return [{ path: source.path, words: "stands in no layer or feature of the design" }]
    return ownImports(source).flatMap((target) => {
      const words = wallBetween(from, target)
      return words ? [{ path: source.path, words: `${words}: ${target}` }] : []
    })
  })
}

function ownImports(source: Source): string[] {
  return source.imports.map(({ target }) => target).filter((target) => /^(src|demo)\//.test(target))
}

function wallBetween(from: Place, target: string): string | null {
  const to = placeOf(target)
  if (!to) return "imports from a place that the design doesn't know"
  if (to.layer === "ui" && from.layer !== "ui")
    return from.admin ? null : "only pages of the app may use the design kit"
  if (!below[from.layer].includes(to.layer)) return `${from.layer} may not use ${to.layer}`
  if (to.admin && !from.admin) return "only pages of the app may use pages of the app"
  if (to.layer !== "feature" || to.feature === from.feature) return null
  if (from.layer === "feature" && features.indexOf(to.feature) > features.indexOf(from.feature))
    return `${from.feature} comes before ${to.feature}`
  return target.endsWith("/store.ts") ? `the store of ${to.feature} is its own` : null
}

/** Names of tables to the features that keep them; one name may stand in several schemas. */
export type Keepers = Map<string, string[]>

/** The features whose tables a source may name. */
function reachable(path: string, feature: string): string[] {
  // A population counts across records: it may read what earlier features keep.
  return path.includes("/populations/") ? features.slice(0, features.indexOf(feature) + 1) : [feature]
}

/** Tables of another feature in the SQL of a feature's stores and populations; the platform's are everybody's. */
export function foreignTables(tree: Tree, keepers: Keepers): Fault[] {
  return [...tree.values()].flatMap((source) => {
    const place = placeOf(source.path)
    if (place?.layer !== "feature" || !/store\.ts$|\/populations\//.test(source.path)) return []
    const allowed = [...reachable(source.path, place.feature), "platform"]
    return tablesNamed(source).flatMap((table) => {
      const kept = keepers.get(table) ?? []
      if (kept.length === 0 || kept.some((keeper) => allowed.includes(keeper))) return []
      return [{ path: source.path, words: `names ${table}, a table of ${kept.join(" and ")}` }]
    })
  })
}

const named = /\b(?:from|join|into|update|table|only)\s+"?([a-z_]+)/g

function tablesNamed({ texts, built }: Source): string[] {
  const written = texts.flatMap((text) => [...text.matchAll(named)].map((match) => match[1] ?? ""))
  return [...new Set([...built, ...written].map((name) => name.replace(/_(past|known)$/, "")))]
}
