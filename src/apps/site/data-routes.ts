/** Downloads: a published figure as CSV, or all figures of a bulletin as CSV and JSON. */
import { stringify } from "csv-stringify/sync"
import type { FastifyInstance, FastifyReply } from "fastify"
import { findReleasedBySlug, findReleasedFigure } from "../../features/publication/release-store.ts"
import type { FrozenFigure } from "../../features/publication/schema.ts"
import { DecimalText } from "../../features/statistics/schema.ts"
import { AppError } from "../../kernel/error.ts"
import type { Headland } from "../server/headland.ts"

const columns = [
  "key",
  "figure",
  "indicator",
  "version",
  "title_en",
  "title_zh",
  "about_en",
  "about_zh",
  "value",
  "unit",
  "decimals",
  "status",
  "as_of",
  "known_at_entry",
  "evidence_rows",
  "evidence_root",
] as const
type Column = (typeof columns)[number]

/** Figures by the keys they have in their bulletin; one alone has none. */
type Keyed = [key: string, frozen: FrozenFigure]

export function dataRoutes(app: FastifyInstance, { workspace }: Headland): void {
  app.get("/data/figures/:file", async (request, reply) => {
    const { name, type } = fileOf(request.params)
    const frozen = type === "csv" ? await findReleasedFigure(workspace.published, name) : null
    if (!frozen) throw nothing()
    return sendCsv(reply, `figure-${frozen.id.slice(0, 12)}`, [["", frozen]])
  })
  app.get("/data/bulletins/:file", async (request, reply) => {
    const { name, type } = fileOf(request.params)
    const bulletin = type && (await findReleasedBySlug(workspace.published, name))
    if (!bulletin) throw nothing()
    const { document } = bulletin
    const figures = Object.entries(document.figures).sort(([a], [b]) => (a < b ? -1 : 1))
    if (type === "csv") return sendCsv(reply, document.slug, figures)
    const { slug, asOf, publishedAt } = document
    return reply.send({ bulletin: slug, asOf, publishedAt, figures: figures.map(cells) })
  })
}

/** Name and type of `2019-q1.csv`; the type is null where it is neither of the two. */
function fileOf(params: unknown): { name: string; type: "csv" | "json" | null } {
  const { file } = params as { file: string }
  const [, name = "", type] = /^(.+)\.(csv|json)$/.exec(file) ?? []
  return { name, type: type === "csv" || type === "json" ? type : null }
}

/** With a byte order mark, so that spreadsheets read Chinese. */
function sendCsv(reply: FastifyReply, name: string, figures: Keyed[]) {
  const rows = figures.map((keyed) => {
    const row = cells(keyed)
    return columns.map((column) => harmless(row[column] ?? ""))
  })
  const body = stringify(rows, { header: true, columns: [...columns], bom: true })
  return reply
    .header("content-type", "text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.csv"`)
    .send(body)
}

/** A figure as both files tell it; the value is decimal text, null where it is not published. */
function cells([key, { id, figure, indicator, subject }]: Keyed): Record<Column, string | number | null> {
  const names = Object.values(subject)
  return {
    key,
    figure: id,
    indicator: figure.definition.id,
    version: figure.definition.version,
    title_en: indicator.title.en,
    title_zh: indicator.title.zh,
    about_en: names.map(({ en }) => en).join(", "),
    about_zh: names.map(({ zh }) => zh).join("，"),
    value: figure.value,
    unit: figure.unit,
    decimals: figure.decimals,
    status: figure.status,
    as_of: figure.asOf,
    known_at_entry: figure.knownAt,
    evidence_rows: figure.evidence.count,
    evidence_root: figure.evidence.root,
  }
}

/** What a spreadsheet would run as a formula gets an apostrophe; a number below zero is none, and stays one. */
export function harmless(cell: string | number): string | number {
  if (typeof cell === "number" || DecimalText.safeParse(cell).success) return cell
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
}

function nothing(): AppError {
  return new AppError("not-found", { en: "There is no such file.", zh: "没有这个文件。" })
}
