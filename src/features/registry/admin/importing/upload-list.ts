/** Sends a list to be checked, telling how much of it has gone out: fetch can't say that, XMLHttpRequest can. */
import { asProblem, offlineProblem, type Problem } from "../../../../ui/api/problem.ts"
import type { ColumnMapping } from "../../import/schema.ts"
import type { OrganisationKind } from "../../schema.ts"

export interface ListToCheck {
  file: File
  kind: OrganisationKind
  /** Where the list comes from; empty: the file's name. */
  source: string
  mapping: ColumnMapping
}

export type UploadResult = { id: string } | { refused: Problem }

function formOf({ file, kind, source, mapping }: ListToCheck): FormData {
  const form = new FormData()
  form.set("kind", kind)
  if (source.trim() !== "") form.set("source", source.trim())
  if (Object.keys(mapping).length > 0) form.set("mapping", JSON.stringify(mapping))
  form.set("file", file)
  return form
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Never rejects: what the server refuses comes back as its problem. */
export function uploadList(list: ListToCheck, onSent: (bytes: number) => void): Promise<UploadResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", "/api/v1/imports")
    request.upload.onprogress = (event) => onSent(event.loaded)
    request.onerror = () => resolve({ refused: offlineProblem() })
    request.onload = () => {
      const body = parsed(request.responseText)
      const id = (body as { id?: unknown } | null)?.id
      if (request.status < 300 && typeof id === "string") resolve({ id })
      else resolve({ refused: asProblem(body, request.status) })
    }
    request.send(formOf(list))
  })
}
