import { expect, test } from "vitest"
import { exampleFigures, exampleNotice } from "./example-bulletin.ts"
import { noticeHeading, writeDifference } from "./notice-change.ts"

const settled = exampleFigures.settled!
const share = exampleFigures.share!
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ")

test("A difference of a count carries its unit in the singular or plural of its size", () => {
  expect(plain(writeDifference(settled, exampleNotice, "en"))).toBe("−1 enterprise")
  expect(plain(writeDifference(settled, { ...exampleNotice, now: "67" }, "en"))).toBe("+2 enterprises")
  expect(plain(writeDifference(settled, exampleNotice, "zh"))).toBe("−1家")
})

test("A difference of percentages is in percentage points, between the values as published", () => {
  const notice = { ...exampleNotice, was: "61.538461", now: "60.9375" }
  expect(plain(writeDifference(share, notice, "en"))).toBe("−0.6 percentage points")
  expect(plain(writeDifference(share, notice, "zh"))).toBe("−0.6个百分点")
})

test("There is no difference to a value that is withheld, or that rounding hides", () => {
  expect(writeDifference(settled, { ...exampleNotice, was: null }, "en")).toBeNull()
  expect(writeDifference(share, { ...exampleNotice, was: "61.51", now: "61.54" }, "en")).toBeNull()
})

test("The heading counts figures, not notices", () => {
  expect(noticeHeading([exampleNotice, { ...exampleNotice, number: 2 }], "en")).toBe(
    "One figure has changed since publication",
  )
  const two = [exampleNotice, { ...exampleNotice, figureKey: "share" }]
  expect(noticeHeading(two, "zh")).toBe("公布之后，有两个数字变了")
})

test("The heading leaves out figures that are back at their published value, and says so when all are", () => {
  const back = { ...exampleNotice, number: 2, was: exampleNotice.now, now: exampleNotice.was }
  const share = { ...exampleNotice, number: 3, figureKey: "share" }
  expect(noticeHeading([exampleNotice, back, share], "en")).toBe("One figure has changed since publication")
  expect(noticeHeading([exampleNotice, back], "en")).toBe(
    "What has changed since publication is back at the published values",
  )
  expect(noticeHeading([exampleNotice, back], "zh")).toBe("公布之后有过变化，现已回到公布值")
})
