/** Accounts and signing in, by better-auth on the shared schema; nobody signs up on their own. */
import { betterAuth } from "better-auth"
import type pg from "pg"
import type { Read } from "../database/read.ts"
import { fullRead } from "../database/read.ts"
import { raw } from "../database/statement.ts"
import { signToken } from "./check-session.ts"

export interface Accounts {
  read: Read
  /** Creates an account; without a password it can only be signed in for. */
  create(account: { name: string; email: string; password?: string }): Promise<string>
  /** Removes an account that has come to nothing. */
  remove(accountId: string): Promise<void>
  /** Whether an address has an account. */
  isTaken(email: string): Promise<boolean>
  /** Starts a login session; gives the cookie's value. */
  signIn(accountId: string): Promise<string>
  /** Answers better-auth's own addresses: sign in with a password, sign out. */
  handle(request: Request): Promise<Response>
  /** Names by account. */
  names(ids: string[]): Promise<Map<string, string>>
}

/** Sets up signing in over the accounts pool; `secret` signs cookies. */
export function openAccounts(pool: pg.Pool, secret: string): Accounts {
  const auth = betterAuth({
    database: pool,
    secret,
    basePath: "/api/auth",
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    advanced: { cookiePrefix: "headland", useSecureCookies: false },
    // Ours knows from which machine a request came; theirs would count everybody as one.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error" },
  })
  const read = fullRead(pool)
  return {
    read,
    create: async ({ name, email, password }) => {
      const context = await auth.$context
      const user = await context.internalAdapter.createUser(
        { name, email, emailVerified: true },
        { method: "email-password" },
      )
      if (password)
        await context.internalAdapter.linkAccount({
          userId: user.id,
          providerId: "credential",
          accountId: user.id,
          password: await context.password.hash(password),
        })
      return user.id
    },
    remove: async (accountId) => {
      await (await auth.$context).internalAdapter.deleteUser(accountId)
    },
    isTaken: async (email) => {
      const text = 'select from "user" where lower(email) = lower($1)'
      return (await read.rows(raw(text, [email], { prepare: true }))).length > 0
    },
    signIn: async (accountId) => {
      const session = await (await auth.$context).internalAdapter.createSession(accountId, false)
      return signToken(session.token, secret)
    },
    handle: (request) => auth.handler(request),
    names: async (ids) => {
      const rows = await read.rows<{ id: string; name: string }>(
        raw('select id, name from "user" where id = any($1)', [ids], { prepare: true }),
      )
      return new Map(rows.map((row) => [row.id, row.name]))
    },
  }
}
