/** What stands on the start page: the figures of the latest releases, with what became known since. */
import { canonicalJson } from "../../kernel/canonical.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Stage, stageNames, stages } from "../centres/schema.ts"
import { figuresShown } from "./exhibits.ts"
import { figuresInText } from "./figures-in-text.ts"
import { figuresIn } from "./parse-line.ts"
import type { BulletinDocument, FrozenFigure, Notice, ReleasedBulletin } from "./schema.ts"
import type { CentreAtGlance, CentreStage } from "./site/centre-squares.tsx"
import type { GlanceEntry, GlanceGroup } from "./site/glance-entries.tsx"
import { writeLine } from "./site/written-line.ts"

/** Keys of earlier values end in their quarter or month: `settled-2018q4`, `visits-2019m01`. */
const earlier = /^(.+)-(\d{4})(?:q([1-4])|m(\d{2}))$/
/** Keys of figures that belong to another’s line: how it grew, where it is to go. */
const companion = /-(growth|target|progress|low|high|chance)$/
const codes: string[] = [...stages]
const stageKey = /^(settled|technological)-in-([a-z-]+)-of-(\d+)$/

/**
 * One line for each thing told, in the sections of the bulletin that told it last. What charts and tables show
 * stands beside them, and is no line of its own.
 */
export function glanceGroups(releases: ReleasedBulletin[], hrefOf: (slug: string) => string): GlanceGroup[] {
  const groups: GlanceGroup[] = []
  const told = new Set<string>()
  for (const release of releases)
    for (const { title, keys } of sectionsOf(release.document)) {
      const entries = keys.flatMap((key) => {
        const frozen = release.document.figures[key]
        const question = frozen && questionOf(frozen)
        if (!question || told.has(question)) return []
        told.add(question)
        return entryOf(release, key, frozen, hrefOf(release.document.slug))
      })
      const group = groups.find((one) => one.title?.en === title?.en)
      if (group) group.entries.push(...entries)
      else if (entries.length > 0) groups.push({ title, entries })
    }
  return groups
}

/** What is asked, whatever the day. */
function questionOf({ figure }: FrozenFigure): string {
  return canonicalJson([figure.definition.id, figure.parameters])
}

/** The keys by the heading under which they are told; what only title and lead tell comes first. */
function sectionsOf(document: BulletinDocument): { title: Bilingual | null; keys: string[] }[] {
  const shown = new Set(document.blocks.flatMap(besideTheLines))
  const isLine = (key: string) => !shown.has(key) && !earlier.test(key) && !companion.test(key)
  const first = { title: null as Bilingual | null, keys: [] as string[] }
  const sections = [first]
  const placed = new Set<string>()
  for (const { kind, line } of document.blocks) {
    if (kind === "lead") continue
    if (kind === "heading") sections.push({ title: titleOf(line, document), keys: [] })
    for (const key of figuresIn(line.en).filter((one) => isLine(one) && !placed.has(one))) {
      placed.add(key)
      sections.at(-1)?.keys.push(key)
    }
  }
  first.keys.unshift(...figuresInText(document).filter((key) => isLine(key) && !placed.has(key)))
  return sections
}

/** What a table shows needs no line; of a chart’s figures the newest count has one. */
function besideTheLines(block: BulletinDocument["blocks"][number]): string[] {
  const newest = block.kind === "chart" ? block.chart.reached.at(-1) : undefined
  return figuresShown(block).filter((key) => key !== newest)
}

function titleOf(line: BulletinDocument["title"], { figures }: BulletinDocument): Bilingual {
  return { en: writeLine(line.en, figures, "en"), zh: writeLine(line.zh, figures, "zh") }
}

function entryOf(
  { document, notices }: ReleasedBulletin,
  key: string,
  frozen: FrozenFigure,
  href: string,
): GlanceEntry {
  const { figures } = document
  return {
    label: frozen.indicator.title,
    note: noteOf(frozen),
    frozen,
    form: "unit",
    now: newestNotice(notices, key),
    change: figures[`${key}-growth`] ?? null,
    target: figures[`${key}-target`] ?? null,
    trend: trendOf(figures, key, frozen),
    bulletinHref: `${href}#f-${key}-1`,
  }
}

/** Whose figure it is, save for the region, which is the programme’s own. */
function noteOf({ subject }: FrozenFigure): Bilingual | null {
  const names = Object.entries(subject).flatMap(([parameter, name]) => (parameter === "region" ? [] : name))
  if (names.length === 0) return null
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("，") }
}

function newestNotice(notices: Notice[], key: string): Notice | null {
  return notices.filter((notice) => notice.figureKey === key).at(-1) ?? null
}

function trendOf(figures: Record<string, FrozenFigure>, key: string, last: FrozenFigure) {
  const points = Object.entries(figures).flatMap(([name, { figure }]) => {
    const [, of, year = "", quarter, month] = earlier.exec(name) ?? []
    if (of !== key || figure.status === "undefined") return []
    return { asOf: figure.asOf, isMonth: month !== undefined, year, quarter, month, value: figure.value }
  })
  const [first] = points
  if (!first) return null
  const [year = "", month = ""] = last.figure.asOf.split("-")
  const newest = { asOf: last.figure.asOf, year, month, quarter: String(Math.ceil(Number(month) / 3)) }
  return [...points, { ...newest, value: last.figure.value }]
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .map(({ value, ...point }) => ({
      label: first.isMonth ? monthLabel(point.year, point.month) : quarterLabel(point.year, point.quarter),
      value,
    }))
}

function quarterLabel(year: string, quarter = ""): Bilingual {
  return { en: `${year} Q${quarter}`, zh: `${year}年${"一二三四"[Number(quarter) - 1]}季度` }
}

function monthLabel(year: string, month = ""): Bilingual {
  return { en: `${year}-${month}`, zh: `${year}年${Number(month)}月` }
}

/** The centres with their stages as squares, newest values first of all. */
export function glanceCentres({ document, notices }: ReleasedBulletin): CentreAtGlance[] {
  const centres = new Map<string, CentreAtGlance>()
  for (const [key, frozen] of Object.entries(document.figures)) {
    const [, kind, code, number = ""] = stageKey.exec(key) ?? []
    const stage = Stage.safeParse(code)
    if (!kind || !stage.success) continue
    const centre = centres.get(number) ?? {
      name: frozen.subject.centre ?? { en: "", zh: "" },
      says: null,
      stages: [],
    }
    centres.set(number, centre)
    const square = stageSquare(centre.stages, stage.data)
    const told = newestNotice(notices, key)
    const value = told ? told.now : frozen.figure.value
    square[kind as "settled" | "technological"] = value === null ? null : Number(value)
  }
  for (const { stages: squares } of centres.values())
    squares.sort((a, b) => codes.indexOf(a.stage) - codes.indexOf(b.stage))
  return [...centres.entries()].sort(([a], [b]) => Number(a) - Number(b)).map(([, centre]) => centre)
}

function stageSquare(stages: CentreStage[], stage: Stage): CentreStage {
  const known = stages.find((one) => one.stage === stage)
  if (known) return known
  const square: CentreStage = { stage, label: stageNames[stage], settled: null, technological: null }
  stages.push(square)
  return square
}
