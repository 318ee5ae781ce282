/** What goes out of a link, and what comes in. */
import { fromDateRange, toDateRange } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { Ask } from "../../access/ask.ts"
import { organisationNames } from "../organisation-names.ts"
import type { LinkInput, LinkView } from "./schema.ts"
import type { LinkRow } from "./store.ts"

/** Links with the names of those of their ends that the asker reaches. */
export async function linkViews(ask: Pick<Ask, "read">, rows: LinkRow[]): Promise<LinkView[]> {
  const ends = rows.flatMap((row) => [row.from_id, row.to_id])
  const names = await organisationNames(ask.read, [...new Set(ends)])
  return rows.map((row) => linkView(row, names))
}

function linkView(row: LinkRow, names: Map<string, Bilingual>): LinkView {
  return {
    id: row.id,
    version: row.recorded_in,
    fromId: row.from_id,
    toId: row.to_id,
    fromName: names.get(row.from_id) ?? null,
    toName: names.get(row.to_id) ?? null,
    kind: row.kind as LinkView["kind"],
    ...fromDateRange(row.valid),
    words: row.words,
  }
}

export function linkRow(input: LinkInput) {
  return {
    from_id: input.fromId,
    to_id: input.toId,
    kind: input.kind,
    valid: toDateRange({ from: input.from, until: input.until }),
    words: input.words,
  }
}
