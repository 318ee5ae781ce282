/** Which column of a list gives which field, while people change it. */
import { type ColumnMapping, type ImportColumn, type ImportField, importFields } from "../../import/schema.ts"

/** For each field the heading that gives it; null for a field that no column gives. */
export function mappingOf(columns: ImportColumn[]): ColumnMapping {
  const entries = importFields.map((field) => {
    const column = columns.find((one) => one.field === field)
    return [field, column?.header ?? null] as const
  })
  return Object.fromEntries(entries)
}

/** A field is given by one column at most: giving it anew takes it from the other. */
export function withField(columns: ImportColumn[], at: number, field: ImportField | null): ImportColumn[] {
  return columns.map((column, index) => {
    if (index === at) return { ...column, field }
    return column.field === field && field !== null ? { ...column, field: null } : column
  })
}
