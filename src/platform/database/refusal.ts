/** What the database's refusals mean to people. */
import pg from "pg"
import type { FieldProblem } from "../../kernel/error.ts"
import { AppError } from "../../kernel/error.ts"

/** By the name of the constraint: the field it concerns and what to say. */
export type Refusals = Record<string, FieldProblem>

/** Turns a database error into the error that people read; anything unknown is passed on as it is. */
export function refusalOf(error: unknown, refusals: Refusals = {}): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === "HL412") return changedMeanwhile()
  if (error.code === "HL409")
    return new AppError("conflict", { en: error.message, zh: "补录只能在初始化期间进行。" })
  const known = refusals[error.constraint ?? ""]
  if (known) return new AppError("conflict", known.message, [known])
  if (error.code === "23P01" || error.code === "23505" || error.code === "23503")
    return new AppError("conflict", {
      en: `This contradicts another record (${error.constraint}). Nothing was saved.`,
      zh: `与另一条记录矛盾（${error.constraint}），没有保存。`,
    })
  return error
}

/** A lost race: somebody changed the record between reading and writing. */
export function changedMeanwhile(): AppError {
  return new AppError("changed-meanwhile", {
    en: "Somebody changed this record after you opened it. Compare the two writings, then save again.",
    zh: "您打开之后有人改过这条记录。请对照两种写法后再保存。",
  })
}
