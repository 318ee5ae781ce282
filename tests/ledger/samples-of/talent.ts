/** A sample row of each entity of the joint training base. */
import type { Samples } from "../sample-row.ts"

export const talentSamples: Samples = {}
