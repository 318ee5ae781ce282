/** How values come out of PostgreSQL: days and numbers as text, never as floats or local dates. */
import pg from "pg"

const asText = (text: string) => text
const parsers = new Map<number, (text: string) => unknown>([
  [20, asText], // int8
  [1082, asText], // date
  [1700, asText], // numeric
  [3912, asText], // daterange
  [1184, (text) => new Date(text).toISOString()], // timestamptz
])

/** Type parsers for every connection of the product. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    parsers.get(oid) ??
    pg.types.getTypeParser(oid, format as "text")) as pg.CustomTypesConfig["getTypeParser"],
}
