/** How often a password may be tried. */
import { expect, test } from "vitest"
import { limitAttempts } from "./limit-attempts.ts"

test("After so many failures a key is closed until the time is over, and others stay open", () => {
  let now = 1_000_000
  const limit = limitAttempts(
    (key) => (key === "machine" ? 5 : 3),
    10,
    () => now,
  )
  for (const _ of [1, 2]) limit.fail(["machine", "a"])
  expect(limit.wait(["machine", "a"])).toBe(0)
  limit.fail(["machine", "a"])
  expect(limit.wait(["machine", "a"])).toBe(10)
  expect(limit.wait(["machine", "b"])).toBe(0)
  now += 9 * 60_000
  expect(limit.wait(["a"])).toBe(1)
  for (const _ of [1, 2]) limit.fail(["machine", "b"])
  expect(limit.wait(["machine", "c"])).toBe(1)
  now += 60_000
  expect(limit.wait(["machine", "a", "b", "c"])).toBe(0)
})

test("A success forgets the failures before it, or takes back its own", () => {
  const limit = limitAttempts(() => 2, 10)
  limit.fail(["a", "machine"])
  limit.fail(["a", "machine"])
  limit.clear("a")
  limit.forgive("machine")
  expect(limit.wait(["a", "machine"])).toBe(0)
  limit.fail(["a", "machine"])
  expect(limit.wait(["a"])).toBe(0)
  expect(limit.wait(["machine"])).toBe(10)
})

test("However many keys are tried, only the newest are kept", () => {
  const limit = limitAttempts(() => 1, 10)
  for (let at = 0; at < 10_001; at++) limit.fail([`key ${at}`])
  expect(limit.wait(["key 0"])).toBe(0)
  expect(limit.wait(["key 10000"])).toBe(10)
})
