/** What is said of a file that can't be read as a table; always with what to do about it. */
import { AppError } from "../../kernel/error.ts"

export function refusedFile(en: string, zh: string): AppError {
  return new AppError("invalid", { en, zh })
}

/** Neither of the two encodings that lists come in. */
export function notText(): AppError {
  return refusedFile(
    "The bytes of this file are neither UTF-8 nor GB18030 text. Save the list as CSV (UTF-8) or as an Excel workbook (.xlsx).",
    "文件内容既不是 UTF-8 也不是 GB18030 文本。请另存为 CSV（UTF-8）或 Excel 工作簿（.xlsx）。",
  )
}

export type FileFormat = "workbook" | "text"

/** Tells a workbook from text by the file's first bytes; throws for the formats that are neither. */
export function formatOf(start: Buffer): FileFormat {
  const magic = start.subarray(0, 4).toString("hex")
  if (magic === "504b0304") return "workbook"
  if (magic === "d0cf11e0")
    throw refusedFile(
      "This is a workbook of the old kind (.xls), or one locked with a password. Save it as .xlsx without a password.",
      "这是旧格式（.xls）或加密的工作簿。请另存为不加密的 .xlsx。",
    )
  if (magic.startsWith("fffe") || magic.startsWith("feff"))
    throw refusedFile(
      "This file is in UTF-16 (“Unicode text”). Save it as CSV (UTF-8).",
      "文件编码为 UTF-16（“Unicode 文本”）。请另存为 CSV（UTF-8）。",
    )
  return "text"
}
