import { describe, expect, it } from "vitest"
import { agoText } from "./ago.ts"

const now = "2019-06-28T12:00:00Z"

describe("how long ago", () => {
  it.each([
    ["2019-06-28T11:59:01Z", "刚才", undefined],
    ["2019-06-28T11:59:00Z", "{{count}}分钟前", 1],
    ["2019-06-28T10:01:00Z", "{{count}}小时前", 1],
    ["2019-06-26T12:00:00Z", "{{count}}天前", 2],
    ["2019-06-28T12:05:00Z", "刚才", undefined],
  ])("%s is %s (%s)", (then, zh, count) => {
    const { text, values } = agoText(then, now)
    expect(text.zh).toBe(zh)
    expect(values.count).toBe(count)
  })
})
