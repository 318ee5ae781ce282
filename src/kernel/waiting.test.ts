import fc from "fast-check"
import { expect, test } from "vitest"
import { consequences, inOrderOfConsequence, type Waiting, WaitingGroup } from "./waiting.ts"

const words = { en: "Words", zh: "文字" }
const waiting = (over: Partial<Waiting>): Waiting => ({
  group: "problems",
  consequence: "due",
  id: "1",
  to: "/problems/1",
  subject: words,
  says: words,
  effect: null,
  status: { shape: "promised", text: words },
  dueOn: null,
  action: words,
  ...over,
})

test("What stops a published figure comes before a broken promise, and that before a coming day", () => {
  const found = inOrderOfConsequence([
    waiting({ id: "1", consequence: "due", dueOn: "2019-06-28" }),
    waiting({ id: "2", consequence: "broken-promise", dueOn: "2019-06-26" }),
    waiting({ id: "3", consequence: "published" }),
    waiting({ id: "4", consequence: "somebody-waits" }),
  ])
  expect(found.map(({ id }) => id)).toEqual(["3", "2", "4", "1"])
})

test("Among equals the earlier day comes first, and what has no day last", () => {
  const found = inOrderOfConsequence([
    waiting({ id: "1", dueOn: null }),
    waiting({ id: "2", dueOn: "2019-07-02" }),
    waiting({ id: "3", dueOn: "2019-06-29" }),
  ])
  expect(found.map(({ id }) => id)).toEqual(["3", "2", "1"])
})

test("The order does not hang on the order of finding", () => {
  const one = fc.record({
    group: fc.constantFrom(...WaitingGroup.options),
    consequence: fc.constantFrom(...consequences),
    id: fc.integer({ min: 1, max: 999 }).map(String),
    dueOn: fc.constantFrom(null, "2019-06-28", "2019-07-01"),
  })
  const distinct = fc.uniqueArray(one, { selector: ({ group, id }) => `${group} ${id}`, maxLength: 12 })
  fc.assert(
    fc.property(distinct, (some) => {
      const all = some.map(waiting)
      expect(inOrderOfConsequence([...all].reverse())).toEqual(inOrderOfConsequence(all))
    }),
  )
})
