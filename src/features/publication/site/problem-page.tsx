/** A page for what went wrong: what happened, and the way on. */
import type { Bilingual } from "../../../kernel/language.ts"
import { renderPage } from "./page-frame.tsx"
import { otherLanguage, type SiteContext } from "./site-context.ts"

const text = {
  home: { en: "To the start page", zh: "回到首页" },
  bulletins: { en: "All bulletins", zh: "全部简报" },
} satisfies Record<string, Bilingual>

export interface Problem {
  /** HTTP status. */
  status: number
  title: Bilingual
  says: Bilingual
}

export function renderProblemPage({ status, title, says, ...site }: SiteContext & Problem): string {
  const { language, links } = site
  return renderPage(
    { site, title: title[language], elsewhere: links.home(otherLanguage[language]), kind: "plain-page" },
    <div className="plain">
      <p className="kicker">{status}</p>
      <h1>{title[language]}</h1>
      <p>{says[language]}</p>
      <p>
        <a href={links.home(language)}>{text.home[language]}</a>{" "}
        <a href={links.bulletins(language)}>{text.bulletins[language]}</a>
      </p>
    </div>,
  )
}
