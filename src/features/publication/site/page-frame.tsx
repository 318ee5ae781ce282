/** The frame of every public page: head, masthead and footer. */
import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { Programme } from "../schema.ts"
import { ExternalGlyph, Logo, MenuGlyph } from "./glyphs.tsx"
import { htmlLanguage, type NavItem, otherLanguage, type SiteContext } from "./site-context.ts"

const text = {
  skip: { en: "Skip to the content", zh: "跳到正文" },
  menu: { en: "Menu", zh: "菜单" },
  pages: { en: "Pages", zh: "栏目" },
  inOtherLanguage: { en: "中文", zh: "English" },
  madeWith: { en: "Made with Headland", zh: "由 Headland 驱动" },
} satisfies Record<string, Bilingual>

/** What a demo programme says of itself on every page. */
export function demoWords(programme: Programme): Bilingual {
  const { today } = programme
  return {
    en: `Demonstration programme; its today is ${formatDay(today, "en")}. Some figures are those the county made public in 2018 and 2019; all others, and the records behind them, are invented.`,
    zh: `演示数据，以${formatDay(today, "zh")}为“今天”。部分数字为该县2018—2019年公开的数字，其余数字和全部明细均为虚构。`,
  }
}

function NavLinks({ nav, language }: Pick<SiteContext, "nav" | "language">) {
  return nav.map((item: NavItem) => (
    <a key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
      {item.label[language]}
    </a>
  ))
}

function Masthead({ site, elsewhere }: { site: SiteContext; elsewhere: string }) {
  const { programme, language, links, nav } = site
  const other = otherLanguage[language]
  return (
    <header className="masthead">
      <a className="name" href={links.home(language)}>
        <Logo />
        {programme.name[language]}
      </a>
      {nav.length > 0 && (
        <nav className="pages" aria-label={text.pages[language]}>
          <NavLinks nav={nav} language={language} />
        </nav>
      )}
      <a
        className="other-language"
        href={elsewhere}
        hrefLang={htmlLanguage[other]}
        lang={htmlLanguage[other]}
      >
        {text.inOtherLanguage[language]}
      </a>
      {nav.length > 0 && (
        <details className="menu">
          <summary>
            <MenuGlyph />
            <span className="hidden">{text.menu[language]}</span>
          </summary>
          <nav aria-label={text.menu[language]}>
            <NavLinks nav={nav} language={language} />
          </nav>
        </details>
      )}
    </header>
  )
}

/** Only web addresses become links; an operator's slip must not put a script on every page. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

function Footer({ programme, language }: Pick<SiteContext, "programme" | "language">) {
  const { outboundLink } = programme
  return (
    <footer className="footer">
      <div>
        {programme.footer[language] !== "" && <p>{programme.footer[language]}</p>}
        {programme.copyright && <p className="small">{programme.copyright[language]}</p>}
        {programme.demo && <p className="small demo">{demoWords(programme)[language]}</p>}
        <p className="small">{text.madeWith[language]}</p>
      </div>
      {outboundLink && isWebAddress(outboundLink.url) && (
        <a href={outboundLink.url} rel="noopener noreferrer">
          {outboundLink.label[language]} <ExternalGlyph />
        </a>
      )}
    </footer>
  )
}

interface Frame {
  site: SiteContext
  title: string
  /** Address of the same page in the other language. */
  elsewhere: string
  /** Class of the body: which page it is. */
  kind: string
  /** One or two sentences for search engines and for whoever is shown a link. */
  describedAs?: string
  /** The page’s own address, for links from elsewhere. */
  path?: string
  /** Seconds after which the page asks for itself again. */
  refresh?: number
  children: ReactNode
}

/** How services show a link to the page; no picture, for the site has none. */
function ForSharing({ site, title, describedAs, path }: Omit<Frame, "children">) {
  const { language, origin, programme } = site
  if (path === undefined) return null
  const properties = {
    "og:type": "article",
    "og:title": title,
    "og:description": describedAs,
    "og:url": origin === "" ? undefined : origin + path,
    "og:site_name": programme.name[language],
    "og:locale": language === "en" ? "en_GB" : "zh_CN",
  }
  return (
    <>
      {describedAs && <meta name="description" content={describedAs} />}
      {Object.entries(properties).map(
        ([property, content]) => content && <meta key={property} property={property} content={content} />,
      )}
    </>
  )
}

function PageFrame(frame: Frame) {
  const { site, title, elsewhere, kind, refresh, children } = frame
  const { language, assets, programme } = site
  const name = programme.name[language]
  return (
    <html lang={htmlLanguage[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {refresh !== undefined && <meta httpEquiv="refresh" content={String(refresh)} />}
        <title>{title === name || title === "" ? name : `${title} · ${name}`}</title>
        <ForSharing {...frame} />
        <link rel="alternate" hrefLang={htmlLanguage[otherLanguage[language]]} href={elsewhere} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.fonts} />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
      </head>
      <body className={kind}>
        <a className="skip" href="#content">
          {text.skip[language]}
        </a>
        <Masthead site={site} elsewhere={elsewhere} />
        <main id="content">{children}</main>
        <Footer programme={programme} language={language} />
      </body>
    </html>
  )
}

/** A whole page as HTML. */
export function renderPage(frame: Omit<Frame, "children">, content: ReactNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(<PageFrame {...frame}>{content}</PageFrame>)}\n`
}
