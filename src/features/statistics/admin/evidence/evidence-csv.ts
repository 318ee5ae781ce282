/** The evidence rows on the screen as a CSV file that spreadsheets open as text. */
import type { EvidenceView } from "../../schema.ts"

/** A cell that a spreadsheet would compute is made plain text; numbers stay numbers. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  const safe = guarded(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180 with a byte order mark, so that Chinese opens rightly everywhere; one column for each dimension. */
export function evidenceCsv(rows: EvidenceView["rows"]): string {
  const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))].sort()
  const head = ["key", "label", "value", "contributor", ...dimensions]
  const lines = rows.map((row) => [
    row.key,
    row.label,
    row.value,
    row.contributor ?? "",
    ...dimensions.map((name) => row.dimensions[name] ?? ""),
  ])
  return `\uFEFF${[head, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`
}
