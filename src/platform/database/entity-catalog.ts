/** Which entities a workspace has, and their columns, read from the database itself. */
import type { ColumnSpec } from "./entity.ts"
import type { Read } from "./read.ts"
import { raw } from "./statement.ts"

export interface EntityColumns {
  name: string
  columns: Record<string, ColumnSpec>
}

interface CatalogRow {
  name: string
  column: string
  kind: string
}

const versionColumns = ["id", "recorded_in"]

/** Every table that has a past, with its own columns in order. */
export async function entityCatalog(read: Read): Promise<EntityColumns[]> {
  const rows = await read.rows<CatalogRow>(
    raw(`select t.relname as name, a.attname as column, format_type(a.atttypid, null) as kind
      from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
        and exists (select from pg_class p where p.relnamespace = t.relnamespace and p.relname = t.relname || '_past')
      order by t.relname, a.attnum`),
  )
  const entities = new Map<string, EntityColumns>()
  for (const row of rows) {
    const entity = entities.get(row.name) ?? { name: row.name, columns: {} }
    entities.set(row.name, entity)
    if (!versionColumns.includes(row.column)) entity.columns[row.column] = row.kind as ColumnSpec
  }
  return [...entities.values()]
}
