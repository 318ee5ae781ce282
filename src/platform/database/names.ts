/** Names of schemas and roles of a workspace; roles are server-wide and carry the database's name. */
import { createHmac } from "node:crypto"
import { sha256 } from "../../kernel/canonical.ts"

export interface WorkspaceNames {
  schema: string
  release: string
  full: string
  scoped: string
  public: string
}

/** Names for the workspace in schema `schema` of database `database`. */
export function workspaceNames(database: string, schema: string): WorkspaceNames {
  const role = (kind: string) => roleName(`${database}_${schema}`, kind)
  return {
    schema,
    release: `${schema}_release`,
    full: role("full"),
    scoped: role("scoped"),
    public: role("public"),
  }
}

/** The role that reads and writes accounts and login sessions. */
export function accountsRole(database: string): string {
  return roleName(database, "accounts")
}

/** PostgreSQL cuts a name after 63 bytes, and roles that were cut to the same name would be one role. */
function roleName(of: string, kind: string): string {
  const name = `${of}_${kind}`
  return Buffer.byteLength(name) <= 63 ? name : `headland_${sha256(of).toString("hex").slice(0, 32)}_${kind}`
}

/** A role's password is derived from the installation's secret, so that nothing else has to be kept. */
export function rolePassword(secret: string, role: string): string {
  return createHmac("sha256", secret).update(`role ${role}`).digest("base64url")
}

/** Whatever a server, database or role has set otherwise: days come as ISO text, and entries can be appended. */
const sessionSettings = [
  "datestyle=ISO",
  "timezone=UTC",
  "default_transaction_isolation=read\\ committed",
  "default_transaction_read_only=off",
]

/** Connection string of a role, on the server and database of `url`. */
export function roleUrl(url: string, secret: string, role: string, schema: string): string {
  const target = new URL(url)
  target.username = role
  target.password = rolePassword(secret, role)
  const settings = [`search_path=${schema},public`, ...sessionSettings]
  target.searchParams.set("options", settings.map((one) => `-c ${one}`).join(" "))
  target.searchParams.set("application_name", "headland")
  return target.href
}

/** Quotes a name for SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
