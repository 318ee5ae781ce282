/** Search parameters of the app's addresses as plain text: `q=017` stays "017", and no code becomes a number. */

/** Reads `?a=1&b=x`; of a repeated key the last one counts. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes parameters as `?a=1&b=x`, leaving out what is empty; commas stay readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== "") params.set(key, String(value))
  }
  const text = params.toString().replaceAll("%2C", ",")
  return text === "" ? "" : `?${text}`
}

/** To spread into createRouter. */
export const plainSearch = { parseSearch, stringifySearch }
