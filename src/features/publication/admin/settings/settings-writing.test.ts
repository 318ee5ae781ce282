import { expect, test } from "vitest"
import type { SiteSettingsView } from "../../schema.ts"
import { checkSettings, inputOf, type SettingsWriting, writingOf } from "./settings-writing.ts"

const label = { en: "Visit Charity Shop", zh: "访问慈善商店" }
const view: SiteSettingsView = {
  footer: { en: "Bureau", zh: "科技局" },
  copyright: null,
  outboundLink: { label, url: "https://shop.example/" },
  address: null,
  version: "7",
}
const writing = writingOf(view)
const changed = (more: Partial<SettingsWriting>) => Object.keys(checkSettings({ ...writing, ...more }))

test("What comes from the server goes back as it was", () => {
  const { version: _, ...input } = view
  expect(inputOf(writing)).toEqual(input)
  expect(checkSettings(writing)).toEqual({})
})

test("A link has label and address, or neither", () => {
  expect(changed({ outboundLink: { label, url: null } })).toEqual(["outboundLink.url"])
  const bare = { label: { en: "", zh: "" }, url: "https://shop.example/" }
  expect(changed({ outboundLink: bare })).toEqual(["outboundLink.label"])
  expect(inputOf({ ...writing, outboundLink: { ...bare, url: null } }).outboundLink).toBeNull()
})

test.each(["javascript:alert(1)", "shop.example", "ftp://shop.example/", "//shop.example", "https://"])(
  "“%s” is no address of a link",
  (url) => expect(changed({ outboundLink: { label, url } })).toEqual(["outboundLink.url"]),
)

test("What is written at all is written in both languages", () => {
  const half = { en: "Words", zh: " " }
  expect(changed({ footer: half, copyright: half })).toEqual(["footer", "copyright"])
})

test("The site’s own address is scheme and host", () => {
  expect(changed({ address: "https://innovation.example.org" })).toEqual([])
  expect(changed({ address: "https://innovation.example.org/en" })).toEqual(["address"])
})
