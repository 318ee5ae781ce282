/** All SQL of access: members and consents. */
import type { Entity, EntityTables, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, tables } from "../../platform/database/statement.ts"

export const member = entity("member", {
  account: "text",
  role: "text",
  organisations: "bigint[]",
  centres: "bigint[]",
  banks: "bigint[]",
})

export const consent = entity("consent", {
  organisation_id: "bigint",
  purpose: "text",
  valid: "daterange",
  evidence: "text",
})

export type MemberRow = Row<typeof member>
export type ConsentRow = Row<typeof consent>

const db = tables<EntityTables<"member", typeof member> & EntityTables<"consent", typeof consent>>()

const byAccount = fixed<{ account: string }, MemberRow>(
  db.selectFrom("member").selectAll().where("account", "=", param("account")),
)
const allMembers = fixed<Record<never, never>, MemberRow>(db.selectFrom("member").selectAll().orderBy("id"))
const consentById = fixed<{ id: string }, ConsentRow>(
  db.selectFrom("consent").selectAll().where("id", "=", param("id")),
)
const consentsOf = fixed<{ organisation: string }, ConsentRow>(
  db.selectFrom("consent").selectAll().where("organisation_id", "=", param("organisation")).orderBy("id"),
)

/** The membership of an account, or null. */
export async function findMember(read: Read, account: string): Promise<MemberRow | null> {
  return (await read.rows(byAccount({ account })))[0] ?? null
}

export function findMembers(read: Read): Promise<MemberRow[]> {
  return read.rows(allMembers({}))
}

/** The accounts of members of any time. */
export function findMemberAccounts(
  read: Read,
  members: string[],
): Promise<{ id: string; account: string }[]> {
  const text = "select distinct id, account from member_known where id = any($1)"
  return read.rows(raw(text, [members], { prepare: true }))
}

export async function findConsent(read: Read, id: string): Promise<ConsentRow | null> {
  return (await read.rows(consentById({ id })))[0] ?? null
}

export function findConsents(read: Read, organisation: string): Promise<ConsentRow[]> {
  return read.rows(consentsOf({ organisation }))
}

const consenting = `select distinct organisation_id from consent_known
  where purpose = $1 and valid @> $2::date and recorded_in <= $3 and (superseded_in is null or superseded_in > $3)`

/** The organisations that consent to a purpose on a day, as known at an entry. */
export async function consentingOrganisations(
  read: Read,
  { purpose, day, knownAt }: { purpose: string; day: string; knownAt: string },
): Promise<string[]> {
  const rows = await read.rows<{ organisation_id: string }>(
    raw(consenting, [purpose, day, knownAt], { prepare: true }),
  )
  return rows.map((row) => row.organisation_id)
}

export const accessEntities: Entity[] = [member, consent]
