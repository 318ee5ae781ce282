/** What stands on the start page: the figures of the latest release, with what became known since. */
import type { Bilingual } from "../../kernel/language.ts"
import { Stage, stageNames, stages } from "../centres/schema.ts"
import { figuresInText } from "./figures-in-text.ts"
import type { FrozenFigure, Notice, ReleasedBulletin } from "./schema.ts"
import type { CentreAtGlance, CentreStage } from "./site/centre-squares.tsx"
import type { GlanceEntry } from "./site/glance-entries.tsx"

/** Keys of earlier values end in their quarter: `settled-2018q4`. */
const earlier = /^(.+)-(\d{4})q([1-4])$/
const codes: string[] = [...stages]
const stageKey = /^(settled|technological)-in-([a-z-]+)-of-(\d+)$/

/** The entries of the table: every figure of the text that is neither an earlier value nor a change. */
export function glanceEntries({ document, notices }: ReleasedBulletin, href: string): GlanceEntry[] {
  const { figures } = document
  const isMain = (key: string) => !earlier.test(key) && !key.endsWith("-growth")
  return figuresInText(document)
    .filter(isMain)
    .flatMap((key) => {
      const frozen = figures[key]
      if (!frozen) return []
      return {
        label: frozen.indicator.title,
        note: frozen.subject.centre ?? null,
        frozen,
        form: "unit" as const,
        now: newestNotice(notices, key),
        change: figures[`${key}-growth`] ?? null,
        trend: trendOf(figures, key, frozen),
        bulletinHref: `${href}#f-${key}-1`,
      }
    })
}

function newestNotice(notices: Notice[], key: string): Notice | null {
  return notices.filter((notice) => notice.figureKey === key).at(-1) ?? null
}

function trendOf(figures: Record<string, FrozenFigure>, key: string, last: FrozenFigure) {
  const points = Object.entries(figures)
    .map(([name, frozen]) => ({ match: earlier.exec(name), value: frozen.figure.value }))
    .filter(({ match, value }) => match?.[1] === key && value !== null)
    .map(({ match, value }) => ({
      label: quarterLabel(match?.[2] ?? "", match?.[3] ?? ""),
      value: value ?? "",
    }))
    .sort((a, b) => (a.label.en < b.label.en ? -1 : 1))
  if (points.length === 0 || last.figure.value === null) return null
  const [year = "", month = ""] = last.figure.asOf.split("-")
  return [
    ...points,
    { label: quarterLabel(year, String(Math.ceil(Number(month) / 3))), value: last.figure.value },
  ]
}

function quarterLabel(year: string, quarter: string): Bilingual {
  return { en: `${year} Q${quarter}`, zh: `${year}年${"一二三四"[Number(quarter) - 1]}季度` }
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
