/** The client's types and the routes. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { clientFile, currentClient } from "./write-client.ts"

test("the client's types are those of the routes as they are now", () => {
  expect(readFileSync(clientFile, "utf8")).toBe(currentClient())
})
