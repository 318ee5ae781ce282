/** All SQL of research institutes: their agreements with what they are able to do, as known now or at an entry. */
import { sql } from "kysely"
import type { Entity, EntityTables, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, statement, tables } from "../../platform/database/statement.ts"
import type { FindInstitutesQuery } from "./schema.ts"

/** The root: each change of what its institute is able to do makes a new version of it. */
export const instituteAgreement = entity("institute_agreement", {
  organisation_id: "bigint",
  subject: "text",
  subject_en: "text?",
  premises: "text",
  valid: "daterange",
  evidence: "text",
  end_reason: "text?",
})

export const capability = entity("capability", {
  organisation_id: "bigint",
  name: "text",
  name_en: "text?",
  field: "text",
  valid: "daterange",
})

export const dockingEntities: Entity[] = [instituteAgreement, capability]

export type AgreementRow = Row<typeof instituteAgreement>
export type CapabilityRow = Row<typeof capability>
export type InstituteRow = AgreementRow & { capabilities: CapabilityRow[] }

const db = tables<
  EntityTables<"institute_agreement", typeof instituteAgreement> &
    EntityTables<"capability", typeof capability>
>()

const capabilityColumns = `'id', c.id::text, 'recorded_in', c.recorded_in::text, 'organisation_id',
  c.organisation_id::text, 'name', c.name, 'name_en', c.name_en, 'field', c.field, 'valid', c.valid::text`

function capabilitiesOf(known?: string) {
  const from = known
    ? sql`capability_known c where c.organisation_id = a.organisation_id and ${knownAt("c", known)}`
    : sql`capability c where c.organisation_id = a.organisation_id`
  return sql<CapabilityRow[]>`coalesce((select json_agg(json_build_object(${sql.raw(capabilityColumns)})
    order by c.id) from ${from}), '[]'::json)`
}

const instituteById = fixed<{ id: string }, InstituteRow>(
  db
    .selectFrom("institute_agreement as a")
    .selectAll("a")
    .select(capabilitiesOf().as("capabilities"))
    .where("a.id", "=", param("id")),
)

/** The agreement as known now, or null. */
export async function findInstitute(read: Read, id: string): Promise<InstituteRow | null> {
  return (await read.rows(instituteById({ id })))[0] ?? null
}

/** The agreement as known at an entry, or null. */
export async function findInstituteKnown(
  read: Read,
  id: string,
  known: string,
): Promise<InstituteRow | null> {
  const query = db
    .selectFrom("institute_agreement_known as a")
    .selectAll("a")
    .select(capabilitiesOf(known).as("capabilities"))
    .where("a.id", "=", id)
    .where(knownAt("a", known))
  return (await read.rows(statement<InstituteRow>(query)))[0] ?? null
}

/** Agreements by number, behind `after`; one row more than `limit` says that there is another page. */
export function findInstitutePage(read: Read, filter: FindInstitutesQuery): Promise<InstituteRow[]> {
  const { known } = filter
  let query = db
    .selectFrom(
      (known ? "institute_agreement_known as a" : "institute_agreement as a") as "institute_agreement as a",
    )
    .selectAll("a")
    .select(capabilitiesOf(known).as("capabilities"))
    .orderBy("a.id")
    .limit(filter.limit + 1)
  if (known) query = query.where(knownAt("a", known))
  if (filter.after) query = query.where("a.id", ">", filter.after)
  if (filter.organisation) query = query.where("a.organisation_id", "=", filter.organisation)
  if (filter.asOf) query = query.where(sql<boolean>`a.valid @> ${filter.asOf}::date`)
  if (filter.field) query = query.where(inField(filter.field, filter.asOf, known))
  return read.rows(statement<InstituteRow>(query))
}

function inField(field: string, day: string | undefined, known: string | undefined) {
  const table = known ? sql`capability_known c` : sql`capability c`
  return sql<boolean>`exists (select from ${table} where c.organisation_id = a.organisation_id
    and c.field = ${field} ${day ? sql`and c.valid @> ${day}::date` : sql``}
    ${known ? sql`and ${knownAt("c", known)}` : sql``})`
}

/** Every version of an agreement and of what its institute is able to do. */
export async function findInstituteVersions(read: Read, id: string) {
  return {
    institute_agreement: await read.rows<KnownRow<typeof instituteAgreement>>(
      raw("select * from institute_agreement_known where id = $1", [id], { prepare: true }),
    ),
    capability: await read.rows<KnownRow<typeof capability>>(
      raw(
        `select * from capability_known
         where organisation_id in (select organisation_id from institute_agreement_known where id = $1)`,
        [id],
        { prepare: true },
      ),
    ),
  }
}
