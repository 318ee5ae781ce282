import { describe, expect, it } from "vitest"
import type { HistoryEntry } from "../../access/admin/history-entry.ts"
import { actName, entriesKnown, isBeginning, isEnd, writeFields } from "./history-words.ts"

const writers = {
  t: (text: { en: string; zh: string }) => text.zh,
  format: { number: (value: string) => value, day: (day: string) => day, instant: (iso: string) => iso },
}

const change = (fields: { field: string; was: string | null; now: string | null }[]) => ({
  table: "class_period",
  id: "7",
  fields,
})

describe("an entry of an organisation's history", () => {
  it("names the last day on which a class holds, not the first on which it doesn't", () => {
    const written = writeFields(
      change([{ field: "valid", was: "[2017-09-13,2020-09-13)", now: "[2017-09-13,)" }]),
      writers,
    )
    expect(written).toEqual([
      { field: { en: "Valid", zh: "有效期" }, was: "2017-09-13 — 2020-09-12", now: "2017-09-13 — 长期" },
    ])
  })

  it("writes codes in words, and leaves out what people don't read", () => {
    const written = writeFields(
      change([
        { field: "organisation_id", was: null, now: "13" },
        { field: "class", was: null, now: "high-tech" },
      ]),
      writers,
    )
    expect(written.map((field) => field.now)).toEqual(["高新技术企业"])
  })

  it("leaves a code that it does not know as it stands", () => {
    expect(writeFields(change([{ field: "class", was: null, now: "unheard-of" }]), writers)[0]?.now).toBe(
      "unheard-of",
    )
    expect(actName("organisation.merge")).toEqual({ en: "organisation.merge", zh: "organisation.merge" })
  })

  it("tells what began a row from what took it back", () => {
    const began = change([{ field: "class", was: null, now: "giant" }])
    const ended = change([{ field: "class", was: "giant", now: null }])
    expect([isBeginning(began), isEnd(began)]).toEqual([true, false])
    expect([isBeginning(ended), isEnd(ended)]).toEqual([false, true])
  })

  it("is not seen at an earlier point of knowing; entries compare as numbers", () => {
    const entries = ["1000", "999", "9"].map((entry) => ({ entry }) as HistoryEntry)
    expect(entriesKnown(entries, "999").map((one) => one.entry)).toEqual(["999", "9"])
    expect(entriesKnown(entries, undefined)).toHaveLength(3)
  })
})
