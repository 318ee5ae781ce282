/** Adding members. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { inviteMember } from "./invite-member.ts"

let at: TestWorkspace
beforeAll(async () => {
  at = await openTestWorkspace()
})
afterAll(() => at.close())

const officer = {
  name: "干部",
  email: "second@test.invalid",
  role: "officer" as const,
  organisations: [],
  centres: [],
  banks: [],
}

const brokenCommit = { entry: () => Promise.reject(new Error("no room on the disk")) } as never

test("an administrator adds a second person, who signs in with the password that was shown once", async () => {
  const administrator = await at.as("administrator")
  const { member, password } = await inviteMember(administrator, { body: officer })
  expect(member).toMatchObject({ name: "干部", role: "officer" })
  const request = new Request("http://127.0.0.1/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://127.0.0.1" },
    body: JSON.stringify({ email: officer.email, password }),
  })
  expect((await at.accounts.handle(request)).status).toBe(200)
})

test("the same address does not get a second account, whatever its case", async () => {
  const administrator = await at.as("administrator")
  await expect(
    inviteMember(administrator, { body: { ...officer, email: "SECOND@test.invalid" } }),
  ).rejects.toMatchObject({ code: "conflict", fields: [{ field: "email" }] })
})

test("an invitation whose entry fails leaves no account behind, and can be sent again", async () => {
  const administrator = await at.as("administrator")
  const body = { ...officer, email: "third@test.invalid" }
  const failing = { ...administrator, workspace: { ...administrator.workspace, commit: brokenCommit } }
  await expect(inviteMember(failing, { body })).rejects.toThrow("no room on the disk")
  expect(await at.accounts.isTaken(body.email)).toBe(false)
  expect((await inviteMember(administrator, { body })).member).toMatchObject({ role: "officer" })
})

test("an operator without a centre would see nothing and is asked for one", async () => {
  const administrator = await at.as("administrator")
  const operator = { ...officer, email: "operator@test.invalid", role: "operator" as const }
  await expect(inviteMember(administrator, { body: operator })).rejects.toMatchObject({
    code: "invalid",
    fields: [{ field: "centres" }],
  })
})

test("an officer adds nobody", async () => {
  await expect(inviteMember(await at.as("officer"), { body: officer })).rejects.toMatchObject({
    code: "not-allowed",
  })
})
