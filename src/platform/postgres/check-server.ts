/** Checks that the PostgreSQL server named in DATABASE_URL is new enough and lets us do what we need. */
import pg from "pg"
import { startProblem } from "../config/start-problem.ts"

/** What one question to the server tells about it. */
export interface ServerFacts {
  /** As in 150004. */
  versionNumber: number
  version: string
  database: string
  role: string
  encoding: string
  mayCreateSchemas: boolean
  mayCreateRoles: boolean
  hasRangeIndexes: boolean
}

interface Finding {
  what: string
  remedy: string
}

const oldestVersion = 150000
const connectionTimeoutMillis = 10_000

const question = `select
  current_setting('server_version_num')::int as "versionNumber",
  current_setting('server_version') as version,
  current_database() as database,
  current_user as role,
  current_setting('server_encoding') as encoding,
  has_database_privilege(current_database(), 'CREATE') as "mayCreateSchemas",
  (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as "mayCreateRoles",
  exists (select from pg_available_extensions where name = 'btree_gist') as "hasRangeIndexes"`

/**
 * Connects and asks; resolves to the server's version, as in "15.4". Throws a start problem that names
 * everything that is missing, each with the statement that sets it right.
 */
export async function checkServer(url: string): Promise<{ version: string }> {
  const facts = await askFacts(url)
  const findings = missingFrom(facts)
  if (findings.length === 0) return { version: facts.version }
  throw startProblem(
    `The database in DATABASE_URL cannot be used yet: ${findings.map(({ what }) => what).join("; ")}.`,
    findings.map(({ remedy }) => remedy).join("\n  "),
  )
}

/** Everything that a server lacks, in the order in which it is best set right. */
export function missingFrom(facts: ServerFacts): Finding[] {
  const role = pg.escapeIdentifier(facts.role)
  const database = pg.escapeIdentifier(facts.database)
  const findings: (Finding & { fine: boolean })[] = [
    {
      fine: facts.versionNumber >= oldestVersion,
      what: `it is PostgreSQL ${facts.version}, and 15 or newer is needed`,
      remedy: "Name a newer server, or unset DATABASE_URL to use the server inside.",
    },
    {
      fine: facts.encoding === "UTF8",
      what: `its encoding is ${facts.encoding}, which cannot hold Chinese text safely`,
      remedy: "Make a new one: create database headland encoding 'UTF8' template template0;",
    },
    {
      fine: facts.mayCreateSchemas,
      what: `role ${role} may not create schemas in it`,
      remedy: `As its owner or an administrator: grant create on database ${database} to ${role};`,
    },
    {
      fine: facts.mayCreateRoles,
      what: `role ${role} may not create the roles that keep organisations' data apart`,
      remedy: `As an administrator: alter role ${role} createrole;`,
    },
    {
      fine: facts.hasRangeIndexes,
      what: "the extension btree_gist is not available",
      remedy: "Install the server's additional modules, on Debian the package postgresql-contrib.",
    },
  ]
  return findings.filter(({ fine }) => !fine).map(({ what, remedy }) => ({ what, remedy }))
}

async function askFacts(connectionString: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis })
  try {
    await client.connect()
    const { rows } = await client.query<ServerFacts>(question)
    return rows[0] as ServerFacts
  } catch (error) {
    throw startProblem(
      `The database in DATABASE_URL does not answer: ${(error as Error).message || (error as { code?: string }).code}.`,
      "Check the address, the user and the password, and that the server accepts connections from here.",
      error,
    )
  } finally {
    await client.end().catch(() => {})
  }
}
