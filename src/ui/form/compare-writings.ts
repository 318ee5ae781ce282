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

/** Fields in which the two writings differ; `base` is what both began with. */
export function compareWritings(base: Values, mine: Values, theirs: Values): WritingDifference[] {
  return Object.keys(mine)
    .filter((field) => field in theirs && !same(mine[field], theirs[field]))
    .map((field) => {
      const conflict = !same(base[field], mine[field]) && !same(base[field], theirs[field])
      return { field, mine: mine[field], theirs: theirs[field], conflict }
    })
}

export type Choices = Record<string, "mine" | "theirs">

/** One writing of both: what only one of them changed is taken over, the rest as chosen (undecided: theirs). */
export function mergeWritings(base: Values, mine: Values, theirs: Values, choices: Choices): Values {
  const merged = { ...mine }
  for (const { field, conflict } of compareWritings(base, mine, theirs)) {
    const taken = conflict ? (choices[field] ?? "theirs") : same(base[field], mine[field]) ? "theirs" : "mine"
    if (taken === "theirs") merged[field] = theirs[field]
  }
  return merged
}
