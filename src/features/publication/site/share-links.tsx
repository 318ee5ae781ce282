/** Ways to pass a bulletin on: plain links, no script of anybody else, nothing that watches the reader. */
import { encode } from "uqr"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { BulletinDocument } from "../schema.ts"
import { LinkGlyph } from "./glyphs.tsx"
import type { SiteContext } from "./site-context.ts"
import { bulletinTitle } from "./written-line.ts"

const text = {
  share: { en: "Share", zh: "分享" },
  wechat: { en: "WeChat", zh: "微信" },
  scan: { en: "Scan in WeChat, then share from there.", zh: "用微信扫一扫，打开后转发。" },
  code: { en: "QR code of this page’s address", zh: "本页网址的二维码" },
  mail: { en: "E-mail", zh: "邮件" },
  copy: { en: "Copy link", zh: "复制链接" },
  copied: { en: "Link copied", zh: "链接已复制" },
} satisfies Record<string, Bilingual>

interface Service {
  name: Bilingual
  href: (address: string, title: string) => string
}

const same = (name: string): Bilingual => ({ en: name, zh: name })

/** An address with parameters; each value is written so that it ends where it should. */
function withParameters(base: string, parameters: Record<string, string>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${base}?${pairs.join("&")}`
}

export const services: Service[] = [
  {
    name: { en: "Weibo", zh: "微博" },
    href: (url, title) => withParameters("https://service.weibo.com/share/share.php", { url, title }),
  },
  {
    name: { en: "LinkedIn", zh: "领英" },
    href: (url) => withParameters("https://www.linkedin.com/sharing/share-offsite/", { url }),
  },
  {
    name: same("Facebook"),
    href: (u) => withParameters("https://www.facebook.com/sharer/sharer.php", { u }),
  },
  {
    name: same("X"),
    href: (url, title) => withParameters("https://x.com/intent/post", { text: title, url }),
  },
  {
    name: text.mail,
    href: (address, subject) => withParameters("mailto:", { subject, body: `${subject}\n${address}` }),
  },
]

/** Dark squares as one path, a module to a unit, with the quiet margin of four that readers need. */
function QrCode({ address, language }: { address: string; language: Language }) {
  const { size, data } = encode(address, { border: 4, ecc: "M" })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg
      className="qr"
      role="img"
      aria-label={text.code[language]}
      width="172"
      height="172"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  )
}

/** Without an address of its own a page can't be passed on, and nothing is offered. */
export function ShareLinks({ site, document }: { site: SiteContext; document: BulletinDocument }) {
  const { language, links, origin } = site
  if (origin === "") return null
  const address = origin + links.bulletin(document.slug, language)
  const title = bulletinTitle(document, language).replaceAll("\u00a0", " ")
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{text.share[language]}</h2>
      <details>
        <summary>{text.wechat[language]}</summary>
        <div>
          <QrCode address={address} language={language} />
          <p>{text.scan[language]}</p>
        </div>
      </details>
      {services.map(({ name, href }) => (
        <a key={name.en} href={href(address, title)} rel="noopener noreferrer">
          {name[language]}
        </a>
      ))}
      <button type="button" hidden data-script data-copy data-copied={text.copied[language]}>
        <LinkGlyph /> <span aria-live="polite">{text.copy[language]}</span>
      </button>
    </section>
  )
}
