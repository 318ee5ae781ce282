/** Keeps passwords from being guessed: after so many failures whoever tries has to wait. In memory, for one process. */

export interface AttemptLimit {
  /** Minutes to wait before any of the keys may be tried again; 0: now. */
  wait(keys: string[]): number
  fail(keys: string[]): void
  /** Takes back one failure that turned out to be none. */
  forgive(key: string): void
  /** Forgets all failures of a key, after a success. */
  clear(key: string): void
}

interface Failures {
  count: number
  /** When they are forgotten, in milliseconds. */
  until: number
}

const mostKeys = 10_000

/** `most(key)` failures within `minutes` close a key until they are over; `now` in milliseconds. */
export function limitAttempts(
  most: (key: string) => number,
  minutes: number,
  now: () => number = Date.now,
): AttemptLimit {
  const failures = new Map<string, Failures>()
  const known = (key: string) => {
    const one = failures.get(key)
    return one && one.until > now() ? one : undefined
  }
  return {
    wait: (keys) => {
      const waits = keys.map((key) => {
        const one = known(key)
        return one && one.count >= most(key) ? Math.ceil((one.until - now()) / 60_000) : 0
      })
      return Math.max(0, ...waits)
    },
    fail: (keys) => {
      for (const key of keys) {
        const one = known(key) ?? { count: 0, until: now() + minutes * 60_000 }
        // Put at the end, so that the oldest goes first when there are too many.
        failures.delete(key)
        failures.set(key, { ...one, count: one.count + 1 })
      }
      for (const key of failures.keys()) {
        if (failures.size <= mostKeys) break
        failures.delete(key)
      }
    },
    forgive: (key) => {
      const one = failures.get(key)
      if (one) one.count--
    },
    clear: (key) => failures.delete(key),
  }
}
