/** The database of the settings: a server that is given, or the one inside. */
import type { Settings } from "../../platform/config/settings.ts"
import { checkServer } from "../../platform/postgres/check-server.ts"
import { startPostgres } from "../../platform/postgres/start-postgres.ts"

export interface ReachedDatabase {
  url: string
  stop(): Promise<void>
}

/** Checks the given server, or starts or joins the one inside. */
export async function reachDatabase(
  settings: Settings,
  log: (line: string) => void,
): Promise<ReachedDatabase> {
  const { databaseUrl, dataDirectory, secret } = settings
  if (!databaseUrl) return startPostgres({ dataDirectory, secret, log })
  await checkServer(databaseUrl)
  return { url: databaseUrl, stop: async () => {} }
}
