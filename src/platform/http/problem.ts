/** Errors as RFC 9457 problem documents, mapped in one place. */
import { AppError, type FieldProblem } from "../../kernel/error.ts"

export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  /** The detail in both languages. */
  detailText: { en: string; zh: string }
  /** By which the line in the log is found. */
  reference: string
  errors?: FieldProblem[]
}

const titles: Record<number, string> = {
  400: "Bad request",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  409: "Conflict",
  412: "Changed meanwhile",
  413: "Too large",
  415: "Unsupported media type",
  422: "Invalid",
  428: "Version required",
  429: "Too many",
  500: "Internal error",
  503: "Not available",
}

const internal = {
  en: "Something went wrong here. Nothing was saved. Try again; if it stays, give this reference.",
  zh: "系统出错，没有保存。请再试；如仍出错，请告知编号。",
}

/** The problem document of an error; unknown errors say nothing of their inside. */
export function problemOf(error: unknown, reference: string): Problem {
  if (error instanceof AppError)
    return {
      type: `urn:headland:problem:${error.code}`,
      title: titles[error.status] ?? "Error",
      status: error.status,
      detail: error.detail.en,
      detailText: error.detail,
      reference,
      ...(error.fields.length > 0 && { errors: error.fields }),
    }
  const status = (error as { statusCode?: number }).statusCode ?? 500
  const known = status >= 400 && status < 500
  const detail = known ? { en: (error as Error).message, zh: (error as Error).message } : internal
  return {
    type: known ? "urn:headland:problem:request" : "urn:headland:problem:internal",
    title: titles[status] ?? "Error",
    status: known ? status : 500,
    detail: detail.en,
    detailText: detail,
    reference,
  }
}

/** A short reference that people can read out. */
export function newReference(): string {
  return Math.floor(Math.random() * 36 ** 5)
    .toString(36)
    .toUpperCase()
    .padStart(5, "0")
}
