/** First pass over a file: size, hash, and whether its bytes are UTF-8 or GB18030 throughout. */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { formatOf, notText, refusedFile } from "../../../platform/table-file/refuse-file.ts"
import type { ImportFacts } from "./schema.ts"

/** A workbook has no encoding. */
export type FileSurvey = Pick<ImportFacts, "bytes" | "sha256" | "encoding">

/** Reads a file once, in chunks. Throws `invalid` when it is empty, or in no encoding or format that we read. */
export async function surveyFile(path: string): Promise<FileSurvey> {
  const hash = createHash("sha256")
  const candidates = [strictDecoder("utf-8"), strictDecoder("gb18030")]
  let bytes = 0
  let text = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (bytes === 0) text = formatOf(chunk) === "text"
    if (text && chunk.includes(0)) throw notText()
    hash.update(chunk)
    if (text) for (const one of candidates) one.take(chunk)
    bytes += chunk.length
  }
  if (bytes === 0) throw refusedFile("The file is empty.", "文件是空的。")
  if (!text) return { bytes, sha256: hash.digest("hex"), encoding: null }
  // Chinese text in GB18030 is practically never valid UTF-8 by accident, so UTF-8 is asked first.
  const fitting = candidates.find((one) => one.fits())
  if (!fitting) throw notText()
  return { bytes, sha256: hash.digest("hex"), encoding: fitting.encoding }
}

function strictDecoder(encoding: "utf-8" | "gb18030") {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let valid = true
  const attempt = (decode: () => void) => {
    try {
      if (valid) decode()
    } catch {
      valid = false
    }
  }
  return {
    encoding,
    take: (chunk: Uint8Array) => attempt(() => decoder.decode(chunk, { stream: true })),
    fits: () => {
      // A character that is cut off at the end of the file is an error as well.
      attempt(() => decoder.decode())
      return valid
    },
  }
}
