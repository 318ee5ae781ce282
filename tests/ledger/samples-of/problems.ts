/** A sample row of each entity of visits and problems. */
import type { Samples } from "../sample-row.ts"

export const problemsSamples: Samples = {}
