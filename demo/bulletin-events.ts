/** The demo’s bulletins: one written by an officer and released by the other, and one that waits. */
import { publishBulletin } from "../src/features/publication/publish-bulletin.ts"
import { reviewReleases } from "../src/features/publication/review-releases.ts"
import { submitBulletin, writeBulletin } from "../src/features/publication/write-bulletin.ts"
import type { Definitions } from "../src/features/statistics/definitions.ts"
import { demoBulletin, nextBulletin } from "./bulletin.ts"
import { type DemoEvent, known } from "./event.ts"
import { centres } from "./programme.ts"

/** A second sheet came on the day: what is published is compared with it, as happens by itself after set-up. */
function comparedOn(on: string, definitions: Definitions): DemoEvent {
  return {
    on,
    run: async ({ workspace, setUpAt }) => {
      await reviewReleases(workspace, definitions, setUpAt)
    },
  }
}

export function bulletinEvents(definitions: Definitions): DemoEvent[] {
  return [
    {
      on: "2019-04-24",
      run: async (ask, memory) => {
        const body = demoBulletin({
          centres: new Map(centres.map(({ key }) => [key, known(memory, `centre ${key}`).id])),
          qinbang: known(memory, "qinbang").id,
          kpt: known(memory, "kpt").id,
        })
        memory.set("bulletin", await writeBulletin(ask, { body }))
      },
    },
    {
      on: "2019-04-24",
      run: async (ask, memory) => {
        const { id, version } = known(memory, "bulletin")
        memory.set("bulletin", await submitBulletin(ask, { params: { id }, version }))
      },
    },
    {
      on: "2019-04-26",
      by: "approver",
      run: async (ask, memory) => {
        await publishBulletin(ask, definitions, known(memory, "bulletin"))
      },
    },
    ...["2019-05-14", "2019-06-14"].map((on) => comparedOn(on, definitions)),
    {
      on: "2019-06-25",
      by: "approver",
      run: async (ask, memory) => {
        const body = nextBulletin(known(memory, "centre peninsula").id)
        memory.set("next bulletin", await writeBulletin(ask, { body }))
      },
    },
    {
      on: "2019-06-25",
      by: "approver",
      run: async (ask, memory) => {
        const { id, version } = known(memory, "next bulletin")
        await submitBulletin(ask, { params: { id }, version })
      },
    },
  ]
}
