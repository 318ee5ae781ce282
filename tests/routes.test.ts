/** Every route of the API, for every role, over HTTP on the demo: who gets in, whose rows they see, what is refused. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { anybodyRoutes, apiPrefix, memberRoutes } from "../src/apps/server/all-routes.ts"
import { readRulebook } from "../src/apps/server/read-rulebook.ts"
import { hasFullReach, may } from "../src/features/access/policy.ts"
import { type Permission, type Role, roles } from "../src/features/access/schema.ts"
import type { Route } from "../src/platform/http/route.ts"
import { examples, type Known, type RecordKind, readKnown } from "./routes/known-records.ts"
import { type Answer, type Call, serveDemo, type TestServer } from "./server.ts"

const definitions = readRulebook()
const forMembers = memberRoutes(definitions) as Route<never>[]
const forAnybody = anybodyRoutes(definitions) as Route<never>[]
const all = [...forMembers, ...forAnybody]
const named = (routes: Route<never>[]) =>
  routes.map((route) => ({ name: `${route.method} ${route.path}`, route }))
const changing = all.filter(({ method }) => method !== "GET")
const withId = forMembers.filter(({ path }) => path.includes("{id}"))
const lists = forMembers.filter(({ method, path }) => method === "GET" && !path.includes("{"))

let server: TestServer
let known: Known
const cookies = new Map<Role, string>()
beforeAll(async () => {
  server = await serveDemo()
  for (const role of roles) cookies.set(role, await server.as(role))
  known = await readKnown(server)
  // The second officer: the first wrote the draft, and whoever wrote it does not publish it.
  cookies.set("officer", await server.signIn(known.secondOfficer))
})
afterAll(async () => {
  await server.close()
  expect(server.log).toEqual([])
})

const permissionOf = ({ shape }: Route<never>) => shape.may as Permission
const holds = (role: Role, route: Route<never>) => may({ role }, permissionOf(route)).allowed
const kindOf = ({ path }: Route<never>) => path.split("/")[1] as RecordKind

/** The route's address with a record in it, and a body that fits. */
function ask(route: Route<never>, call: Call & { id?: string; query?: string } = {}): Promise<Answer> {
  const { id = known.any[kindOf(route)] ?? "1", query = "", ...rest } = call
  const path = route.path.replace("{id}", id).replace("{slug}", id)
  const example = route.shape.body ? known.fill(examples[`${route.method} ${route.path}`]) : undefined
  return server.call(route.method, apiPrefix + path + query, { body: example, ...rest })
}

function expectProblem({ status, headers, body }: Answer, expected: number): void {
  expect({ status, body }).toMatchObject({ status: expected })
  expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8")
  expect(headers.get("cache-control")).toBe("no-store")
  expect(body).toMatchObject({ status: expected, type: expect.stringMatching(/^urn:headland:problem:/) })
  const { detailText } = body as { detailText: { en: string; zh: string } }
  expect(detailText.en).toMatch(/\w/)
  expect(detailText.zh).toMatch(/\p{Script=Han}/u)
}

describe("A route of members", () => {
  test.each(named(forMembers))("$name asks for a sign-in", async ({ route }) => {
    expectProblem(await ask(route), 401)
    expectProblem(await ask(route, { cookie: "headland.session_token=stolen.c2lnbmF0dXJl" }), 401)
  })

  test.each(named(forMembers))("$name is open to the roles that hold its permission", async ({ route }) => {
    for (const role of roles) {
      // An unknown parameter is refused only after the permission was found, and changes nothing.
      const answer = await ask(route, { cookie: cookies.get(role), query: "?nonsense=1" })
      expectProblem(answer, holds(role, route) ? 400 : 403)
    }
  })

  test("is closed to someone, save for what everybody who is signed in may read", () => {
    const open = forMembers.filter((route) => roles.every((role) => holds(role, route)))
    expect(open.map(({ path }) => path)).toEqual([
      "/me",
      "/ledger/at",
      "/centres",
      "/centres/{id}",
      "/centres/{id}/history",
      "/indicators",
      "/today",
    ])
  })
})

