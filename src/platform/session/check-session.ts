/** Who is asking: the session cookie checked by its signature, then looked up, remembered for a second at most. */
import { createHmac, timingSafeEqual } from "node:crypto"
import type { Read } from "../database/read.ts"
import { raw } from "../database/statement.ts"

export const cookieName = "headland.session_token"

/** The account behind a login session. */
export interface Account {
  id: string
  name: string
}

const rememberedFor = 1_000
const remembered = new Map<string, { account: Account | null; until: number }>()

const lookUp = `select u.id, u.name from "session" s join "user" u on u.id = s."userId"
  where s.token = $1 and s."expiresAt" > now()`

/** The account that the cookie header signs in, or null. */
export async function checkSession(
  header: string | undefined,
  secret: string,
  read: Read,
): Promise<Account | null> {
  const token = signedToken(header, secret)
  if (!token) return null
  const known = remembered.get(token)
  if (known && known.until > Date.now()) return known.account
  const [account] = await read.rows<Account>(raw(lookUp, [token], { prepare: true }))
  if (remembered.size > 10_000) remembered.clear()
  remembered.set(token, { account: account ?? null, until: Date.now() + rememberedFor })
  return account ?? null
}

/** Forgets what is remembered, after signing out. */
export function forgetSessions(): void {
  remembered.clear()
}

/** The part of a cookie header that signs in, or null: all that two requests need to have in common. */
export function sessionCookie(header: string | undefined): string | null {
  return cookieValue(header, cookieName)
}

/** The token of the cookie `token.signature`, if the signature is ours. */
function signedToken(header: string | undefined, secret: string): string | null {
  const value = cookieValue(header, cookieName)
  const dot = value?.lastIndexOf(".") ?? -1
  if (!value || dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), "base64")
  const own = createHmac("sha256", secret).update(token).digest()
  return given.length === own.length && timingSafeEqual(given, own) ? token : null
}

/** The cookie's value for a token. */
export function signToken(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`)
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of header?.split(";") ?? []) {
    const [key, ...rest] = part.trim().split("=")
    if (key === name) return safeDecode(rest.join("="))
  }
  return null
}

function safeDecode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
