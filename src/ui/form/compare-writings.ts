/** Two people changed one record: which fields each of them wrote, and where both did. */

export type Values = Record<string, unknown>

export interface WritingDifference {
  field: string
  mine: unknown
  theirs: unknown
  /** Both changed it, to different values: a person must choose. */
  conflict: boolean
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Whether a value is one field to people, although it has parts. */
export type IsWhole = (path: string) => boolean

const never: IsWhole = () => false

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Names of the parts that all three have: items of lists of one length, values of objects with the same keys. */
function sharedParts(base: unknown, mine: unknown, theirs: unknown): string[] | null {
  const all = [base, mine, theirs]
  const lists = all.every(Array.isArray)
  if (!lists && !all.every(isObject)) return null
  const [one, ...others] = all.map((value) => Object.keys(value as object).sort())
  return one && others.every((keys) => same(keys, one)) ? one : null
}

const partOf = (value: unknown, name: string) => (value as Values)[name]

function differences(
  field: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  isWhole: IsWhole,
): WritingDifference[] {
  if (same(mine, theirs)) return []
  const parts = isWhole(field) ? null : sharedParts(base, mine, theirs)
  if (parts === null) return [{ field, mine, theirs, conflict: !same(base, mine) && !same(base, theirs) }]
  return parts.flatMap((name) =>
    differences(`${field}.${name}`, partOf(base, name), partOf(mine, name), partOf(theirs, name), isWhole),
  )
}

/** Fields in which the two writings differ, by path; `base` is what both began with. */
export function compareWritings(
  base: Values,
  mine: Values,
  theirs: Values,
  isWhole: IsWhole = never,
): WritingDifference[] {
  return Object.keys(mine)
    .filter((field) => field in theirs)
    .flatMap((field) => differences(field, base[field], mine[field], theirs[field], isWhole))
}

export type Choices = Record<string, "mine" | "theirs">

/** The value with the part at a path replaced. */
function replaced(value: unknown, [name, ...rest]: string[], part: unknown): unknown {
  if (name === undefined) return part
  const next = replaced(partOf(value, name), rest, part)
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === name ? next : item))
  return { ...(value as Values), [name]: next }
}

function valueAt(values: Values, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value == null ? undefined : partOf(value, name)), values)
}

/** One writing of both: what only one of them changed is taken over, the rest as chosen (undecided: theirs). */
export function mergeWritings(
  base: Values,
  mine: Values,
  theirs: Values,
  choices: Choices,
  isWhole: IsWhole = never,
): Values {
  let merged: unknown = mine
  for (const { field, conflict, mine: own, theirs: other } of compareWritings(base, mine, theirs, isWhole)) {
    const untouched = same(valueAt(base, field), own)
    const taken = conflict ? (choices[field] ?? "theirs") : untouched ? "theirs" : "mine"
    if (taken === "theirs") merged = replaced(merged, field.split("."), other)
  }
  return merged as Values
}
