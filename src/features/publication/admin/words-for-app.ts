/** A bulletin's frozen words made fit to stand inside a page of the app, beside those of the other language. */
import type { Language } from "../../../kernel/language.ts"

/** Id of a figure's row in the table below the words. */
export function figureRow(key: string): string {
  return `figure-${key}`
}

/**
 * The same words: headings go two levels down, places for proofs go, ids are told apart by language, and a
 * figure leads to its row in the table. The HTML is the server's own, in which all text is escaped.
 */
export function wordsForApp(html: string, language: Language): string {
  return html
    .replace(/<!--[^>]*-->/g, "")
    .replace(/<(\/?)h2\b/g, "<$1h4")
    .replace(/<(\/?)h1\b/g, "<$1h3")
    .replace(/ id="/g, ` id="${language}-`)
    .replace(/href="#f-([a-z0-9-]+?)-\d+"/g, (_, key: string) => `href="#${figureRow(key)}"`)
}
