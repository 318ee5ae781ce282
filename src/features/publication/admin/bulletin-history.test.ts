import { describe, expect, it } from "vitest"
import type { HistoryEntry } from "../../access/record-history.ts"
import { bulletinTelling } from "./bulletin-history.ts"

type Fields = HistoryEntry["changes"][number]["fields"]

function told(act: string, fields: Fields) {
  const entry: HistoryEntry = {
    entry: "290",
    at: "2019-06-28T01:00:00Z",
    actor: null,
    act,
    reason: null,
    class: null,
    setUp: false,
    hash: "",
    changes: [{ table: "bulletin", id: "369", fields }],
  }
  return bulletinTelling([entry], "en").get("290")?.fields
}
const json = (value: unknown) => JSON.stringify(value)
const paragraph = (en: string, zh: string) => ({ kind: "paragraph", text: { en, zh } })

describe("what a revision changed in a bulletin", () => {
  it("is told for the language in which a text changed, and for no other", () => {
    const was = json({ en: "Old", zh: "旧" })
    const now = json({ en: "New", zh: "旧" })
    expect(told("bulletin.revise", [{ field: "title", was, now }])).toEqual([
      { field: { en: "Title, English", zh: "标题，英文" }, was: "Old", now: "New" },
    ])
  })

  it("names the block, and shows one that was added as new", () => {
    const was = json([paragraph("A", "甲")])
    const now = json([paragraph("A", "甲"), paragraph("B", "乙")])
    expect(told("bulletin.revise", [{ field: "blocks", was, now }])).toEqual([
      { field: { en: "Paragraph 2, Chinese", zh: "第2块段落，中文" }, was: null, now: "乙" },
      { field: { en: "Paragraph 2, English", zh: "第2块段落，英文" }, was: null, now: "B" },
    ])
  })

  it("names the figures that came, went, or are asked for otherwise", () => {
    const one = { indicator: "a.v1", parameters: {} }
    const was = json({ kept: one, gone: one, other: one })
    const now = json({ kept: one, fresh: one, other: { ...one, asOf: "2019-03-31" } })
    expect(told("bulletin.revise", [{ field: "figures", was, now }])).toMatchObject([
      { was: "gone, other", now: "fresh, other" },
    ])
  })

  it("is nothing beside the act where only the state changed", () => {
    expect(told("bulletin.submit", [{ field: "state", was: "draft", now: "submitted" }])).toEqual([])
  })
})
