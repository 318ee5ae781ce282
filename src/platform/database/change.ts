/** A change of one row, and the statements that carry it out: the present moves to the past, the new comes in. */
import type { Entity, RowEntry, Values } from "./entity.ts"
import { kindOf, rowImage } from "./entity.ts"
import type { Statement } from "./statement.ts"
import { nameOf } from "./statement.ts"

/** `was` names the version that is superseded, null for a new row; `row` null ends the row. */
export interface Change {
  entity: Entity
  id: string
  was: string | null
  row: Record<string, unknown> | null
}

/** Enters a new row. */
export function enter<E extends Entity>(entity: E, id: string, row: Values<E>): Change {
  return { entity, id, was: null, row: row as Record<string, unknown> }
}

/** Puts a new version in the place of the one that was read. */
export function correct<E extends Entity>(entity: E, id: string, was: string, row: Values<E>): Change {
  return { entity, id, was, row: row as Record<string, unknown> }
}

/** Ends a row; its versions stay in the past. */
export function end(entity: Entity, id: string, was: string): Change {
  return { entity, id, was, row: null }
}

/** What the ledger entry says about the change. */
export function changeEntry({ entity, id, was, row }: Change): RowEntry {
  return { table: entity.name, id, was, row: row && rowImage(entity.columns, row) }
}

/** The statements of a change, to be sent behind `append_entry` in its transaction. */
export function changeStatements(change: Change): Statement[] {
  if (change.was === null) return [insertRow(change)]
  return change.row === null
    ? [moveToPast(change), removeRow(change)]
    : [moveToPast(change), updateRow(change)]
}

function prepared(text: string, values: unknown[]): Statement {
  return { text, name: nameOf(text), values }
}

function rowValues(entity: Entity, row: Record<string, unknown>): unknown[] {
  return Object.entries(entity.columns).map(([name, spec]) => {
    const value = row[name] ?? null
    return kindOf(spec) === "jsonb" && value !== null ? JSON.stringify(value) : value
  })
}

function insertRow({ entity, id, row }: Change): Statement {
  const columns = Object.keys(entity.columns)
  const slots = columns.map((_, at) => `$${at + 2}`)
  return prepared(
    `insert into ${entity.name} (id, recorded_in, ${columns.join(", ")}) values ($1, this_entry(), ${slots.join(", ")})`,
    [id, ...rowValues(entity, row ?? {})],
  )
}

function moveToPast({ entity, id, was }: Change): Statement {
  const columns = Object.keys(entity.columns)
  return prepared(
    `insert into ${entity.name}_past (id, recorded_in, ${columns.join(", ")}, superseded_in)
     select o.id, o.recorded_in, ${columns.map((column) => `o.${column}`).join(", ")}, l.n
     from ${entity.name} o, (select max(entry) n from ledger) l where o.id = $1 and o.recorded_in = $2`,
    [id, was],
  )
}

function updateRow({ entity, id, was, row }: Change): Statement {
  const sets = Object.keys(entity.columns).map((column, at) => `${column} = $${at + 3}`)
  return prepared(
    `with new as (update ${entity.name} set recorded_in = this_entry(), ${sets.join(", ")}
     where id = $1 and recorded_in = $2 returning id) select must(count(*), 'HL412') from new`,
    [id, was, ...rowValues(entity, row ?? {})],
  )
}

function removeRow({ entity, id, was }: Change): Statement {
  return prepared(
    `with gone as (delete from ${entity.name} where id = $1 and recorded_in = $2 returning id)
     select must(count(*), 'HL412') from gone`,
    [id, was],
  )
}
