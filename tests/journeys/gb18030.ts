/** Text as the bytes that Chinese spreadsheets write by default; Node can only read them. */

const decoder = new TextDecoder("gb18030", { fatal: true })
let bytes: Map<string, Buffer> | undefined

/** GB18030 of a text; only its characters of one and two bytes, which are all but the rarest. */
export function gb18030(text: string): Buffer {
  bytes ??= twoByteCharacters()
  const known = bytes
  return Buffer.concat([...text].map((character) => known.get(character) ?? oneByte(character)))
}

function oneByte(character: string): Buffer {
  if (character.charCodeAt(0) > 0x7f) throw new Error(`${character} takes more than two bytes`)
  return Buffer.from(character, "latin1")
}

function twoByteCharacters(): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const pair = Buffer.from([lead, trail])
      found.set(decoder.decode(pair), pair)
    }
  return found
}
