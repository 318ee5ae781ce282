/** Cells of the downloads. */
import { expect, test } from "vitest"
import { harmless } from "./data-routes.ts"

test("A number below zero is published as the number it is", () => {
  for (const number of ["-3.2", "0", "12.50", -3, 7]) expect(harmless(number)).toBe(number)
})

test("What a spreadsheet would run is made harmless, everything else stays as it is", () => {
  for (const formula of ["=1+1", "+1+1", "-2+3", "@sum(a1)", "\t=1", "＝1+1"])
    expect(harmless(formula)).toBe(`'${formula}`)
  for (const text of ["", "入驻企业", "2019-03-31", "a=b"]) expect(harmless(text)).toBe(text)
})