describe("Any route", () => {
  test.each(named(all))("$name refuses a parameter it does not know", async ({ route }) => {
    const answer = await ask(route, { cookie: cookies.get("administrator"), query: "?nonsense=1" })
    expectProblem(answer, 400)
    const { errors } = answer.body as { errors: { field: string }[] }
    expect(errors.map(({ field }) => field)).toContain("nonsense")
  })

  test.each(named(changing))("$name refuses a page of another site", async ({ route }) => {
    for (const origin of ["https://elsewhere.example", "null", `${server.origin}.elsewhere.example`])
      expectProblem(await ask(route, { cookie: cookies.get("administrator"), headers: { origin } }), 403)
  })

  test.each(named(all.filter(({ shape }) => shape.body)))(
    "$name names the fields of a wrong body",
    async ({ route }) => {
      const headers = { "if-match": '"1"' }
      for (const body of [{ nonsense: true }, [], "text"]) {
        const answer = await ask(route, { cookie: cookies.get("administrator"), body, headers })
        expectProblem(answer, 422)
        const { errors } = answer.body as { errors: { field: string; message: { en: string; zh: string } }[] }
        expect(errors.length).toBeGreaterThan(0)
        for (const { message } of errors)
          expect(message).toEqual({ en: expect.any(String), zh: expect.any(String) })
      }
      const { errors } = (await ask(route, { cookie: cookies.get("administrator"), body: {}, headers }))
        .body as {
        errors: { field: string }[]
      }
      expect(errors.map(({ field }) => field)).not.toContain("")
    },
  )

  test.each(named(all.filter(({ shape }) => shape.versioned)))(
    "$name asks for the version it changes, and refuses one that has passed",
    async ({ route }) => {
      const cookie = cookies.get(holds("officer", route) ? "officer" : "administrator")
      expectProblem(await ask(route, { cookie }), 428)
      expectProblem(await ask(route, { cookie, headers: { "if-match": "1" } }), 400)
      expectProblem(await ask(route, { cookie, headers: { "if-match": "*" } }), 400)
      expectProblem(await ask(route, { cookie, headers: { "if-match": '"1"' } }), 412)
    },
  )

  test("that changes or ends a record asks for its version", () => {
    const free = changing.filter(
      ({ method, path, shape }) => !shape.versioned && (method !== "POST" || path.includes("{")),
    )
    // Working state is nobody's record; technologies, classes and explanations are entered below another record.
    expect(free.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /organisations/{id}/technologies",
      "POST /organisations/{id}/classes",
      "POST /imports/{id}/commit",
      "DELETE /imports/{id}",
      "POST /received-sheets/{id}/explanations",
    ])
  })

  test.each(named(all.filter(({ method }) => method === "GET")))(
    "$name answers in the shape that the API describes",
    async ({ route }) => {
      if (kindOf(route) === "imports") return
      const query = known.query[route.path] ?? ""
      const { status, body, headers } = await ask(route, { cookie: cookies.get("administrator"), query })
      expect({ status, body }).toMatchObject({ status: 200 })
      expect(route.shape.out.safeParse(body).error).toBeUndefined()
      expect(headers.get("cache-control")).toBe("no-store")
      const version = (body as { version?: string }).version
      expect(headers.get("etag")).toBe(version ? `"${version}"` : null)
    },
  )
})

describe("A reader with a narrow reach", () => {
  const narrow = roles.filter((role) => !hasFullReach(role))

  test.each(named(withId))("finds no record of others by $name", async ({ route }) => {
    for (const role of narrow.filter((one) => holds(one, route))) {
      const cookie = cookies.get(role)
      const headers = { "if-match": '"1"' }
      const other = known.others[kindOf(route)]
      if (other === "everybody’s") {
        expect((await ask(route, { cookie })).status).toBe(200)
        continue
      }
      const answer = await ask(route, { cookie, headers, id: other })
      // A list below a record is empty, since it does not say whether the record is there.
      if (route.path.endsWith("/consents")) expect(answer.body).toEqual({ consents: [] })
      else expectProblem(answer, 404)
      const own = known.own[role]?.[kindOf(route)]
      // A change of one's own record gets as far as its version.
      if (own)
        expect((await ask(route, { cookie, headers, id: own })).status).toBe(
          route.method === "GET" ? 200 : 412,
        )
    }
  })

  test.each(named(lists))("sees in $name the own rows and no others", async ({ route }) => {
    for (const role of narrow.filter((one) => holds(one, route))) {
      const query = known.query[route.path] ?? ""
      const { status, body } = await ask(route, { cookie: cookies.get(role), query })
      expect(status).toBe(200)
      const rows = known.rowsIn(route.path, body)
      if (rows === "nobody’s") continue
      expect([...new Set(rows)].sort()).toEqual(known.reachOf(role, route.path))
    }
  })

  test("finds every record of others when the reach is full", async () => {
    for (const route of withId.filter(({ method }) => method === "GET")) {
      if (kindOf(route) === "imports") continue
      for (const role of ["administrator", "officer"] as const) {
        const other = known.others[kindOf(route)]
        const id = other === "everybody’s" ? known.any[kindOf(route)]! : other
        const query = known.query[route.path] ?? ""
        expect((await ask(route, { cookie: cookies.get(role), id, query })).status).toBe(200)
      }
    }
  })

  test("reads the own consents", async () => {
    const consents = forMembers.find(({ path }) => path === "/organisations/{id}/consents")!
    for (const [role, id] of [
      ["enterprise", known.any.organisations],
      ["officer", known.others.organisations],
    ] as const) {
      const { body } = await ask(consents, { cookie: cookies.get(role), id: id! })
      expect(body).toMatchObject({ consents: [{ organisationId: id }] })
    }
  })

  test("settles nobody in the centre of another operator", async () => {
    const settle = forMembers.find(({ method, path }) => method === "POST" && path === "/tenancies")!
    const body = { ...(known.fill(examples["POST /tenancies"]) as object), centreId: known.otherCentre }
    expectProblem(await ask(settle, { cookie: cookies.get("operator"), body }), 403)
  })

  test("gets of the rows behind a figure those within its reach, and the number of the others", async () => {
    const evidence = forAnybody.find(({ path }) => path.endsWith("/evidence"))!
    const rowsFor = async (cookie: string | undefined) => {
      const { status, body } = await ask(evidence, { cookie, id: known.settledFigure })
      expect(status).toBe(200)
      const { rows, hidden } = body as { rows: { contributor: string }[]; hidden: number }
      expect(rows.length + hidden).toBe(65)
      return rows.map(({ contributor }) => contributor)
    }
    expect(await rowsFor(undefined)).toEqual([])
    for (const role of narrow.filter((one) => one !== "enterprise" && one !== "operator"))
      expect(await rowsFor(cookies.get(role))).toEqual([])
    // The figure is about the operator's own centre: its tenants are all within reach.
    expect((await rowsFor(cookies.get("operator"))).length).toBe(65)
    expect(await rowsFor(cookies.get("enterprise"))).toEqual([known.own.enterprise?.organisations])
    expect((await rowsFor(cookies.get("officer"))).length).toBe(65)
  })
})

