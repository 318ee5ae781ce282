/** The descriptions of tables: one short file for each, with the feature that keeps it and its kind. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export const tableKinds = ["record", "ledger", "working state", "release", "account"] as const
export type TableKind = (typeof tableKinds)[number]

export interface TableFile {
  /** Of `workspace`, `release` or `shared`. */
  schema: string
  table: string
  keptBy: string
  kind: string
  words: string
}

const form = /^# (\w+)\n\nKept by: (\w+)\. Kind: ([a-z ]+)\.\n\n([^\n]+)\n$/

/** Reads them all; one that is not in the form is an error. */
export function readTableFiles(root: string): TableFile[] {
  return ["workspace", "release", "shared"].flatMap((schema) =>
    readdirSync(join(root, "database/tables", schema)).map((file) => {
      const text = readFileSync(join(root, "database/tables", schema, file), "utf8")
      const [, table = "", keptBy = "", kind = "", words = ""] = form.exec(text) ?? []
      if (`${table}.md` !== file)
        throw new Error(`database/tables/${schema}/${file} is not in the form of the others`)
      return { schema, table, keptBy, kind, words }
    }),
  )
}
