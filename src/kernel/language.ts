/** The two languages of the product, and text that is written in both. */
import { z } from "zod"

export const languages = ["en", "zh"] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Text in both languages; `zh` is zh-CN. */
export const Bilingual = z.object({ en: z.string(), zh: z.string() })
export type Bilingual = z.infer<typeof Bilingual>
