import { expect, test } from "vitest"
import { reasonIn } from "./reason-words.ts"

test("A reason in both languages is quoted in that of the page", () => {
  const reason = "一家企业补报，替换估算值。One enterprise filed late."
  expect(reasonIn(reason, "zh")).toBe("一家企业补报，替换估算值。")
  expect(reasonIn(reason, "en")).toBe("One enterprise filed late.")
})

test("A reason in one language, or in a mixture, is quoted as it was written", () => {
  for (const reason of [
    "合同自四月起。",
    "The contract began in April.",
    "改为PET。",
    "",
    "见 Sheet 2。完。",
  ])
    for (const language of ["en", "zh"] as const) expect(reasonIn(reason, language)).toBe(reason)
})
