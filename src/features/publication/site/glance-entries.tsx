/** The ruled table of the glance: one line for each thing that the programme tells about itself. */

import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { FigureForm, FrozenFigure, Notice } from "../schema.ts"
import { LiveFigure } from "./live-figure.tsx"
import { dayOf, type SiteContext } from "./site-context.ts"
import { TrendBars, type TrendPoint } from "./trend-bars.tsx"
import { writeOut } from "./written-figure.ts"

export interface GlanceEntry {
  label: Bilingual
  note: Bilingual | null
  frozen: FrozenFigure
  form: FigureForm
  /** The newest notice on the figure. */
  now: Notice | null
  /** A figure that says how it has changed. */
  change: FrozenFigure | null
  trend: TrendPoint[] | null
  /** Where the figure stands in a bulletin. */
  bulletinHref: string
}

const text = {
  indicator: { en: "Figure", zh: "指标" },
  value: { en: "Value", zh: "数值" },
  change: { en: "Change", zh: "变化" },
  trend: { en: "Over time", zh: "走势" },
  to: { en: " to ", zh: "—" },
  notApplicable: { en: "–", zh: "不适用" },
} satisfies Record<string, Bilingual>

/** What became known after publication; sans, for it is not published. */
function NowLine({ entry, language }: { entry: GlanceEntry; language: Language }) {
  const { now, frozen, bulletinHref } = entry
  if (!now) return null
  const value = writeOut(frozen.figure, now.now, language)
  const day = formatDay(dayOf(now.knownAt.at), language, "short")
  return (
    <a className="changed" href={`${bulletinHref.split("#")[0]}#n${now.number}`}>
      {language === "en" ? `now ${value}, known since ${day}` : `${day}获知，现为${value}`}
    </a>
  )
}

function NotApplicable({ language }: { language: Language }) {
  return <span className="none">{text.notApplicable[language]}</span>
}

function EntryRow({ entry, site, columns }: { entry: GlanceEntry; site: SiteContext; columns: Columns }) {
  const { language, links } = site
  const { frozen, change, trend } = entry
  return (
    <tr>
      <th scope="row">
        {entry.label[language]}
        {entry.note && <small>{entry.note[language]}</small>}
      </th>
      <td className="value">
        <LiveFigure frozen={frozen} form={entry.form} language={language} href={entry.bulletinHref} />
        <NowLine entry={entry} language={language} />
      </td>
      {columns.change && (
        <td className={change ? "change" : "change missing-part"}>
          {change ? (
            <>
              <LiveFigure frozen={change} language={language} href={links.figure(change.id, language)} />
              <small>{change.indicator.title[language]}</small>
            </>
          ) : (
            <NotApplicable language={language} />
          )}
        </td>
      )}
      {columns.trend && (
        <td className={trend ? "over-time" : "over-time missing-part"}>
          {trend ? (
            <TrendBars points={trend} decimals={frozen.figure.decimals} language={language} />
          ) : (
            <NotApplicable language={language} />
          )}
        </td>
      )}
    </tr>
  )
}

interface Columns {
  change: boolean
  trend: boolean
}

/** "2018 Q2 to 2019 Q2" where all trends cover the same periods. */
function trendHead(entries: GlanceEntry[], language: Language): string {
  const spans = entries.flatMap(({ trend }) => {
    const [first, last] = [trend?.[0], trend?.at(-1)]
    return first && last ? [`${first.label[language]}${text.to[language]}${last.label[language]}`] : []
  })
  const [only, ...others] = new Set(spans)
  return only && others.length === 0 ? only : text.trend[language]
}

/** A column stands only where at least one line fills it. */
export function GlanceTable({ entries, site }: { entries: GlanceEntry[]; site: SiteContext }) {
  const { language } = site
  const columns = {
    change: entries.some(({ change }) => change !== null),
    trend: entries.some(({ trend }) => trend !== null),
  }
  return (
    <table className="entries">
      <thead>
        <tr>
          <th scope="col">{text.indicator[language]}</th>
          <th scope="col" className="value">
            {text.value[language]}
          </th>
          {columns.change && (
            <th scope="col" className="change">
              {text.change[language]}
            </th>
          )}
          {columns.trend && (
            <th scope="col" className="over-time">
              {trendHead(entries, language)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.label.en} entry={entry} site={site} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}
