/** The proofs as notes at the end of a printed bulletin; on screen they stay folded in the text. */
import { formatDay, formatInstant, joinWritten } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { FrozenFigure, ReleasedBulletin } from "../schema.ts"
import { ledgerEntry } from "./bulletin-meta.tsx"
import { behindIt, statusWords, whoseWord } from "./evidence-words.ts"
import { formulaLine, formulaTerms, type Wording } from "./formula-terms.ts"
import { clockOffset, type SiteContext } from "./site-context.ts"
import { nameOf, writeFigure } from "./written-figure.ts"

const text = {
  title: { en: "Where the figures come from", zh: "数字的出处" },
  asOf: { en: "As of", zh: "截至" },
  knownAt: { en: "known at", zh: "所知至" },
  id: { en: "Figure", zh: "数字编号" },
} satisfies Record<string, Bilingual>

interface Notes {
  site: SiteContext
  bulletin: ReleasedBulletin
  order: string[]
  wording: Wording
}

function Endnote({ frozen, site, wording }: { frozen: FrozenFigure; site: SiteContext; wording: Wording }) {
  const { language } = site
  const { figure, id, indicator } = frozen
  const { title, subject } = nameOf(frozen, language)
  const { count, disclosure } = behindIt(frozen, language)
  const formula = formulaLine(formulaTerms(frozen, language, wording), language)
  const known = frozen.vintages.at(-1)?.knownAtInstant
  const [comma, colon, stop, space] = language === "en" ? [", ", ": ", ". ", " "] : ["，", "：", "。", ""]
  return (
    <li>
      <b>
        {title}
        {colon}
        {joinWritten(writeFigure(figure, language), language)}
        {stop}
      </b>
      {subject !== "" && `${subject}${stop}`}
      {statusWords(figure, language)}
      {stop}
      {indicator.says[language]}
      {space}
      {formula !== "" && `${formula}${stop}`}
      {`${count}${space}${disclosure}${space}${whoseWord(frozen, language)}${space}`}
      {`${text.asOf[language]} ${formatDay(figure.asOf, language)}`}
      {known && `${comma}${text.knownAt[language]} ${formatInstant(known, language, clockOffset)}`}
      {`${comma}${ledgerEntry(figure.knownAt, language)}${stop}`}
      <span className="id">{`${text.id[language]} ${id}`}</span>
    </li>
  )
}

export function Endnotes({ site, bulletin, order, wording }: Notes) {
  return (
    <section className="endnotes" aria-hidden="true">
      <h2>{text.title[site.language]}</h2>
      <ol>
        {order.map((key) => {
          const frozen = bulletin.document.figures[key]
          return frozen ? <Endnote key={key} frozen={frozen} site={site} wording={wording} /> : null
        })}
      </ol>
    </section>
  )
}
