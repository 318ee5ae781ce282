import { describe, expect, it } from "vitest"
import { asProblem, problemFields, problemOf, problemText, readProblem } from "./problem.ts"

const both = { en: "One", zh: "一" }

describe("what the server refuses", () => {
  it("is read with the errors of its fields, the first of each", () => {
    const problem = asProblem(
      {
        type: "https://headland.example/invalid",
        title: "Invalid",
        status: 422,
        detailText: both,
        errors: [
          { field: "name", message: both },
          { field: "name", message: { en: "Two", zh: "二" } },
          { field: "classes.0.from", message: both },
        ],
      },
      422,
    )
    expect(problemFields(problem)).toEqual({ name: both, "classes.0.from": both })
    expect(problemText(problem)).toEqual(both)
  })

  it("takes the answer's status where the body has none", () => {
    expect(asProblem({ title: "Gone" }, 410)).toMatchObject({ status: 410, title: "Gone" })
  })

  it("is a problem even when a proxy answers with a page", async () => {
    const problem = await readProblem(new Response("<html>Bad gateway</html>", { status: 502 }))
    expect(problem.status).toBe(502)
    expect(problemText(problem).en).toContain("502")
  })

  it("says something in both languages when the server said nothing", () => {
    expect(problemText(asProblem({}, 500)).zh).toContain("500")
  })
})

describe("an error on the way", () => {
  it("carries its problem, or means that nothing got through", () => {
    const problem = asProblem({ title: "Changed", status: 412 }, 412)
    expect(problemOf(Object.assign(new Error("x"), { problem }))).toEqual(problem)
    expect(problemOf(new TypeError("Failed to fetch")).status).toBe(0)
  })
})
