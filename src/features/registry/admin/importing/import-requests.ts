/** What the import page asks of the API. */
import { answered, api } from "../../../../ui/api/client.ts"
import type { ImportView } from "../../import/schema.ts"

const path = (id: string) => ({ path: { id } })

export function getImport(id: string, signal?: AbortSignal): Promise<ImportView> {
  return answered(api.GET("/api/v1/imports/{id}", { params: path(id), ...(signal ? { signal } : {}) }))
}

export function commitImport(id: string): Promise<ImportView> {
  return answered(api.POST("/api/v1/imports/{id}/commit", { params: path(id) }))
}

export function discardImport(id: string): Promise<{ id: string }> {
  return answered(api.DELETE("/api/v1/imports/{id}", { params: path(id) }))
}

/** Address of the file with all that was not taken over. */
export function errorFileUrl(id: string): string {
  return `/api/v1/imports/${encodeURIComponent(id)}/errors.csv`
}
