/** The generated file of the API's client: where it is, and what it should hold. */
import { join } from "node:path"
import { packageRoot } from "../../platform/config/package-root.ts"
import { apiDocument } from "../server/all-routes.ts"
import { readRulebook } from "../server/read-rulebook.ts"
import { clientTypes } from "./client-types.ts"

export const clientFile = join(packageRoot, "src/ui/api/api.generated.ts")

/** The types of the routes as they are now. */
export function currentClient(): string {
  return clientTypes(apiDocument(readRulebook(), "") as never)
}
