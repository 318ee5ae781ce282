/** Strict parsing of what comes in: unknown parameters are refused, never ignored. */
import { z } from "zod"
import { AppError, type FieldProblem } from "../../kernel/error.ts"

/** Parses path and query; anything wrong or unknown is 400. */
export function parseRequest<S extends z.ZodType>(shape: S | undefined, value: unknown): z.output<S> {
  const result = (shape ?? z.strictObject({})).safeParse(value ?? {}, { reportInput: true })
  const fields = result.success ? unstorable(value) : fieldProblems(result.error)
  if (result.success && fields.length === 0) return result.data as z.output<S>
  throw new AppError(
    "bad-request",
    {
      en: `This address asks for something that does not exist here: ${fields.map((one) => one.message.en).join("; ")}.`,
      zh: `地址中的参数有误：${fields.map((one) => one.message.zh).join("；")}。`,
    },
    fields,
  )
}

/** Parses a body; what is wrong is 422 and says which field. */
export function parseBody<S extends z.ZodType>(shape: S | undefined, value: unknown): z.output<S> {
  if (!shape) return undefined as z.output<S>
  const result = shape.safeParse(value, { reportInput: true })
  const fields = result.success ? unstorable(value) : fieldProblems(result.error)
  if (result.success && fields.length === 0) return result.data
  throw new AppError(
    "invalid",
    { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
    fields,
  )
}

/**
 * Fields with the character of number zero or half a character, which PostgreSQL’s text can’t hold, or with one that
 * would steer a terminal or turn the direction of what stands behind it.
 */
function unstorable(value: unknown, path: string[] = []): FieldProblem[] {
  if (typeof value === "string") return isStorable(value) ? [] : [unstorableAt(path)]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    isStorable(key) ? unstorable(part, [...path, key]) : [unstorableAt(path)],
  )
}

function isStorable(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]|[\u202D\u202E]|\p{Surrogate}/u.test(text)
}

function unstorableAt(path: string[]): FieldProblem {
  const message = { en: "Holds a character that no text may hold", zh: "含有无法保存的字符" }
  return { field: path.join("."), message }
}

/** The problems of a zod error, each with its field and words in both languages. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ field: fieldOf(issue), message: wordsOf(issue) }))
}

function fieldOf(issue: z.core.$ZodIssue): string {
  const extra = issue.code === "unrecognized_keys" ? issue.keys : []
  return [...issue.path, ...extra.slice(0, 1)].join(".")
}

const needed = { en: "This is needed", zh: "此项必填" }

function wordsOf(issue: z.core.$ZodIssue): { en: string; zh: string } {
  switch (issue.code) {
    case "unrecognized_keys":
      return { en: `unknown: ${issue.keys.join(", ")}`, zh: `没有这个名称：${issue.keys.join("、")}` }
    case "invalid_type":
      if (issue.input === undefined) return needed
      return { en: `Expected ${issue.expected}`, zh: `格式不对，应为 ${issue.expected}` }
    case "too_small":
      if (issue.origin === "string" || issue.origin === "array") return needed
      return { en: `At least ${issue.minimum}`, zh: `不小于${issue.minimum}` }
    case "too_big":
      return tooBig(issue)
    case "invalid_value":
      if (issue.input === undefined) return needed
      return { en: `One of ${issue.values.join(", ")}`, zh: `只能是 ${issue.values.join("、")}` }
    default:
      return bilingual(issue.message)
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): { en: string; zh: string } {
  return origin === "string"
    ? { en: `At most ${maximum} characters`, zh: `最多${maximum}个字` }
    : { en: `At most ${maximum}`, zh: `不超过${maximum}` }
}

/** Our own messages are written as "English | 中文"; of the others, which may hold bars, too, only the English exists. */
function bilingual(message: string): { en: string; zh: string } {
  const [en = message, zh = ""] = message.split(" | ")
  return /\p{Script=Han}/u.test(zh) ? { en, zh } : { en: message, zh: "格式不对" }
}
