/** The workspace's clock: real time, or in a demo real time minus an offset; days are those of UTC+8. */
import type { Read } from "./database/read.ts"
import { raw } from "./database/statement.ts"

/** China has one time zone, eight hours before UTC, without summer time. */
export const offsetMinutes = 480

export interface Clock {
  /** The instant now, as ISO text. */
  now(): string
  /** The day today, as YYYY-MM-DD. */
  today(): string
  /** Reads the offset again after it was set. */
  reload(): Promise<void>
}

/** Opens the clock of the workspace that `read` reads. */
export async function openClock(read: Read): Promise<Clock> {
  let offset = 0
  const clock: Clock = {
    now: () => new Date(Date.now() - offset).toISOString(),
    today: () => dayOf(clock.now()),
    reload: async () => {
      const text = "select (extract(epoch from offset_by) * 1000)::bigint as offset from workspace_clock"
      const [row] = await read.rows<{ offset: string }>(raw(text))
      offset = Number(row?.offset ?? 0)
    },
  }
  await clock.reload()
  return clock
}

/** The day on which an instant falls. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** The last instant of a day, as ISO text. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T23:59:59.999Z`) - offsetMinutes * 60_000).toISOString()
}
