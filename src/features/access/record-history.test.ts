/** From versions to history. */
import { describe, expect, test } from "vitest"
import { fieldChanges, type Version, versionSteps } from "./record-history.ts"

const version = (
  id: string,
  recorded_in: string,
  superseded_in: string | null,
  values: object = {},
): Version => ({
  id,
  recorded_in,
  superseded_in,
  ...values,
})

describe("The steps of a row", () => {
  test("pair each version with the one before it, however the rows come", () => {
    const [a, b, c] = [version("1", "9", "10"), version("1", "10", "200"), version("1", "200", null)]
    expect(versionSteps("thing", [c, a, b])).toEqual([
      { table: "thing", id: "1", entry: "9", was: null, now: a },
      { table: "thing", id: "1", entry: "10", was: a, now: b },
      { table: "thing", id: "1", entry: "200", was: b, now: c },
    ])
  })

  test("end with the entry that ended the row", () => {
    const only = version("1", "9", "12")
    expect(versionSteps("thing", [only])).toEqual([
      { table: "thing", id: "1", entry: "9", was: null, now: only },
      { table: "thing", id: "1", entry: "12", was: only, now: null },
    ])
  })

  test("are those of each row alone", () => {
    const [a, b] = [version("1", "9", null), version("2", "10", null)]
    expect(versionSteps("thing", [a, b]).map(({ id, was }) => [id, was])).toEqual([
      ["1", null],
      ["2", null],
    ])
  })

  test("of no versions are none", () => {
    expect(versionSteps("thing", [])).toEqual([])
  })
})

describe("The changes of a step", () => {
  const was = version("1", "9", "10", { name: "a", area: "12.5", stages: ["x"], note: null, name_key: "a" })

  test("are the fields that differ, as text, without what only the machine needs", () => {
    const now = version("1", "10", null, {
      name: "b",
      area: "12.5",
      stages: ["x", "y"],
      note: "n",
      name_key: "b",
    })
    expect(fieldChanges({ was, now })).toEqual([
      { field: "name", was: "a", now: "b" },
      { field: "stages", was: '["x"]', now: '["x","y"]' },
      { field: "note", was: null, now: "n" },
    ])
  })

  test("of a new row tell what it holds, and of an ended one what it held", () => {
    expect(fieldChanges({ was: null, now: was }).map(({ field, was: before }) => [field, before])).toEqual([
      ["name", null],
      ["area", null],
      ["stages", null],
    ])
    expect(fieldChanges({ was, now: null })).toEqual([
      { field: "name", was: "a", now: null },
      { field: "area", was: "12.5", now: null },
      { field: "stages", was: '["x"]', now: null },
    ])
  })

  test("of a version that repeats the one before are none", () => {
    expect(
      fieldChanges({ was, now: version("1", "10", null, { ...was, id: "1", recorded_in: "10" }) }),
    ).toEqual([])
  })
})
