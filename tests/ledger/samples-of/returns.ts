/** A sample row of each entity of enterprises’ quarterly returns. */
import type { Samples } from "../sample-row.ts"

export const returnsSamples: Samples = {}