describe("A route of everybody", () => {
  test.each(named(forAnybody))("$name answers whoever asks", async ({ route }) => {
    for (const cookie of [undefined, "headland.session_token=stolen.c2lnbmF0dXJl", ...cookies.values()])
      expect((await ask(route, { cookie })).status).toBe(200)
  })

  test("opens a figure that is not published to no stranger", async () => {
    const figure = forAnybody.find(({ path }) => path === "/figures/{id}")!
    expectProblem(await ask(figure, { id: known.unpublishedFigure }), 404)
    expect((await ask(figure, { id: known.unpublishedFigure, cookie: cookies.get("officer") })).status).toBe(
      200,
    )
  })
})

describe("The two addresses of imports that take and give files", () => {
  const addresses = [
    ["POST", "/imports"],
    ["GET", "/imports/00000000-0000-4000-8000-000000000000/errors.csv"],
  ] as const

  test.each(addresses)("%s %s asks for a sign-in and the permission", async (method, path) => {
    expectProblem(await server.call(method, apiPrefix + path), 401)
    for (const role of roles) {
      const { status } = await server.call(method, apiPrefix + path, { cookie: cookies.get(role) })
      if (may({ role }, "organisation:import").allowed) expect([404, 415, 422, 400]).toContain(status)
      else expect(status).toBe(403)
    }
  })
})

describe("What no record can hold", () => {
  /** Nonsense in the place of a number, or of the name and number that a page’s key holds. */
  const pageKey = (value: string) =>
    value === huge[0]
      ? value
      : Buffer.from(JSON.stringify([decodeURIComponent(value), huge[0]])).toString("base64url")
  const huge = ["9223372036854775808", "9999999999999999999"]

  test.each(named(withId))(
    "$name: a number beyond all numbers is an answer, not a failure",
    async ({ route }) => {
      if (kindOf(route) === "imports") return
      for (const id of huge) {
        const answer = await ask(route, {
          cookie: cookies.get("administrator"),
          id,
          headers: { "if-match": '"1"' },
        })
        expect([400, 404]).toContain(answer.status)
      }
    },
  )

  test.each(named(all.filter(({ shape }) => shape.query)))(
    "$name: nonsense in a parameter is an answer, not a failure",
    async ({ route }) => {
      for (const name of Object.keys((route.shape.query as unknown as { shape: object }).shape))
        for (const value of [...huge, "%00", "'", "%25_%5C", "%F0%9F%98%80", ""]) {
          const query = `?${name}=${name === "after" ? pageKey(value) : value}`
          const { status } = await ask(route, { cookie: cookies.get("administrator"), query })
          expect(`${query} ${status}`).toMatch(/ (200|400|404)$/)
        }
    },
  )

  test.each(named(all.filter(({ shape }) => shape.body)))(
    "$name: nonsense in a field is an answer, not a failure",
    async ({ route }) => {
      const example = JSON.stringify(known.fill(examples[`${route.method} ${route.path}`]))
      const places = [...example.matchAll(/(?<=:|\[)"[^"]*"/g)]
      expect(places.length).toBeGreaterThan(0)
      for (const { index, 0: text } of places)
        for (const value of [...huge, "\u0000", "'", "\ud800"]) {
          const body = JSON.parse(
            example.slice(0, index) + JSON.stringify(value) + example.slice(index + text.length),
          )
          const headers = { "if-match": '"1"' }
          const { status, body: answer } = await ask(route, {
            cookie: cookies.get("administrator"),
            body,
            headers,
          })
          const { errors = [] } = answer as { errors?: { message: { zh: string } }[] }
          for (const { message } of errors) expect(message.zh).toMatch(/\p{Script=Han}/u)
          expect(`${JSON.stringify(value)} for ${text}: ${status}`).toMatch(/(200|201|400|404|409|412|422)$/)
        }
    },
  )
})
