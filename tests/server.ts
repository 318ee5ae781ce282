/** A real HTTP server for a test file: on the loaded demo, or on a workspace that has only been set up. */
import { inject } from "vitest"
import { createServer } from "../src/apps/server/create-server.ts"
import { type Headland, installHeadland, openHeadland, workspaceSchema } from "../src/apps/server/headland.ts"
import { serveHeadland } from "../src/apps/server/serve-headland.ts"
import { writeProfile } from "../src/apps/server/workspace-profile.ts"
import { siteAssets } from "../src/apps/site/assets.ts"
import { addMember } from "../src/features/access/add-member.ts"
import { findMembersNamed } from "../src/features/access/find-asker.ts"
import type { MemberView, Role } from "../src/features/access/schema.ts"
import { withOwner } from "../src/platform/database/install.ts"
import { finishSetUp } from "../src/platform/database/set-up.ts"
import { cookieName } from "../src/platform/session/check-session.ts"
import { openDemo } from "./loaded-demo.ts"

export interface Call {
  cookie?: string | undefined
  /** Sent as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  /** The JSON of the answer, or its text. */
  body: unknown
}

export interface TestServer {
  headland: Headland
  /** Such as http://127.0.0.1:41234 */
  origin: string
  /** What the server wrote to its log: every answer of 500 and more leaves a line. */
  log: string[]
  call(method: string, path: string, call?: Call): Promise<Answer>
  /** The members of the workspace, oldest first. */
  members(): Promise<MemberView[]>
  /** Signs in as a member: with one click in a demo, else as if with a password. Gives the cookie. */
  signIn(account: string): Promise<string>
  /** Signs in as the first member of a role, made when there is none. */
  as(role: Role): Promise<string>
  close(): Promise<void>
}

/** Serves the demo programme. */
export async function serveDemo(): Promise<TestServer> {
  return serve(await openDemo())
}

/** Serves a workspace without any record. */
export async function serveEmpty(): Promise<TestServer> {
  const headland = await openHeadland(await installHeadland(await newDatabase(), secret))
  await finishSetUp(headland.workspace, null)
  await writeProfile(headland.installation, workspaceSchema, {
    name: { en: "Test county", zh: "测试县" },
    issuer: { en: "Test bureau", zh: "测试局" },
    division: "330225",
    demo: false,
  })
  await headland.reloadProfile()
  return serve(headland)
}

const secret = "the secret of the test suite"
let count = 0

async function newDatabase(): Promise<string> {
  const database = `empty_${process.pid}_${Date.now()}_${count++}`
  const url = new URL(inject("postgresUrl"))
  await withOwner(url.href, (client) => client.query(`create database ${database}`))
  url.pathname = `/${database}`
  return url.href
}

async function serve(headland: Headland): Promise<TestServer> {
  const log: string[] = []
  const app = createServer((line) => log.push(line))
  await serveHeadland(app, headland, siteAssets())
  const origin = await app.listen({ host: "127.0.0.1", port: 0 })
  const members = async () => {
    const { workspace, accounts } = headland
    return (await findMembersNamed({ read: workspace.full, accounts })).members
  }
  const call = (method: string, path: string, of: Call = {}) => send(origin + path, method, of)
  const signIn = (account: string) => signedIn(headland, account, call)
  return {
    headland,
    origin,
    log,
    call,
    members,
    signIn,
    as: async (role) => {
      const known = (await members()).find((member) => member.role === role)
      return signIn(known?.account ?? (await join(headland, role)))
    },
    close: async () => {
      await app.close()
      await headland.close()
    },
  }
}

async function send(url: string, method: string, { cookie, body, headers = {} }: Call): Promise<Answer> {
  const response = await fetch(url, {
    method,
    redirect: "manual",
    headers: {
      ...(cookie && { cookie }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get("content-type")?.includes("json") ?? false
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text }
}

async function signedIn(
  { accounts, profile }: Headland,
  account: string,
  call: TestServer["call"],
): Promise<string> {
  if (!profile?.demo) return `${cookieName}=${await accounts.signIn(account)}`
  const { status, headers } = await call("POST", `/demo/sign-in/${account}`)
  const [cookie] = headers.getSetCookie()
  if (status !== 303 || !cookie) throw new Error(`signing in with one click answered ${status}`)
  return cookie.split(";")[0]!
}

async function join({ workspace, accounts }: Headland, role: Role): Promise<string> {
  const person = { name: `测试 ${role}`, email: `${role}${count++}@test.invalid`, role }
  return (await addMember({ workspace, accounts, actor: null }, person)).account
}
