/** An entry of a record's history, as the API gives it. */
import type { paths } from "../../../ui/api/api.generated.ts"

type HistoryRoute = paths["/api/v1/organisations/{id}/history"]["get"]

export type HistoryEntry = HistoryRoute["responses"][200]["content"]["application/json"]["entries"][number]
