/** Charts and tables out of a bulletin’s frozen words, shown on another page as they were frozen. */
import { assembleWords } from "./freeze-words.ts"

const exhibit =
  /<p class="chart-title">.*?<\/p>|<div class="chart">.*?<\/div>|<table class="figure-table">.*?<\/table>/gs

/** Links lead to the bulletin at `href`; ids stay there, and so do proofs. */
export function exhibitsIn(words: string, href: string, tagOf: (key: string) => string): string[] {
  return (words.match(exhibit) ?? []).map((html) =>
    assembleWords(html, (place) => (place.kind === "tag" ? tagOf(place.key) : ""))
      .replace(/ id="[^"]*"/g, "")
      .replaceAll('href="#', `href="${href}#`),
  )
}
