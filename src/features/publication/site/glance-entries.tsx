/** The ruled table of the glance: one line for each thing that the programme tells about itself. */

import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { FigureForm, FrozenFigure, Notice } from "../schema.ts"
import { LiveFigure } from "./live-figure.tsx"
import { writeApart } from "./notice-change.ts"
import { dayOf, type SiteContext } from "./site-context.ts"
import { TrendBars, type TrendPoint } from "./trend-bars.tsx"

export interface GlanceEntry {
  label: Bilingual
  note: Bilingual | null
  frozen: FrozenFigure
  form: FigureForm
  /** The newest notice on the figure. */
  now: Notice | null
  /** A figure that says how it has changed. */
  change: FrozenFigure | null
  /** What it is to reach. */
  target: FrozenFigure | null
  trend: TrendPoint[] | null
  /** Where the figure stands in a bulletin. */
  bulletinHref: string
}

/** Lines that a bulletin tells under one heading; title and lead have none. */
export interface GlanceGroup {
  title: Bilingual | null
  entries: GlanceEntry[]
}

const text = {
  indicator: { en: "Figure", zh: "指标" },
  value: { en: "Value", zh: "数值" },
  trend: { en: "Over time", zh: "走势" },
  to: { en: " to ", zh: "—" },
  target: { en: "target", zh: "目标" },
  records: { en: "Records", zh: "明细" },
  notApplicable: { en: "–", zh: "不适用" },
} satisfies Record<string, Bilingual>

/** What became known after publication; sans, for it is not published. */
function NowLine({ entry, language }: { entry: GlanceEntry; language: Language }) {
  const { now, frozen, bulletinHref } = entry
  if (!now) return null
  const { now: value } = writeApart(frozen.figure, { was: frozen.figure.value, now: now.now }, language)
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

/** What the figure is to reach, and for members the way to its records. */
function UnderLabel({
  entry,
  site,
  forMember,
}: {
  entry: GlanceEntry
  site: SiteContext
  forMember: boolean
}) {
  const { language, links } = site
  const { note, change, target, frozen } = entry
  if (!note && !change && !target && !forMember) return null
  return (
    <small>
      {note?.[language]}
      {change && (
        <span>
          <LiveFigure frozen={change} language={language} href={links.figure(change.id, language)} />{" "}
          {change.indicator.title[language]}
        </span>
      )}
      {target && (
        <span>
          {text.target[language]}
          {language === "en" && " "}
          <LiveFigure frozen={target} language={language} href={links.figure(target.id, language)} />
        </span>
      )}
      {forMember && <a href={links.records(frozen.id)}>{text.records[language]}</a>}
    </small>
  )
}

function EntryRow({ entry, site, hasTrends, forMember }: RowOf) {
  const { language } = site
  const { frozen, trend } = entry
  return (
    <tr>
      <th scope="row">
        {entry.label[language]}
        <UnderLabel entry={entry} site={site} forMember={forMember} />
      </th>
      <td className="value">
        <LiveFigure frozen={frozen} form={entry.form} language={language} href={entry.bulletinHref} />
        <NowLine entry={entry} language={language} />
      </td>
      {hasTrends && (
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

interface RowOf {
  entry: GlanceEntry
  site: SiteContext
  /** The column stands only where at least one line fills it. */
  hasTrends: boolean
  /** Members are shown the way to the records. */
  forMember: boolean
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

export function GlanceTable({
  groups,
  site,
  forMember,
}: {
  groups: GlanceGroup[]
  site: SiteContext
  forMember: boolean
}) {
  const { language } = site
  const entries = groups.flatMap((group) => group.entries)
  const hasTrends = entries.some(({ trend }) => trend !== null)
  return (
    <table className="entries">
      <thead>
        <tr>
          <th scope="col">{text.indicator[language]}</th>
          <th scope="col" className="value">
            {text.value[language]}
          </th>
          {hasTrends && (
            <th scope="col" className="over-time">
              {trendHead(entries, language)}
            </th>
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title?.en ?? ""}>
          {group.title && (
            <tr className="group">
              <th scope="rowgroup" colSpan={2 + Number(hasTrends)}>
                {group.title[language]}
              </th>
            </tr>
          )}
          {group.entries.map((entry) => (
            <EntryRow
              key={entry.bulletinHref}
              entry={entry}
              site={site}
              hasTrends={hasTrends}
              forMember={forMember}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
