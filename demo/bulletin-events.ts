/** The demo’s bulletins: one written by an officer and released by the other, and one that waits. */
import { publishBulletin } from "../src/features/publication/publish-bulletin.ts"
import { submitBulletin, writeBulletin } from "../src/features/publication/write-bulletin.ts"
import type { Definitions } from "../src/features/statistics/definitions.ts"
import { demoBulletin, nextBulletin } from "./bulletin.ts"
import { type DemoEvent, known } from "./event.ts"
import { centres } from "./programme.ts"

export function bulletinEvents(definitions: Definitions): DemoEvent[] {
  return [
    {
      on: "2019-04-24",
      run: async (ask, memory) => {
        const numbers = new Map(centres.map(({ key }) => [key, known(memory, `centre ${key}`).id]))
        memory.set("bulletin", await writeBulletin(ask, { body: demoBulletin(numbers) }))
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
