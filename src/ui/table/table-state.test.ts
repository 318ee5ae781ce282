import { describe, expect, it } from "vitest"
import { nextSort, queryOf, readTable, sameFilters, type TableSpec, writeTable } from "./table-state.ts"

const title = { en: "", zh: "" }
const spec: TableSpec = {
  name: "organisations",
  sort: "name",
  filters: [
    { key: "centre", title, options: [] },
    { key: "class", title, options: [], several: true },
    { key: "town", title, kind: "text" },
  ],
  views: [
    { key: "settled", title, filters: { centre: ["37bay"], class: ["high-tech", "giant"] } },
    { key: "expiring", title, filters: { class: ["high-tech"] }, sort: "-until" },
    { key: "all", title },
  ],
}

describe("a list's state in the address", () => {
  it("is the first view when the address says nothing", () => {
    const state = readTable("", spec)
    expect(state).toMatchObject({ view: "settled", changed: false, sort: "name", q: "" })
    expect(state.filters).toEqual({ centre: ["37bay"], class: ["high-tech", "giant"] })
    expect(writeTable("", state, spec)).toBe("")
  })

  it("is short for any untouched view, and takes the view's order", () => {
    const state = readTable("?view=expiring", spec)
    expect(state).toMatchObject({ view: "expiring", sort: "-until" })
    expect(writeTable("?view=all", state, spec)).toBe("?view=expiring")
  })

  it("keeps the view's name when a filter is removed", () => {
    const state = readTable("", spec)
    const search = writeTable("", { ...state, filters: { class: ["giant"] } }, spec)
    expect(search).toBe("?from=settled&class=giant")
    expect(readTable(search, spec)).toMatchObject({
      view: "settled",
      changed: true,
      filters: { class: ["giant"] },
    })
  })

  it("keeps the view's name when all its filters are removed", () => {
    const search = writeTable("", { ...readTable("", spec), filters: {} }, spec)
    expect(readTable(search, spec)).toMatchObject({ view: "settled", changed: true, filters: {} })
  })

  it("can be without a view and without filters", () => {
    const search = writeTable("", { ...readTable("", spec), view: null, filters: {} }, spec)
    expect(readTable(search, spec)).toMatchObject({ view: null, filters: {} })
  })

  it("returns the same after writing and reading, for every view and order", () => {
    for (const from of [
      "",
      "?view=all&q=017&sort=-name",
      "?class=giant,high-tech&columns=name,class",
      "?from=all&town=丹城",
    ]) {
      const state = readTable(from, spec)
      expect(readTable(writeTable("", state, spec), spec)).toEqual(state)
    }
  })

  it("leaves the clocks in the address alone", () => {
    const state = readTable("?asOf=2019-03-31&view=all", spec)
    expect(writeTable("?asOf=2019-03-31&view=all", { ...state, q: "x" }, spec)).toBe(
      "?view=all&q=x&asOf=2019-03-31",
    )
  })

  it("does not split what someone typed at its commas, nor read a code as a number", () => {
    expect(readTable("?town=a,b", spec).filters.town).toEqual(["a,b"])
    expect(readTable("?q=913302251234567890", spec).q).toBe("913302251234567890")
    expect(readTable("?q=017", spec).q).toBe("017")
  })

  it("asks the server only for what is set", () => {
    expect(queryOf(readTable("?view=all&q=017", spec))).toEqual({ q: "017", sort: "name" })
    expect(queryOf(readTable("", spec))).toEqual({ sort: "name", centre: "37bay", class: "high-tech,giant" })
  })
})

describe("filters and order", () => {
  it("compare without regard to the order of values", () => {
    expect(sameFilters({ a: ["1", "2"], b: [] }, { a: ["2", "1"] })).toBe(true)
    expect(sameFilters({ a: ["1"] }, { a: ["1"], b: ["2"] })).toBe(false)
  })

  it("goes up, down, and back to the list's own order", () => {
    expect(nextSort(null, "name")).toBe("name")
    expect(nextSort("name", "name")).toBe("-name")
    expect(nextSort("-name", "name")).toBeNull()
    expect(nextSort("-name", "founded")).toBe("founded")
  })
})
