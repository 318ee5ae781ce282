/** What is known of a workspace as a whole; it stands beside all workspaces, in the shared schema. */
import type { WorkspaceProfile } from "../../features/access/ask.ts"
import type { Installation } from "../../platform/database/install.ts"
import { withOwner } from "../../platform/database/install.ts"
import type { Read } from "../../platform/database/read.ts"
import { raw } from "../../platform/database/statement.ts"

interface ProfileRow {
  name_en: string
  name_zh: string
  issuer_en: string
  issuer_zh: string
  division: string
  demo: boolean
}

/** The profile of a workspace; null until it is set up. */
export async function readProfile(shared: Read, schema: string): Promise<WorkspaceProfile | null> {
  const [row] = await shared.rows<ProfileRow>(raw("select * from workspace where schema_name = $1", [schema]))
  if (!row) return null
  return {
    name: { en: row.name_en, zh: row.name_zh },
    issuer: { en: row.issuer_en, zh: row.issuer_zh },
    division: row.division,
    demo: row.demo,
  }
}

/** Writes the profile, once, when the workspace is set up. */
export async function writeProfile(
  { url }: Installation,
  schema: string,
  profile: WorkspaceProfile,
): Promise<void> {
  const { name, issuer, division, demo } = profile
  await withOwner(url, (client) =>
    client.query(
      `insert into shared.workspace (schema_name, name_en, name_zh, issuer_en, issuer_zh, division, demo)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [schema, name.en, name.zh, issuer.en, issuer.zh, division, demo],
    ),
  )
}
