/** How the fields of a list are called in SQL, and how two rows are compared by them. */
import type { ImportField } from "./schema.ts"
import { importFields } from "./schema.ts"

export const fieldColumn: Record<ImportField, string> = {
  name: "name",
  nameEn: "name_en",
  creditCode: "credit_code",
  foundedOn: "founded_on",
  division: "division",
  town: "town",
  industry: "industry",
  address: "address",
  kind: "kind",
  source: "source",
}

/** SQL: the fields in which row `a` says something else than row `b`; where `a` is silent it doesn't differ. */
export function differingFields(a: string, b: string): string {
  const cases = importFields.map((field) => {
    const column = fieldColumn[field]
    return `case when ${a}.${column} <> ${b}.${column} or (${a}.${column} is not null and ${b}.${column} is null)
      then '${field}' end`
  })
  return `array_remove(array[${cases.join(", ")}], null)`
}
