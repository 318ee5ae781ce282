/** Single tamperings, drawn at random: one value, one row, one entry, or two entries that change places. */
import fc from "fast-check"
import type { ColumnSpec } from "../../src/platform/database/entity.ts"
import type { EntityColumns } from "../../src/platform/database/entity-catalog.ts"

/** Another value of the same type; of null, too. */
const otherValue: Record<string, (column: string) => string> = {
  text: (c) => `coalesce(${c}, '') || 'x'`,
  bigint: (c) => `coalesce(${c}, 0) + 1`,
  integer: (c) => `coalesce(${c}, 0) + 1`,
  numeric: (c) => `coalesce(${c}, 0) + 0.01`,
  date: (c) => `coalesce(${c}, '2019-01-01') + 1`,
  daterange: (c) => `daterange(lower(${c}) - 1, upper(${c}))`,
  "text[]": (c) => `coalesce(${c}, '{}') || 'x'::text`,
  "bigint[]": (c) => `coalesce(${c}, '{}') || 7::bigint`,
  jsonb: (c) => `jsonb_build_object('was', ${c})`,
}

const ledgerColumns: Record<string, string> = {
  entry: "entry + 1000000",
  at: "at + interval '1 microsecond'",
  actor: "coalesce(actor, 0) + 1",
  act: "act || 'x'",
  content: "content || jsonb_build_object('more', 'x')",
  content_hash: "sha256(content_hash)",
  previous_hash: "sha256(previous_hash)",
  hash: "sha256(hash)",
}

/** The n-th row of a table by number. */
function nth(table: string, n: number): string {
  const order = table === "ledger" ? "entry" : "id, recorded_in"
  const place = `${n} % greatest(1, (select count(*) from ${table})::int)`
  return `ctid = (select ctid from ${table} order by ${order} offset ${place} limit 1)`
}

/** Statements of one tampering. */
export function tamperings(entities: EntityColumns[]): fc.Arbitrary<string[]> {
  const row = fc.nat(10_000)
  const entity = fc.constantFrom(...entities)
  const table = fc
    .tuple(entity, fc.boolean())
    .map(([of, past]) => ({ of, past, name: past ? `${of.name}_past` : of.name }))
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(table, row, row)
        .map(([{ of, past, name }, n, c]) => [changed(of, past, name, n, c)]),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(table, row).map(([{ name }, n]) => [`delete from ${name} where ${nth(name, n)}`]),
    },
    { weight: 2, arbitrary: fc.tuple(entity, row, row).map(([of, n, entry]) => [copied(of, n, entry)]) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...Object.entries(ledgerColumns)), row)
        .map(([[column, value], n]) => [`update ledger set ${column} = ${value} where ${nth("ledger", n)}`]),
    },
    { weight: 2, arbitrary: row.map((n) => [`delete from ledger where ${nth("ledger", n)}`]) },
    {
      weight: 1,
      arbitrary: row.map((n) => [
        `delete from ledger where entry >= (select entry from ledger where ${nth("ledger", n)})`,
      ]),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(row, row)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => swapped(a, b)),
    },
  )
}

function changed({ columns }: EntityColumns, past: boolean, name: string, n: number, c: number): string {
  const own = Object.entries<ColumnSpec>(columns)
  const versions: [string, string][] = [
    ["id", "bigint"],
    ["recorded_in", "bigint"],
    ...(past ? [["superseded_in", "bigint"] as [string, string]] : []),
  ]
  const all = [...own, ...versions]
  const [column, kind] = all[c % all.length]!
  const value = otherValue[kind]
  if (!value) throw new Error(`say how a ${kind} is tampered with`)
  return `update ${name} set ${column} = ${value(column)} where ${nth(name, n)}`
}

/** A row that nobody wrote: under a new number, back from the past, or into the past. */
function copied({ name, columns }: EntityColumns, n: number, entry: number): string {
  const own = ["recorded_in", ...Object.keys(columns)].join(", ")
  const some = `(select entry from ledger order by entry offset ${entry} % (select count(*) from ledger)::int limit 1)`
  return [
    `insert into ${name} (id, ${own}) select id + 1000000, ${own} from ${name}_past where ${nth(`${name}_past`, n)}`,
    `insert into ${name} (id, ${own}) select id, ${own} from ${name}_past where ${nth(`${name}_past`, n)}`,
    `insert into ${name}_past (id, ${own}, superseded_in) select id, ${own}, ${some} from ${name} where ${nth(name, n)}`,
  ][n % 3]!
}

/** Two entries that change places in the chain. */
function swapped(a: number, b: number): string[] {
  const number = (n: number) => `(select entry from ledger where ${nth("ledger", n)})`
  return [
    `create temp table two on commit drop as select ${number(a)} as a, ${number(b)} as b`,
    "update ledger set entry = -1 from two where entry = two.a and two.a <> two.b",
    "update ledger set entry = two.a from two where entry = two.b and two.a <> two.b",
    "update ledger set entry = two.b from two where entry = -1",
  ]
}
