/** Downloads: a published figure, or all figures of a bulletin, as CSV. */
import { stringify } from "csv-stringify/sync"
import type { FastifyInstance, FastifyReply } from "fastify"
import { findReleasedBySlug, findReleasedFigure } from "../../features/publication/release-store.ts"
import type { FrozenFigure } from "../../features/publication/schema.ts"
import { DecimalText } from "../../features/statistics/schema.ts"
import { AppError } from "../../kernel/error.ts"
import type { Headland } from "../server/headland.ts"

const columns = [
  "figure",
  "indicator",
  "version",
  "title_en",
  "title_zh",
  "value",
  "unit",
  "decimals",
  "status",
  "as_of",
  "known_at_entry",
  "evidence_rows",
  "evidence_root",
]

export function dataRoutes(app: FastifyInstance, { workspace }: Headland): void {
  app.get("/data/figures/:file", async (request, reply) => {
    const frozen = await findReleasedFigure(workspace.published, nameOf(request.params))
    if (!frozen) throw nothing()
    return sendCsv(reply, `figure-${frozen.id.slice(0, 12)}`, [frozen])
  })
  app.get("/data/bulletins/:file", async (request, reply) => {
    const bulletin = await findReleasedBySlug(workspace.published, nameOf(request.params))
    if (!bulletin) throw nothing()
    return sendCsv(reply, bulletin.document.slug, Object.values(bulletin.document.figures))
  })
}

/** The name before `.csv`. */
function nameOf(params: unknown): string {
  const { file } = params as { file: string }
  return file.endsWith(".csv") ? file.slice(0, -".csv".length) : ""
}

/** With a byte order mark, so that spreadsheets read Chinese. */
function sendCsv(reply: FastifyReply, name: string, figures: FrozenFigure[]) {
  const rows = figures.map((frozen) => cells(frozen).map(harmless))
  const body = stringify(rows, { header: true, columns, bom: true })
  return reply
    .header("content-type", "text/csv; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.csv"`)
    .send(body)
}

function cells({ id, figure, indicator }: FrozenFigure): (string | number)[] {
  return [
    id,
    figure.definition.id,
    figure.definition.version,
    indicator.title.en,
    indicator.title.zh,
    figure.value ?? "",
    figure.unit,
    figure.decimals,
    figure.status,
    figure.asOf,
    figure.knownAt,
    figure.evidence.count ?? "",
    figure.evidence.root,
  ]
}

/** What a spreadsheet would run as a formula gets an apostrophe; a number below zero is none, and stays one. */
export function harmless(cell: string | number): string | number {
  if (typeof cell === "number" || DecimalText.safeParse(cell).success) return cell
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
}

function nothing(): AppError {
  return new AppError("not-found", { en: "There is no such file.", zh: "没有这个文件。" })
}
