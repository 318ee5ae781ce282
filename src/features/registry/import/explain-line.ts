/** Puts into words what is to be said about a line of a list. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { ImportColumn, ImportField, LineMessage } from "./schema.ts"
import { importFieldNames } from "./schema.ts"
import type { StagedLine } from "./store.ts"

/** Why a line was not (wholly) taken over; one message for each thing that is wrong. */
export function lineProblems(staged: StagedLine, columns: ImportColumn[]): LineMessage[] {
  if (staged.problems) return staged.problems.map((one) => ({ line: staged.line, ...one }))
  const column = columns.find((one) => one.field === columnField(staged))?.header ?? null
  return [{ line: staged.line, column, what: whatOf(staged), message: reason(staged) }]
}

/** What was read otherwise than written, or should be looked at. */
export function lineNotes(staged: StagedLine, columns: ImportColumn[]): LineMessage[] {
  const notes = (staged.notes ?? []).map((one) => ({ line: staged.line, ...one }))
  if (staged.what !== "same-name" || staged.outcome !== "created") return notes
  const column = columns.find((one) => one.field === "name")?.header ?? null
  return [...notes, { line: staged.line, column, what: "same-name", message: namesake(staged.other) }]
}

function whatOf({ outcome, what }: StagedLine): string {
  return outcome === "known" ? "known-otherwise" : (what ?? "refused")
}

function columnField({ what, differs }: StagedLine): ImportField {
  if (what === "same-name") return differs[0] ?? "name"
  return what === "duplicate-code" ? "creditCode" : "name"
}

function reason({ what, other, differs }: StagedLine): Bilingual {
  const fields = differs.map((field) => importFieldNames[field])
  const en = fields.map((one) => one.en.toLowerCase()).join(", ")
  const zh = fields.map((one) => one.zh).join("、")
  if (what === "same-name")
    return {
      en: `The register knows this name as record ${other} and says otherwise in: ${en}. Without a credit code nothing of it was changed.`,
      zh: `企业库中已有同名机构（编号${other}），但以下内容不同：${zh}。因无统一社会信用代码，未作修改。`,
    }
  return what === "duplicate-code"
    ? {
        en: `Line ${other} has the same credit code and says otherwise in: ${en}.`,
        zh: `与第${other}行的统一社会信用代码相同，但以下内容不同：${zh}。`,
      }
    : {
        en: `Line ${other} has the same name and says otherwise in: ${en}.`,
        zh: `与第${other}行同名，但以下内容不同：${zh}。`,
      }
}

function namesake(record: string | null): Bilingual {
  return {
    en: `Record ${record} has the same name and another credit code or none. A new record is made; check whether they are one.`,
    zh: `编号${record}的机构同名，但信用代码不同或未登记。将新建记录，请核对是否为同一机构。`,
  }
}
