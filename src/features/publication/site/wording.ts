/** Words for the codes that a proof names: indicators by their titles, all else as the site knows it. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { FrozenFigure } from "../schema.ts"
import type { Wording } from "./formula-terms.ts"
import type { SiteContext } from "./site-context.ts"

/** A code without words is shown as it is, without its version. */
export function wordingOf(site: SiteContext, figures: FrozenFigure[]): Wording {
  const titles = new Map<string, Bilingual>()
  for (const { indicator } of figures) {
    titles.set(indicator.id, indicator.title)
    titles.set(`${indicator.id}.v${indicator.version}`, indicator.title)
  }
  return (code) => {
    const words = titles.get(code) ?? site.term?.(code)
    return words ? words[site.language] : code.replace(/\.v\d+$/, "")
  }
}
