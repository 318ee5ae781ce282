/** The files that public pages ask for: style, fonts, script and icon, by address. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { SiteAssetUrls } from "../../features/publication/site/site-context.ts"

export interface SiteAsset {
  body: Buffer
  type: string
  /** `immutable`: the address changes with the content. */
  cache: "immutable" | "short"
}

export interface SiteAssets {
  urls: SiteAssetUrls
  /** Undefined for an address that is none of the site's. */
  get: (path: string) => SiteAsset | undefined
}

const require = createRequire(import.meta.url)
// The build emits no style sheets, so they are read from the source, wherever this module runs.
const source = join(dirname(require.resolve("#package")), "src/apps/site")

/** In the order of the cascade; print has the last word. */
const sheets = [
  "ground",
  "frame",
  "figures",
  "plain",
  "bulletin",
  "notices",
  "proof",
  "formula",
  "charts",
  "exhibits",
  "share",
  "glance",
  "centres",
  "welcome",
  "print",
]

/** Charts and tables look the same where the app shows a bulletin’s words. */
const sheetFiles: Record<string, string> = { exhibits: "../../features/publication/site/exhibits.css" }

const fontPackages = ["noto-sans-sc", "noto-serif-sc", "source-sans-3", "source-serif-4"]
/** The families of which every slice is offered; of the others only what fonts.css names. */
const wholeFamilies = ["noto-sans-sc", "noto-serif-sc"]

const fontPath = /^\/assets\/fonts\/([a-z0-9-]+)@([0-9.]+)\/([a-z0-9-]+\.woff2)$/

interface FontPackage {
  name: string
  version: string
  folder: string
}

function fontPackage(name: string): FontPackage {
  const file = require.resolve(`@fontsource-variable/${name}/package.json`)
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string }
  return { name, version, folder: dirname(file) }
}

function addressed(css: string, fonts: FontPackage[]): string {
  return css.replace(/url\(@fontsource-variable\/([a-z0-9-]+)\/files\/([^)]+)\)/g, (whole, name, file) => {
    const version = fonts.find((font) => font.name === name)?.version
    return version ? `url(/assets/fonts/${name}@${version}/${file})` : whole
  })
}

/** The faces of a family as its package lists them, without comments and line ends. */
function facesOf({ name, folder }: FontPackage): string {
  return readFileSync(join(folder, "wght.css"), "utf8")
    .replaceAll("url(./files/", `url(@fontsource-variable/${name}/files/`)
    .replace(/\/\*.*?\*\//g, "")
    .replace(/\s*\n\s*/g, "")
}

function fontSheet(fonts: FontPackage[]): Buffer {
  const own = readFileSync(join(source, "fonts.css"), "utf8")
  const whole = fonts.filter(({ name }) => wholeFamilies.includes(name)).map(facesOf)
  return Buffer.from(addressed([own, ...whole].join("\n"), fonts))
}

function fontFile(path: string, fonts: FontPackage[]): Buffer | undefined {
  const [, name, version, file = ""] = fontPath.exec(path) ?? []
  const font = fonts.find((candidate) => candidate.name === name && candidate.version === version)
  const onDisk = font && join(font.folder, "files", file)
  return onDisk && existsSync(onDisk) ? readFileSync(onDisk) : undefined
}

function hashed(name: string, extension: string, body: Buffer): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 12)
  return `/assets/site/${name}-${hash}.${extension}`
}

/** Reads the site's own files once; fonts are read when first asked for. */
export function siteAssets(): SiteAssets {
  const fonts = fontPackages.map(fontPackage)
  const held = new Map<string, SiteAsset>()
  const hold = (name: string, extension: string, type: string, body: Buffer) => {
    const url = hashed(name, extension, body)
    held.set(url, { body, type, cache: "immutable" })
    return url
  }
  const read = (file: string) => readFileSync(join(source, file))
  const style = Buffer.concat(sheets.map((sheet) => read(sheetFiles[sheet] ?? `styles/${sheet}.css`)))
  const urls = {
    fonts: hold("fonts", "css", "text/css; charset=utf-8", fontSheet(fonts)),
    style: hold("site", "css", "text/css; charset=utf-8", style),
    script: hold("site", "js", "text/javascript; charset=utf-8", read("site.js")),
    icon: hold("icon", "svg", "image/svg+xml", read("icon.svg")),
  }
  const get = (path: string) => {
    const known = held.get(path)
    if (known) return known
    const body = fontFile(path, fonts)
    if (!body) return undefined
    const font: SiteAsset = { body, type: "font/woff2", cache: "immutable" }
    held.set(path, font)
    return font
  }
  return { urls, get }
}
