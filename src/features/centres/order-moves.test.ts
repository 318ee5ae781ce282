/** The order in which periods move, by example. */
import { expect, test } from "vitest"
import { orderMoves } from "./order-moves.ts"

const range = (from: string, until: string | null) => ({ from, until })
const move = (name: string, was: [string, string | null], becomes: [string, string | null]) => ({
  name,
  was: range(...was),
  becomes: range(...becomes),
})
const names = (moves: ReturnType<typeof move>[]) => {
  const { moved, replaced } = orderMoves(moves)
  return { moved: moved.map(({ name }) => name), replaced: replaced.map(({ name }) => name) }
}

test("A border that moves later is left by the second before the first takes it", () => {
  const first = move("first", ["2019-01-01", "2019-02-01"], ["2019-01-01", "2019-02-15"])
  const second = move("second", ["2019-02-01", null], ["2019-02-15", null])
  expect(names([first, second])).toEqual({ moved: ["second", "first"], replaced: [] })
})

test("A border that moves earlier is left by the first before the second takes it", () => {
  const first = move("first", ["2019-01-01", "2019-02-01"], ["2019-01-01", "2019-01-15"])
  const second = move("second", ["2019-02-01", null], ["2019-01-15", null])
  expect(names([second, first])).toEqual({ moved: ["first", "second"], replaced: [] })
})

test("A row of periods that all move later goes from the last to the first", () => {
  const moves = [
    move("a", ["2019-01-01", "2019-02-01"], ["2019-01-01", "2019-02-20"]),
    move("b", ["2019-02-01", "2019-03-01"], ["2019-02-20", "2019-03-20"]),
    move("c", ["2019-03-01", "2019-04-01"], ["2019-03-20", "2019-04-20"]),
  ]
  expect(names(moves)).toEqual({ moved: ["c", "b", "a"], replaced: [] })
})

test("Two periods that change places can’t move past one another: one goes and comes anew", () => {
  const moves = [
    move("a", ["2019-01-01", "2019-02-01"], ["2019-02-01", "2019-03-01"]),
    move("b", ["2019-02-01", "2019-03-01"], ["2019-01-01", "2019-02-01"]),
  ]
  expect(names(moves)).toEqual({ moved: ["b"], replaced: ["a"] })
})

test("Periods that touch do not overlap, and nothing has no order", () => {
  const moves = [
    move("a", ["2019-01-01", "2019-02-01"], ["2018-12-01", "2019-02-01"]),
    move("b", ["2019-02-01", null], ["2019-02-01", "2019-06-01"]),
  ]
  expect(names(moves).moved).toEqual(["a", "b"])
  expect(names([])).toEqual({ moved: [], replaced: [] })
})
