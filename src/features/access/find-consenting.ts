/** Who consents to what, on a day, as known at an entry; for the gates of later features. */
import type { Read } from "../../platform/database/read.ts"
import type { ConsentPurpose } from "./schema.ts"
import { consentingOrganisations } from "./store.ts"

/** The organisations that consent to a purpose. */
export async function findConsenting(
  read: Read,
  at: { purpose: ConsentPurpose; day: string; knownAt: string },
): Promise<ReadonlySet<string>> {
  return new Set(await consentingOrganisations(read, at))
}
