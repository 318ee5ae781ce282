/** The site's settings as their form has them: nothing is null that a field writes into. */
import type { Bilingual } from "../../../../kernel/language.ts"
import { SiteSettingsInput, type SiteSettingsView } from "../../schema.ts"

export interface SettingsWriting {
  footer: Bilingual
  copyright: Bilingual
  outboundLink: { label: Bilingual; url: string | null }
  address: string | null
}

const empty = { en: "", zh: "" }

export function writingOf({ footer, copyright, outboundLink, address }: SiteSettingsView): SettingsWriting {
  return {
    footer,
    copyright: copyright ?? empty,
    outboundLink: outboundLink ?? { label: empty, url: null },
    address,
  }
}

const isEmpty = ({ en, zh }: Bilingual) => en.trim() === "" && zh.trim() === ""
const isWhole = ({ en, zh }: Bilingual) => en.trim() !== "" && zh.trim() !== ""

/** What goes to the server: what is left wholly empty is not there. */
export function inputOf({ footer, copyright, outboundLink, address }: SettingsWriting): SiteSettingsInput {
  const { label, url } = outboundLink
  return {
    footer,
    copyright: isEmpty(copyright) ? null : copyright,
    outboundLink: isEmpty(label) && !url ? null : { label, url: url ?? "" },
    address,
  }
}

const bothLanguages = { en: "Write it in both languages, or in none.", zh: "中英文都要写，或者都不写。" }
const labelMissing = { en: "The link has an address but no label.", zh: "链接有网址，没有文字。" }
const urlMissing = { en: "The link has a label but no address.", zh: "链接有文字，没有网址。" }
const noAddress = {
  en: "An address begins with https://, such as https://example.org/shop.",
  zh: "网址以 https:// 开头，例如 https://example.org/shop。",
}
const noHost = {
  en: "Scheme and host only, such as https://innovation.example.org.",
  zh: "只写协议和域名，例如 https://innovation.example.org。",
}

const linkUrl = SiteSettingsInput.shape.outboundLink.unwrap().shape.url
const siteAddress = SiteSettingsInput.shape.address.unwrap()

/** Messages by field. */
export function checkSettings(writing: SettingsWriting): Record<string, Bilingual> {
  const { footer, copyright, outboundLink, address } = writing
  const { label, url } = outboundLink
  const messages: Record<string, Bilingual> = {}
  if (!isEmpty(footer) && !isWhole(footer)) messages.footer = bothLanguages
  if (!isEmpty(copyright) && !isWhole(copyright)) messages.copyright = bothLanguages
  if (url && isEmpty(label)) messages["outboundLink.label"] = labelMissing
  else if (!isEmpty(label) && !isWhole(label)) messages["outboundLink.label"] = bothLanguages
  if (url && !linkUrl.safeParse(url).success) messages["outboundLink.url"] = noAddress
  if (!url && !isEmpty(label)) messages["outboundLink.url"] = urlMissing
  if (address && !siteAddress.safeParse(address).success) messages.address = noHost
  return messages
}
