import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { siteAssets } from "./assets.ts"

const assets = siteAssets()
const bodyOf = (path: string) => assets.get(path)?.body.toString() ?? ""

test("Every address of the site is served and never changes its content", () => {
  for (const path of Object.values(assets.urls)) {
    expect(path).toMatch(/-[\w-]{12}\.(css|js|svg)$/)
    expect(assets.get(path)?.cache).toBe("immutable")
    expect(assets.get(path)?.body.length).toBeGreaterThan(0)
  }
})

test("Every font that the style sheet names is served", () => {
  const fonts = [...bodyOf(assets.urls.fonts).matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? "")
  expect(fonts.length).toBeGreaterThan(200)
  for (const font of fonts) expect(assets.get(font)?.body.subarray(0, 4).toString(), font).toBe("wOF2")
})

test("Nothing else is served, not even by climbing", () => {
  const version = /noto-sans-sc@([\d.]+)\//.exec(bodyOf(assets.urls.fonts))?.[1]
  for (const path of [
    "/assets/site/site.css",
    `/assets/fonts/noto-sans-sc@${version}/../package.json`,
    `/assets/fonts/noto-sans-sc@${version}/nothing.woff2`,
    "/assets/fonts/noto-sans-sc@0.0.0/noto-sans-sc-latin-wght-normal.woff2",
    "/assets/fonts/react@19.3.1/index.js",
  ])
    expect(assets.get(path), path).toBeUndefined()
})

test("The script stays under four kilobytes", () => {
  expect(assets.get(assets.urls.script)?.body.length).toBeLessThan(4096)
})

describe("Text", () => {
  const css = readFileSync(new URL("styles/ground.css", import.meta.url), "utf8")
  const [light = "", dark = ""] = css.split("@media screen and (prefers-color-scheme: dark)")

  const channel = (part: string) => {
    const share = Number.parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  /** Relative luminance as WCAG 2.2 defines it. */
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => channel(colour.slice(start, start + 2)))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const colourOf = (sheet: string, name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(sheet)?.[1] ?? "missing"
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }

  const texts = ["ink", "ink-2", "ink-3", "sea", "over"]
  const grounds = ["paper", "wash", "water"]
  const pairs = texts.flatMap((text) => grounds.map((ground) => [text, ground] as const))

  test.each(pairs)("in %s on %s reaches a contrast of 4.5, light and dark", (text, ground) => {
    for (const sheet of [light, dark])
      expect(contrast(colourOf(sheet, text), colourOf(sheet, ground))).toBeGreaterThanOrEqual(4.5)
  })
})
