/** First pass over a file: size, hash, and whether its bytes are UTF-8 or GB18030 throughout. */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { AppError } from "../../../kernel/error.ts"
import type { ImportFacts } from "./schema.ts"

export type FileSurvey = Pick<ImportFacts, "bytes" | "sha256" | "encoding">

/** A file that can't be read as a list, and what to do about it. */
export function refusedFile(en: string, zh: string): AppError {
  return new AppError("invalid", { en, zh })
}

/** Reads a file once, in chunks. Throws `invalid` when it is empty, a workbook, or in no encoding that we read. */
export async function surveyFile(path: string): Promise<FileSurvey> {
  const hash = createHash("sha256")
  const candidates = [strictDecoder("utf-8"), strictDecoder("gb18030")]
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (bytes === 0) refuseOtherFormats(chunk)
    if (chunk.includes(0)) throw notText()
    hash.update(chunk)
    for (const one of candidates) one.take(chunk)
    bytes += chunk.length
  }
  if (bytes === 0) throw refusedFile("The file is empty.", "文件是空的。")
  // Chinese text in GB18030 is practically never valid UTF-8 by accident, so UTF-8 is asked first.
  const fitting = candidates.find((one) => one.fits())
  if (!fitting) throw notText()
  return { bytes, sha256: hash.digest("hex"), encoding: fitting.encoding }
}

function strictDecoder(encoding: FileSurvey["encoding"]) {
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

function refuseOtherFormats(start: Buffer): void {
  const magic = start.subarray(0, 4).toString("hex")
  if (magic === "504b0304" || magic === "d0cf11e0")
    throw refusedFile(
      "This is an Excel workbook. Save the sheet as CSV (UTF-8) and import that file.",
      "这是 Excel 工作簿。请将工作表另存为 CSV（UTF-8）后再导入。",
    )
  if (magic.startsWith("fffe") || magic.startsWith("feff"))
    throw refusedFile(
      "This file is in UTF-16 (“Unicode text”). Save it as CSV (UTF-8) and import that file.",
      "文件编码为 UTF-16（“Unicode 文本”）。请另存为 CSV（UTF-8）后再导入。",
    )
}

function notText(): AppError {
  return refusedFile(
    "The bytes of this file are neither UTF-8 nor GB18030 text. Save the list as CSV (UTF-8) and import that file.",
    "文件内容既不是 UTF-8 也不是 GB18030 文本。请将名单另存为 CSV（UTF-8）后再导入。",
  )
}
