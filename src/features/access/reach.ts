/** A member's reach: own numbers, and the organisations reached through their centres. */
import type { Read, Scope } from "../../platform/database/read.ts"
import type { Asker } from "./schema.ts"

/** Filled by the feature that knows who sits in a centre. */
export type TenantsOf = (read: Read, centres: string[]) => Promise<string[]>

/** The scope of an asker; asked of the full reader, since the asker's own scope is what is being built. */
export async function scopeOf(asker: Asker, read: Read, tenantsOf: TenantsOf): Promise<Scope> {
  return {
    organisations: asker.organisations,
    tenants: asker.centres.length > 0 ? await tenantsOf(read, asker.centres) : [],
    centres: asker.centres,
    banks: asker.banks,
  }
}
