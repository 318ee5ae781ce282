/** All SQL of technologies that reads. */
import type { KnownRow, Row } from "../../../platform/database/entity.ts"
import type { Read } from "../../../platform/database/read.ts"
import { raw } from "../../../platform/database/statement.ts"
import type { technology } from "../store.ts"

export type TechnologyRow = Row<typeof technology>

export async function findTechnology(read: Read, id: string): Promise<TechnologyRow | null> {
  const rows = await read.rows<TechnologyRow>(
    raw("select * from technology where id = $1", [id], { prepare: true }),
  )
  return rows[0] ?? null
}

/** Technologies of an organisation as known now, or at an entry; the newest first. */
export function findTechnologiesOf(read: Read, id: string, known?: string): Promise<TechnologyRow[]> {
  const order = "order by lower(valid) desc, id"
  return known
    ? read.rows(
        raw(
          `select * from technology_known where organisation_id = $1
             and recorded_in <= $2 and (superseded_in is null or superseded_in > $2) ${order}`,
          [id, known],
        ),
      )
    : read.rows(raw(`select * from technology where organisation_id = $1 ${order}`, [id], { prepare: true }))
}

/** Every version of an organisation's technologies. */
export function findTechnologyVersions(read: Read, id: string): Promise<KnownRow<typeof technology>[]> {
  return read.rows(raw("select * from technology_known where organisation_id = $1", [id], { prepare: true }))
}
