/** A sample row of each entity of loan requests and loans. */
import type { Samples } from "../sample-row.ts"

export const financingSamples: Samples = {}
