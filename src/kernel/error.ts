/** Broken promises are thrown as one error class with a closed list of codes, mapped to HTTP once. */

export const errorStatus = {
  "bad-request": 400,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "changed-meanwhile": 412,
  "too-large": 413,
  invalid: 422,
  "version-required": 428,
  "too-many": 429,
  "not-ready": 503,
  "database-unavailable": 503,
} as const

export type ErrorCode = keyof typeof errorStatus

/** What is wrong with one field: a path like `classes.0.valid`, and a message in both languages. */
export interface FieldProblem {
  field: string
  message: { en: string; zh: string }
}

export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: { en: string; zh: string }
  readonly fields: FieldProblem[]

  constructor(code: ErrorCode, detail: { en: string; zh: string }, fields: FieldProblem[] = []) {
    super(detail.en)
    this.code = code
    this.detail = detail
    this.fields = fields
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
