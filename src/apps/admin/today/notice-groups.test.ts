import { describe, expect, it } from "vitest"
import type { Notice, ReleasedBulletin } from "../../../features/publication/schema.ts"
import { noticeGroups } from "./notice-groups.ts"

const notice = (number: number, entry: string, at: string): Notice => ({
  number,
  figureKey: "settled",
  was: "65",
  now: "64",
  nowFigureId: "",
  knownAt: { entry, at },
  class: "correction",
  reason: "",
})

const release = (notices: Notice[]) => ({ notices }) as ReleasedBulletin

describe("notices of what was published", () => {
  it("stand together when one entry caused them, in the order of their numbers", () => {
    const at = "2019-06-28T01:00:00Z"
    const groups = noticeGroups([release([notice(2, "294", at), notice(1, "294", at), notice(3, "300", at)])])
    expect(groups.map((group) => group.notices.map((one) => one.number))).toEqual([[1, 2], [3]])
  })

  it("begin with the correction that was known last, whatever bulletin it touches", () => {
    const older = release([notice(1, "294", "2019-06-28T01:00:00Z")])
    const newer = release([notice(1, "301", "2019-06-29T01:00:00Z")])
    expect(noticeGroups([older, newer]).map((group) => group.notices[0]?.knownAt.entry)).toEqual([
      "301",
      "294",
    ])
  })

  it("are none where nothing was corrected", () => {
    expect(noticeGroups([release([])])).toEqual([])
  })
})
