/** A sample row of each entity of statistics received from other offices. */
import type { Samples } from "../sample-row.ts"

export const receivedSamples: Samples = {}
