/** Full-width and half-width writing made equal: for codes that are typed and names that are compared. */

/** Full-width letters, digits, signs and blanks (U+FF01 to U+FF5E, U+3000) in their half-width form. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～\u3000]/g, (character) =>
    character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

const opening = /[[{〔【〖〈《「『]/g
const closing = /[\]}〕】〗〉》」』]/g
// Blanks, and the marks without width that come along when a name is copied from a page.
const blanks = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g

/** Key under which two writings of one organisation's name meet; for comparing only, never shown or stored. */
export function matchKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(blanks, "")
    .replace(opening, "(")
    .replace(closing, ")")
    .toLowerCase()
    .normalize("NFKC")
}
