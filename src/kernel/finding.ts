/** What a check found: an error stops, a warning passes with a named explanation, information is only told. */
import { z } from "zod"
import { Bilingual } from "./language.ts"

export const Finding = z.object({
  rule: z.string(),
  level: z.enum(["error", "warning", "information"]),
  message: Bilingual,
  /** The explanation by which a warning passed, and the member who gave it. */
  explanation: z.object({ by: z.string(), words: z.string() }).nullable(),
})
export type Finding = z.infer<typeof Finding>
