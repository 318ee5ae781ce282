/** What a staged list will write: the same rows for the ledger's Merkle root and for the tables. */
import { leafHash, MerkleBuilder } from "../../../kernel/merkle.ts"
import { rowImage, rowLeaf } from "../../../platform/database/entity.ts"
import type { Statement } from "../../../platform/database/statement.ts"
import { raw } from "../../../platform/database/statement.ts"
import type { Workspace } from "../../../platform/database/workspace.ts"
import { organisation } from "../store.ts"
import type { ImportCounts } from "./schema.ts"

const pageSize = 1000
const columns = Object.keys(organisation.columns)

/** What the list says, else what the record has, else what a new record of this import gets. */
const values: Record<string, string> = {
  ...Object.fromEntries(columns.map((column) => [column, `coalesce(s.${column}, o.${column})`])),
  kind: "coalesce(s.kind, o.kind, i.kind)",
  source: "coalesce(s.source, case when o.id is null then i.source else o.source end)",
  standing: "coalesce(o.standing, case when s.credit_code is null then 'candidate' else 'confirmed' end)",
}

// Not "=": after a bulk entry many rows share one recorded_in, and a plan that looks them up by it is quadratic.
const sameVersion = "o.id = s.id and o.recorded_in is not distinct from s.was"

const written = `select s.id, s.was, ${columns.map((column) => `${values[column]} as ${column}`).join(", ")}
  from organisation_staged s join organisation_import i on i.id = s.import_id
    left join organisation o on ${sameVersion}
  where s.import_id = $1 and s.outcome`

// A cursor, not a query for each page: a table just filled has no statistics, and each page would sort the rest.
const openCursor = `declare written no scroll cursor for ${written} in ('created', 'updated') order by s.id`
const fetchPage = `fetch ${pageSize} from written`

interface WrittenRow extends Record<string, unknown> {
  id: string
  was: string | null
}

/** Merkle root over the rows in the order of their numbers, as the ledger's check computes it; page by page. */
export function rootOfWritten(
  workspace: Pick<Workspace, "snapshot">,
  importId: string,
  onRows: (rows: number) => void,
): Promise<string> {
  return workspace.snapshot(async (read) => {
    const tree = new MerkleBuilder()
    await read.rows(raw(openCursor, [importId]))
    for (;;) {
      const rows = await read.rows<WrittenRow>(raw(fetchPage))
      for (const row of rows) tree.append(leafOf(row))
      onRows(tree.size)
      if (rows.length < pageSize) return tree.root().toString("hex")
    }
  })
}

function leafOf({ id, was, ...row }: WrittenRow): Buffer {
  const image = rowImage(organisation.columns, row)
  return leafHash(rowLeaf({ table: organisation.name, id, was, row: image }))
}

const claim = `with mine as (update organisation_import set state = 'done', entry = this_entry()
    where id = $1 and checks = $2 and state in ('reading', 'ready') returning id)
  select must(count(*), 'HL412') from mine`

/** Under the ledger's lock nobody else writes: what was found when the list was checked must still be so. */
const stillSo = `select must((f.met = $2 and f.known = $3 and f.taken = 0)::int::bigint, 'HL412') from (select
    (select count(*) from organisation_staged s join organisation o on ${sameVersion}
      where s.import_id = $1 and s.outcome in ('updated', 'unchanged')) as met,
    (select count(*) from organisation_staged s where s.import_id = $1 and s.outcome = 'known'
      and exists (select from organisation o where o.name_key = s.name_key)) as known,
    (select count(*) from organisation_staged s where s.import_id = $1 and s.outcome = 'created'
      and case when s.credit_code is null
        then exists (select from organisation o where o.name_key = s.name_key)
        else exists (select from organisation o where o.credit_code = s.credit_code) end) as taken) f`

const insertCreated = `insert into organisation (id, recorded_in, ${columns.join(", ")})
  select w.id, l.n, ${columns.map((column) => `w.${column}`).join(", ")}
  from (${written} = 'created') w, (select max(entry) n from ledger) l`

const moveToPast = `insert into organisation_past (id, recorded_in, ${columns.join(", ")}, superseded_in)
  select o.id, o.recorded_in, ${columns.map((column) => `o.${column}`).join(", ")}, l.n
  from organisation_staged s join organisation o on ${sameVersion},
    (select max(entry) n from ledger) l
  where s.import_id = $1 and s.outcome = 'updated'`

const updatePresent = `with new as (update organisation t
    set recorded_in = this_entry(), ${columns.map((column) => `${column} = w.${column}`).join(", ")}
    from (${written} = 'updated') w where t.id = w.id and t.recorded_in is not distinct from w.was returning t.id)
  select must((count(*) = $2)::int::bigint, 'HL412') from new`

/** The statements behind the entry: all of the list, or none of it. */
export function writeStatements(importId: string, checks: number, counts: ImportCounts): Statement[] {
  const met = counts.updated + counts.unchanged
  const statements = [raw(claim, [importId, checks]), raw(stillSo, [importId, met, counts.known])]
  if (counts.created > 0) statements.push(raw(insertCreated, [importId]))
  if (counts.updated > 0)
    statements.push(raw(moveToPast, [importId]), raw(updatePresent, [importId, counts.updated]))
  return statements
}
