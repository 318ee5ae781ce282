/** Copies the records of a list into the staging table: what each says, what is wrong with it, and its own cells. */
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type pg from "pg"
import { from as copyFrom } from "pg-copy-streams"
import type { Read } from "../../../platform/database/read.ts"
import { raw } from "../../../platform/database/statement.ts"
import { checkRow } from "./check-row.ts"
import type { TableRecord } from "./read-table.ts"
import { isBlank } from "./read-table.ts"
import type { ImportColumn } from "./schema.ts"
import { importFields } from "./schema.ts"
import { fieldColumn } from "./staged-columns.ts"

export interface StagedList {
  id: string
  columns: ImportColumn[]
  headerLine: number
}

const columns = [
  ...["import_id", "line", "number", "id", "outcome", ...importFields.map((field) => fieldColumn[field])],
  ...["name_key", "problems", "notes", "cells"],
]
const copyText = `copy organisation_staged (${columns.join(", ")}) from stdin`
const chunkLength = 65_536

/** Stages every record behind the headings, in one COPY; gives the number of blank lines among them. */
export async function stageRows(
  client: pg.ClientBase,
  read: Read,
  list: StagedList,
  records: AsyncIterable<TableRecord>,
): Promise<{ blank: number }> {
  const seen = { blank: 0 }
  const into = client.query(copyFrom(copyText))
  await pipeline(Readable.from(copyLines(read, list, records, seen), { objectMode: false }), into)
  return seen
}

async function* copyLines(
  read: Read,
  list: StagedList,
  records: AsyncIterable<TableRecord>,
  seen: { blank: number },
): AsyncGenerator<string> {
  const nextNumber = numbersInBulk(read)
  let text = ""
  for await (const record of records) {
    if (record.line <= list.headerLine) continue
    if (isBlank(record.cells)) {
      seen.blank++
      continue
    }
    text += await copyLine(list, record, nextNumber)
    if (text.length < chunkLength) continue
    yield text
    text = ""
  }
  if (text !== "") yield text
}

async function copyLine(
  list: StagedList,
  { line, cells }: TableRecord,
  nextNumber: () => Promise<string>,
): Promise<string> {
  const { values, nameKey, problems, notes } = checkRow(cells, list.columns)
  const refused = problems.length > 0
  const number = refused ? null : await nextNumber()
  const said = importFields.map((field) => (refused ? null : (values[field] ?? null)))
  const fields = [
    ...[list.id, String(line), number, number, refused ? "refused" : "created", ...said],
    ...[refused ? null : nameKey, json(problems), json(notes), JSON.stringify(cells)],
  ]
  return `${fields.map(escaped).join("\t")}\n`
}

function json(messages: unknown[]): string | null {
  return messages.length > 0 ? JSON.stringify(messages) : null
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" }

/** COPY's text format. */
function escaped(value: string | null): string {
  return value === null ? "\\N" : value.replace(/[\\\t\n\r]/g, (character) => escapes[character]!)
}

/** Numbers from the record sequence in blocks that grow, so that a short list leaves no wide gap. */
function numbersInBulk(read: Read): () => Promise<string> {
  let block: { number: string }[] = []
  let at = 0
  let size = 64
  return async () => {
    if (at === block.length) {
      size = Math.min(size * 2, 8192)
      const text = "select nextval('record_number') as number from generate_series(1, $1)"
      block = await read.rows<{ number: string }>(raw(text, [size], { prepare: true }))
      at = 0
    }
    return block[at++]!.number
  }
}
