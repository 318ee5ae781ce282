/** Describes schemas from the catalog as SQL to be read: tables, rules, rights; the same schema, the same text. */
import type pg from "pg"

interface Table {
  oid: string
  name: string
  schema: string
  protection: string
}

/** Text of the schemas; `roles` gives the roles, whose real names differ from database to database, their plain ones. */
export async function describeSchemas(
  client: pg.ClientBase,
  schemas: string[],
  roles: Record<string, string>,
): Promise<string> {
  // With an empty path every name is written with its schema.
  await client.query("set search_path = pg_catalog")
  const parts: string[] = []
  for (const schema of schemas) parts.push(await describeSchema(client, schema))
  let text = `${parts.join("\n\n")}\n`
  const longestFirst = Object.entries(roles).sort(([a], [b]) => b.length - a.length)
  for (const [name, plain] of longestFirst) text = text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), plain)
  return text
}

async function describeSchema(client: pg.ClientBase, schema: string): Promise<string> {
  const lines = (sql: string) => linesOf(client, sql, schema)
  const { rows: tables } = await client.query<Table>(
    `select oid, relname as name, $1::text as schema, case when relrowsecurity then 'row security' else 'no row security' end
       || case when relforcerowsecurity then ', forced' else '' end as protection
     from pg_class where relnamespace = $1::text::regnamespace and relkind in ('r', 'p') order by relname`,
    [schema],
  )
  const described: string[] = []
  for (const table of tables) described.push(await describeTable(client, table))
  return [
    `-- Schema ${schema}`,
    ...(await lines(grants("'schema ' || nspname", "nspacl", "pg_namespace where nspname = $1"))),
    ...(await lines(
      `select 'create sequence ${schema}.' || relname || ';' as line from pg_class
       where relnamespace = $1::regnamespace and relkind = 'S' order by relname`,
    )),
    ...(await lines(
      `select pg_get_functiondef(oid) || ';' as line from pg_proc where pronamespace = $1::regnamespace
       order by proname, oid::regprocedure::text`,
    )),
    ...described,
    ...(await lines(
      `select 'create view ${schema}.' || relname || coalesce(' with (' || array_to_string(reloptions, ', ') || ')', '')
         || ' as' || chr(10) || pg_get_viewdef(oid, true) as line
       from pg_class where relnamespace = $1::regnamespace and relkind = 'v' order by relname`,
    )),
    ...(await lines(
      grants(`'${schema}.' || relname`, "relacl", "pg_class where relnamespace = $1::regnamespace"),
    )),
  ].join("\n\n")
}

async function linesOf(client: pg.ClientBase, sql: string, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, [schema])
  return rows.map(({ line }) => line.trim())
}

/** Who may do what; the owner's own rights go without saying. */
function grants(what: string, acl: string, from: string): string {
  return `select 'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' on ' || thing
      || ' to ' || coalesce(rolname, 'everybody') || ';' as line
    from (select ${what} as thing, (aclexplode(${acl})).* from ${from}) a left join pg_roles r on r.oid = a.grantee
    where a.grantee <> a.grantor group by thing, rolname order by thing, rolname`
}

async function describeTable(
  client: pg.ClientBase,
  { oid, name, schema, protection }: Table,
): Promise<string> {
  const lines = async (sql: string) =>
    (await client.query<{ line: string }>(sql, [oid])).rows.map(({ line }) => line)
  const columns = await lines(
    `select a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
  )
  // That a column is not null stands with the column; from version 18 on it is a constraint, too.
  const constraints = await lines(
    `select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
     where conrelid = $1 and contype <> 'n' order by conname`,
  )
  const indexes = await lines(
    `select pg_get_indexdef(indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indexrelid
     where indrelid = $1 and not exists (select from pg_constraint where conindid = i.indexrelid) order by c.relname`,
  )
  const policies = await lines(
    `select 'create policy ' || polname || ' on ${schema}.${name} for '
       || case polcmd when 'r' then 'select' when '*' then 'all' else polcmd::text end
       || ' to ' || (select string_agg(rolname, ', ') from pg_roles where oid = any(polroles))
       || coalesce(' using (' || pg_get_expr(polqual, polrelid) || ')', '')
       || coalesce(' with check (' || pg_get_expr(polwithcheck, polrelid) || ')', '') || ';' as line
     from pg_policy where polrelid = $1 order by polname`,
  )
  const inside = [...columns, ...constraints].map((line) => `  ${line}`).join(",\n")
  return [`create table ${schema}.${name} ( -- ${protection}\n${inside}\n);`, ...indexes, ...policies].join(
    "\n",
  )
}
