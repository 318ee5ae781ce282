/** A sample row of each entity of introduced projects. */
import type { Samples } from "../sample-row.ts"

export const pipelineSamples: Samples = {}
