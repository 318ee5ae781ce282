import { expect, test } from "vitest"
import { industryShown } from "./industry.ts"

test("A code of an industry is shown with the name of its division", () => {
  expect(industryShown("C3824").zh).toBe("C3824 电气机械和器材制造业")
  expect(industryShown("M73").en).toBe("M73 research and development")
})

test("A code of an unnamed division is shown alone", () => {
  expect(industryShown("T97")).toEqual({ en: "T97", zh: "T97" })
})
