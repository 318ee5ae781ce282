/** Charts and tables of a bulletin as HTML that is written once, with its words. */
import { Decimal } from "../../../kernel/decimal.ts"
import { formatDay, joinWritten } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { FigureTable } from "../exhibits.ts"
import type { Block, BulletinDocument } from "../schema.ts"
import { drawTargetPath, pathFacts, pathFrames } from "./draw-target-path.ts"
import { escapeHtml, type Freezing, figureNamed, freezeFigureLink, freezeLine } from "./frozen-html.ts"
import { drawSizeBar, drawTargetBar } from "./table-bars.ts"
import { writeFigure } from "./written-figure.ts"

type BlockOf<K> = Extract<Block, { kind: K }>

const text = {
  hatched: {
    en: "Hatched: where the count may end, four chances in five. On simulated programmes such an interval held in 76 to 91 of 100, the fewer the more unevenly they went.",
    zh: "斜线区：届时可能的范围，八成把握。用模拟项目检验，这样的范围每100次有76—91次说中；进度越不均匀，说中得越少。",
  },
  asTable: { en: "As a table", zh: "看数据表" },
  day: { en: "By the end of", zh: "截至" },
  target: { en: "Target", zh: "目标" },
  low: { en: "Low end", zh: "下限" },
  high: { en: "High end", zh: "上限" },
  towards: { en: "Bar: reached; tall tick: path", zh: "粗线：已完成；长竖线：应完成" },
  fromZero: { en: "Bar: from zero", zh: "条长：自零起" },
} satisfies Record<string, Bilingual>

/** Title, drawing for a wide screen and for a phone, how to read it, and its data. */
export function freezeChart({ line, chart }: BlockOf<"chart">, freezing: Freezing): string {
  const { document, language } = freezing
  for (const key of [...chart.reached, chart.target, chart.low, chart.high]) figureNamed(document, key)
  const title = freezeLine(line[language], freezing, false)
  const facts = pathFacts(chart, document.figures)
  const drawings = facts
    ? drawTargetPath(chart, facts, language, pathFrames.wide, "on-wide") +
      drawTargetPath(chart, facts, language, pathFrames.narrow, "on-phone")
    : ""
  const note = facts?.low ? `<p class="chart-note">${text.hatched[language]}</p>` : ""
  const data = `<details class="chart-data"><summary>${text.asTable[language]}</summary>${dataOf(chart, freezing)}<!--downloads--></details>`
  return `<p class="chart-title">${title.html}</p>${title.proofs}\n<div class="chart">${drawings}${note}${data}</div>`
}

function dataOf(chart: BlockOf<"chart">["chart"], { document, language }: Freezing): string {
  const cell = (key: string) => {
    const { figure } = figureNamed(document, key)
    return escapeHtml(joinWritten(writeFigure(figure, language), language))
  }
  const row = (head: string, key: string) => `<tr><th scope="row">${head}</th><td>${cell(key)}</td></tr>`
  const counts = chart.reached.map((key) =>
    row(dayHead(figureNamed(document, key).figure.asOf, language), key),
  )
  const ends = (["target", "low", "high"] as const).map((name) => row(text[name][language], chart[name]))
  return `<table><tbody>${[...counts, ...ends].join("")}</tbody></table>`
}

function dayHead(day: string, language: Language): string {
  const written = formatDay(day, language, "short")
  return language === "en" ? `${text.day.en} ${written}` : `${text.day.zh}${written}`
}

/** A table whose cells are live figures; their proofs stand behind it. */
export function freezeTable({ line, table }: BlockOf<"table">, freezing: Freezing): string {
  const { language, document } = freezing
  const caption = freezeLine(line[language], freezing, false)
  const heads = table.columns.map(
    ({ head }) => `<th scope="col" class="value">${escapeHtml(head[language])}</th>`,
  )
  const barHead = table.bar ? `<th scope="col" class="bar">${barWords(table, language)}</th>` : ""
  let proofs = caption.proofs
  const rows = rowsInOrder(table, document).map((row) => {
    const cells = table.columns.map(({ name }) => {
      const key = row.figures[name]
      if (key === undefined) return '<td class="value"></td>'
      const { figure, proof } = freezeFigureLink(key, "bare", freezing)
      proofs += proof
      return `<td class="value">${figure}</td>`
    })
    const own = row.own ? ' class="own"' : ""
    return `<tr${own}><th scope="row">${escapeHtml(row.label[language])}</th>${cells.join("")}${barCell(table, row, freezing)}</tr>`
  })
  const head = `<thead><tr><th scope="col">${escapeHtml(table.rowsAre[language])}</th>${heads.join("")}${barHead}</tr></thead>`
  return (
    `<table class="figure-table"><caption>${caption.html}</caption>${head}` +
    `<tbody>${rows.join("")}</tbody></table>${proofs}`
  )
}

function barWords({ bar }: FigureTable, language: Language): string {
  return text[bar?.kind === "size" ? "fromZero" : "towards"][language]
}

/** As written, or the greatest value first; what has no value comes last. */
export function rowsInOrder(
  { rows, greatestFirst }: FigureTable,
  { figures }: Pick<BulletinDocument, "figures">,
): FigureTable["rows"] {
  if (greatestFirst === undefined) return rows
  const value = (row: FigureTable["rows"][number]) =>
    figures[row.figures[greatestFirst] ?? ""]?.figure.value ?? null
  return [...rows].sort((a, b) => {
    const [one, other] = [value(a), value(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return new Decimal(other).comparedTo(one)
  })
}

function barCell(
  table: FigureTable,
  row: FigureTable["rows"][number],
  { document, language }: Freezing,
): string {
  const { bar } = table
  if (!bar) return ""
  const value = (column: string) => document.figures[row.figures[column] ?? ""]?.figure.value ?? null
  if (bar.kind === "towards-target") {
    const [reached, target] = [value(bar.reached), value(bar.target)]
    const drawn =
      reached && target ? drawTargetBar({ ...bar, reached, target, day: document.asOf }, language) : ""
    return `<td class="bar">${drawn}</td>`
  }
  const greatest = table.rows
    .map(({ figures }) => document.figures[figures[bar.of] ?? ""]?.figure.value ?? "0")
    .reduce((a, b) => (new Decimal(b).greaterThan(a) ? b : a), "0")
  const own = value(bar.of)
  return `<td class="bar">${own === null ? "" : drawSizeBar(own, greatest)}</td>`
}
