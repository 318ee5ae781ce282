/** Errors as problem documents. */
import { expect, test } from "vitest"
import { AppError, errorStatus } from "../../kernel/error.ts"
import { newReference, problemOf } from "./problem.ts"

test("Every code has its status, and every status a title", () => {
  for (const [code, status] of Object.entries(errorStatus)) {
    const error = new AppError(code as keyof typeof errorStatus, { en: "words", zh: "文字" })
    const problem = problemOf(error, "REF01")
    expect(problem).toEqual({
      type: `urn:headland:problem:${code}`,
      title: expect.any(String),
      status,
      detail: "words",
      detailText: { en: "words", zh: "文字" },
      reference: "REF01",
    })
    expect(problem.title, code).not.toBe("Error")
  }
})

test("Fields stand in the problem where there are any", () => {
  const fields = [{ field: "name", message: { en: "needed", zh: "必填" } }]
  expect(problemOf(new AppError("invalid", { en: "a", zh: "b" }, fields), "R").errors).toEqual(fields)
})

test("An unknown error tells nothing of its inside", () => {
  for (const error of [
    new Error("password=secret in select * from member"),
    "text",
    null,
    { statusCode: 500, message: "secret" },
  ]) {
    const problem = problemOf(error ?? new Error("secret"), "REF02")
    expect(problem).toMatchObject({ status: 500, type: "urn:headland:problem:internal", reference: "REF02" })
    expect(JSON.stringify(problem)).not.toMatch(/secret|select/)
    expect(problem.detailText.zh).toContain("编号")
  }
})

test("What the server itself refuses keeps its status and words", () => {
  const tooLarge = Object.assign(new Error("Request body is too large"), { statusCode: 413 })
  expect(problemOf(tooLarge, "R")).toMatchObject({
    status: 413,
    title: "Too large",
    detail: "Request body is too large",
  })
})

test("A reference is five characters that can be read out", () => {
  for (let i = 0; i < 1000; i++) expect(newReference()).toMatch(/^[0-9A-Z]{5}$/)
})
