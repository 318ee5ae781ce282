/** The left margin of a bulletin: its dates and issuer, the way around it, and what can be taken away. */
import { formatDay, formatInstant, formatNumber } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { BulletinDocument } from "../schema.ts"
import { AsOfGlyph, DownloadGlyph, KnownAtGlyph, PrintGlyph } from "./glyphs.tsx"
import { clockOffset, dayOf, type SiteContext } from "./site-context.ts"
import { shortId } from "./written-figure.ts"
import { writeLine } from "./written-line.ts"

const text = {
  about: { en: "About this bulletin", zh: "本期简报" },
  published: { en: "Published", zh: "公布" },
  asOf: { en: "Figures as of", zh: "数字截至" },
  knownAt: { en: "Known at", zh: "所知至" },
  issuer: { en: "Issued by", zh: "发布单位" },
  people: { en: "Two people", zh: "两人经手" },
  peopleSay: { en: "One officer wrote it, another approved it", zh: "一人撰写，另一人批准" },
  head: { en: "Head of the ledger", zh: "账本末笔" },
  sections: { en: "Sections", zh: "各节" },
  print: { en: "Print with proofs", zh: "连出处一起打印" },
  all: { en: "All figures", zh: "全部数字" },
} satisfies Record<string, Bilingual>

/** "ledger entry 1,284", "账本第1,284笔" */
export function ledgerEntry(entry: string, language: Language): string {
  const number = /^\d+$/.test(entry) ? formatNumber(entry, 0, language) : entry
  return language === "en" ? `ledger entry ${number}` : `账本第${number}笔`
}

function Dates({ document, language }: { document: BulletinDocument; language: Language }) {
  const { knownAt, ledgerHead } = document
  return (
    <dl>
      <dt>{text.published[language]}</dt>
      <dd>
        <time dateTime={document.publishedAt}>{formatDay(dayOf(document.publishedAt), language)}</time>
      </dd>
      <dt>
        <AsOfGlyph /> {text.asOf[language]}
      </dt>
      <dd>
        <time dateTime={document.asOf}>{formatDay(document.asOf, language)}</time>
      </dd>
      <dt>
        <KnownAtGlyph /> {text.knownAt[language]}
      </dt>
      <dd>
        <time dateTime={knownAt.at}>{formatInstant(knownAt.at, language, clockOffset)}</time>
        <small>{ledgerEntry(knownAt.entry, language)}</small>
      </dd>
      <dt>{text.issuer[language]}</dt>
      <dd>{document.issuer[language]}</dd>
      <dt>{text.people[language]}</dt>
      <dd>{text.peopleSay[language]}</dd>
      <dt>{text.head[language]}</dt>
      <dd title={ledgerHead.hash}>
        {ledgerEntry(ledgerHead.entry, language)}
        <small>{shortId(ledgerHead.hash)}</small>
      </dd>
    </dl>
  )
}

function Sections({ document, language }: { document: BulletinDocument; language: Language }) {
  const sections = document.blocks.flatMap((block, index) =>
    block.kind === "heading" ? [{ number: index + 1, line: block.line[language] }] : [],
  )
  if (sections.length === 0) return null
  return (
    <nav aria-label={text.sections[language]}>
      {sections.map(({ number, line }) => (
        <a key={number} href={`#s-${number}`}>
          {writeLine(line, document.figures, language)}
        </a>
      ))}
    </nav>
  )
}

/** "All 112 figures": those of the text, and those behind charts and earlier values. */
function allFigures({ figures }: BulletinDocument, language: Language): string {
  const count = Object.keys(figures).length
  return language === "en" ? `All ${count} figures` : `全部${count}个数字`
}

/** Its button needs the script, so it stays hidden without it. */
export function BulletinMeta({ site, document }: { site: SiteContext; document: BulletinDocument }) {
  const { language } = site
  return (
    <aside className="meta" aria-label={text.about[language]}>
      <Dates document={document} language={language} />
      <Sections document={document} language={language} />
      <nav aria-label={text.all[language]}>
        <a href={site.links.bulletinCsv(document.slug)}>
          <DownloadGlyph /> {allFigures(document, language)}, CSV
        </a>
        <a href={site.links.bulletinJson(document.slug)}>
          <DownloadGlyph /> {allFigures(document, language)}, JSON
        </a>
        <button type="button" hidden data-script data-print>
          <PrintGlyph /> {text.print[language]}
        </button>
      </nav>
    </aside>
  )
}
