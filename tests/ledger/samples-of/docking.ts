/** A sample row of each entity of research institutes. */
import type { Samples } from "../sample-row.ts"

export const dockingSamples: Samples = {}
