/** Text with figures in braces, by example. */
import { describe, expect, test } from "vitest"
import { figuresIn, parseLine } from "./parse-line.ts"

describe("A line", () => {
  test("is split at its figures, and keeps every other character", () => {
    expect(parseLine("{settled} have settled, {technological|bare} of them technological.")).toEqual([
      { figure: "settled", form: "unit" },
      " have settled, ",
      { figure: "technological", form: "bare" },
      " of them technological.",
    ])
    expect(parseLine("已入驻企业{settled}，其中科技型{technological}")).toEqual([
      "已入驻企业",
      { figure: "settled", form: "unit" },
      "，其中科技型",
      { figure: "technological", form: "unit" },
    ])
  })

  test("of words alone, of nothing, and of figures alone", () => {
    expect(parseLine("From desk to production line")).toEqual(["From desk to production line"])
    expect(parseLine("")).toEqual([])
    expect(parseLine("{a}{b|over-tens}")).toEqual([
      { figure: "a", form: "unit" },
      { figure: "b", form: "over-tens" },
    ])
  })

  test("forgives spaces inside the braces", () => {
    expect(parseLine("{ visits | over-tens }")).toEqual([{ figure: "visits", form: "over-tens" }])
  })

  test("writes a figure with its unit when the form is none, so that no gate is passed by a slip", () => {
    expect(parseLine("{visits|over-ten}")).toEqual([{ figure: "visits", form: "unit" }])
  })

  test("leaves braces that do not close as they are", () => {
    expect(parseLine("{settled have")).toEqual(["{settled have"])
    expect(parseLine("settled} have")).toEqual(["settled} have"])
    expect(parseLine("{{settled}}")).toEqual(["{", { figure: "settled", form: "unit" }, "}"])
  })

  test("with empty braces asks for a figure without a key, which no bulletin has", () => {
    expect(parseLine("a {} b")).toEqual(["a ", { figure: "", form: "unit" }, " b"])
  })
})

test("The figures of a line are named in order, each as often as it stands there", () => {
  expect(figuresIn(parseLine("{b} and {a|bare} and {b}"))).toEqual(["b", "a", "b"])
  expect(figuresIn(parseLine("no figure"))).toEqual([])
})
