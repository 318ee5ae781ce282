/**
 * Between which values a hidden number must lie, given what is published: the least and the greatest value of a sum
 * of cells that are none of them negative and satisfy every published total (EU Handbook on Statistical Disclosure
 * Control, ch. 4: feasibility interval). Exact: the simplex method over fractions, with Bland's rule against cycles.
 */
import {
  compare,
  type Fraction,
  fractionOf,
  isZero,
  minus,
  one,
  over,
  plus,
  times,
  zero,
} from "./fraction.ts"

/** A published total: the cells that make it up, by name, and their sum as decimal text. */
export interface Total {
  cells: readonly string[]
  value: string
}

export interface Interval {
  low: Fraction
  /** Null where nothing bounds it. */
  high: Fraction | null
}

interface Tableau {
  /** One row for each total; the last column is its right side. */
  rows: Fraction[][]
  /** Column that each row stands for. */
  basis: number[]
}

/** The interval of the sum of `hidden` cells; null where no cells at all satisfy the totals. */
export function feasibleInterval(totals: readonly Total[], hidden: readonly string[]): Interval | null {
  const names = [...new Set([...totals.flatMap(({ cells }) => cells), ...hidden])]
  const start = feasible(totals, names)
  if (!start) return null
  const costs = names.map((name) => (hidden.includes(name) ? one : zero))
  const least = minimise(start, costs)
  const greatest = minimise(
    start,
    costs.map((cost) => minus(zero, cost)),
  )
  return { low: least ?? zero, high: greatest && minus(zero, greatest) }
}

/** Adds one artificial cell to each total, and drives them all to nothing. */
function feasible(totals: readonly Total[], names: string[]): Tableau | null {
  const count = names.length
  const rows = totals.map(({ cells, value }, at) => {
    const side = fractionOf(value)
    const sign = compare(side, zero) < 0 ? minus(zero, one) : one
    const own = names.map((name) => (cells.includes(name) ? sign : zero))
    const artificial = totals.map((_, other) => (other === at ? one : zero))
    return [...own, ...artificial, times(sign, side)]
  })
  const tableau = { rows, basis: totals.map((_, at) => count + at) }
  const costs = [...names.map(() => zero), ...totals.map(() => one)]
  const rest = minimise(tableau, costs)
  if (rest === null || !isZero(rest)) return null
  return withoutArtificial(tableau, count)
}

/** What is left in the basis of the artificial cells is exchanged, or its total follows from the others. */
function withoutArtificial({ rows, basis }: Tableau, count: number): Tableau {
  for (const [at, column] of basis.entries()) {
    if (column < count) continue
    const entering = rows[at]!.slice(0, count).findIndex((one) => !isZero(one))
    if (entering >= 0) pivot({ rows, basis }, at, entering)
  }
  const kept = basis.flatMap((column, at) => (column < count ? [at] : []))
  return {
    rows: kept.map((at) => [...rows[at]!.slice(0, count), rows[at]!.at(-1)!]),
    basis: kept.map((at) => basis[at]!),
  }
}

/** The least value of the costs, null where there is none; leaves `tableau` at that corner. */
function minimise(tableau: Tableau, costs: Fraction[]): Fraction | null {
  const { rows, basis } = tableau
  for (;;) {
    const entering = costs.findIndex((cost, column) => {
      if (basis.includes(column)) return false
      return compare(reduced({ rows, basis }, costs, column, cost), zero) < 0
    })
    if (entering < 0) break
    const leaving = leavingRow(tableau, entering)
    if (leaving === null) return null
    pivot(tableau, leaving, entering)
  }
  return rows.reduce((sum, row, at) => plus(sum, times(costs[basis[at]!]!, row.at(-1)!)), zero)
}

function reduced({ rows, basis }: Tableau, costs: Fraction[], column: number, cost: Fraction): Fraction {
  return rows.reduce((left, row, at) => minus(left, times(costs[basis[at]!]!, row[column]!)), cost)
}

/** The row that limits the entering column most; of equal ones that of the first column (Bland). */
function leavingRow({ rows, basis }: Tableau, entering: number): number | null {
  let chosen: { at: number; limit: Fraction } | null = null
  for (const [at, row] of rows.entries()) {
    if (compare(row[entering]!, zero) <= 0) continue
    const limit = over(row.at(-1)!, row[entering]!)
    const order = chosen ? compare(limit, chosen.limit) : -1
    if (order < 0 || (order === 0 && basis[at]! < basis[chosen!.at]!)) chosen = { at, limit }
  }
  return chosen?.at ?? null
}

function pivot({ rows, basis }: Tableau, at: number, column: number): void {
  const by = rows[at]![column]!
  rows[at] = rows[at]!.map((value) => over(value, by))
  const own = rows[at]!
  for (const [other, row] of rows.entries()) {
    if (other === at || isZero(row[column]!)) continue
    const factor = row[column]!
    rows[other] = row.map((value, place) => minus(value, times(factor, own[place]!)))
  }
  basis[at] = column
}
