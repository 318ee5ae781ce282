/** Reading received sheets, each with what the checks say of it as known. */
import { quarterOf } from "../../kernel/period.ts"
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import { memberNames, recordHistory } from "../access/record-history.ts"
import { checkSheet, findingsOf, gatesOf, type Said } from "./check-sheet.ts"
import { type Series, seriesCodes } from "./codes.ts"
import { type Neighbours, pastOf, readNeighbours, sheetToCheck } from "./read-past.ts"
import type { Check, FindSheetsQuery, SheetLine, SheetPage, SheetView } from "./schema.ts"
import { headView, lineView, rowView, statementView } from "./sheet-view.ts"
import type { ReceivedRow, SheetHead, StatementRow } from "./store.ts"
import {
  findEditions,
  findExplanations,
  findReceivedRows,
  findSheet,
  findSheetPage,
  findSheetVersions,
  findStatements,
} from "./store.ts"

/** One sheet, as known now or at an entry. */
export async function getSheet(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<SheetView> {
  const { read } = ask
  const head = await findSheet(read, params.id, query.known)
  if (!head) throw notFound()
  const [statements, rows, editions] = await Promise.all([
    findStatements(read, [head.id], query.known),
    findReceivedRows(read, [head.id], query.known),
    findEditions(read, head, query.known),
  ])
  const near = await readNeighbours(read, spanOf(ask, [head], statements), query.known)
  const said = await saidOf(ask, [head.id], query.known)
  return {
    ...headView(head),
    statements: statements.map(statementView),
    rows: rows.map(rowView),
    check: checkOf<Check>(checkSheet, head, { statements, rows, near, said }),
    editions: editions.map(headView),
  }
}

interface Around {
  statements: StatementRow[]
  rows: ReceivedRow[]
  near: Neighbours
  said: (Said & { sheet_id: string; region: string })[]
}

type Checking<T> = (...of: Parameters<typeof checkSheet>) => T

/** A table of several regions has no level of its own to check. */
function checkOf<T>(check: Checking<T>, head: SheetHead, { statements, rows, near, said }: Around): T {
  const of = { series: head.series as Series, period: head.period }
  const own = statements.filter(({ sheet_id }) => sheet_id === head.id)
  const statement = head.kind === "detailed" ? (own[0] ?? null) : null
  return check(
    sheetToCheck(
      head,
      statement,
      rows.filter(({ sheet_id }) => sheet_id === head.id),
    ),
    pastOf(near, of),
    said.filter((one) => one.sheet_id === head.id && one.region === statement?.region),
  )
}

/** The quarters and series that the checks of some sheets reach back to. */
function spanOf(ask: Ask, heads: SheetHead[], statements: StatementRow[]) {
  const detailed = heads.filter(({ kind }) => kind === "detailed")
  const periods = (detailed.length > 0 ? detailed : heads).map(({ period }) => period).sort()
  const ids = new Set(detailed.map(({ id }) => id))
  return {
    series: seriesCodes.filter((code) => heads.some(({ series }) => series === code)),
    region: statements.find(({ sheet_id }) => ids.has(sheet_id))?.region ?? ask.profile.division,
    from: periods[0] ?? "2000-Q1",
    to: periods.at(-1) ?? "2000-Q1",
  }
}

async function saidOf(ask: Ask, sheets: string[], known?: string) {
  const said = await findExplanations(ask.read, sheets, known)
  const names = await memberNames(ask, [...new Set(said.map(({ actor }) => actor))])
  return said.map((one) => ({ ...one, name: names.get(one.actor) }))
}

/** A page of sheets, newest quarter first, each with the state of its gates. */
export async function findSheets(ask: Ask, { query }: { query: FindSheetsQuery }): Promise<SheetPage> {
  const period = query.period ?? (query.asOf ? quarterOf(query.asOf) : null)
  const found = await findSheetPage(ask.read, query, period)
  const lines = found.slice(0, query.limit)
  const gates = await gatesOfLines(ask, lines, query.known)
  const sheets: SheetLine[] = lines.map((line) => lineView(line, gates.get(line.id)!))
  return { sheets, next: found.length > query.limit ? (lines.at(-1)?.order_key ?? null) : null }
}

async function gatesOfLines(
  ask: Ask,
  heads: SheetHead[],
  known?: string,
): Promise<Map<string, SheetLine["gates"]>> {
  const ids = heads.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const [statements, rows, said] = await Promise.all([
    findStatements(ask.read, ids, known),
    findReceivedRows(ask.read, ids, known),
    saidOf(ask, ids, known),
  ])
  const near = await readNeighbours(ask.read, spanOf(ask, heads, statements), known)
  const around = { statements, rows, near, said }
  return new Map(heads.map((head) => [head.id, gatesOf(checkOf(findingsOf, head, around))]))
}

export async function getSheetHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findSheetVersions(ask.read, params.id)
  if (versions.received_sheet.length === 0) throw notFound()
  return recordHistory(ask, versions)
}
