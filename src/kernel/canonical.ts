/** One writing and one hash for every value: RFC 8785 JSON and SHA-256 (runs on the server, not in the browser). */
import { createHash } from "node:crypto"
import canonicalize from "canonicalize"
import { AppError } from "./error.ts"

// What JSON would drop or rewrite in silence is refused, so that two different contents never share a hash.
function refuse(path: string, what: string): never {
  throw new AppError("invalid", {
    en: `${path} holds ${what}, which has no canonical JSON form.`,
    zh: `${path} 的值（${what}）没有规范的 JSON 写法。`,
  })
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function check(value: unknown, path: string, above: Set<object>): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse(path, String(value))
    return
  }
  if (typeof value !== "object") refuse(path, typeof value)
  if (above.has(value)) refuse(path, "itself")
  above.add(value)
  checkParts(value, path, above)
  above.delete(value)
}

function checkParts(value: object, path: string, above: Set<object>): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) check(value[i], `${path}[${i}]`, above)
    return
  }
  if (!isPlain(value)) refuse(path, value.constructor?.name ?? "object")
  if ("toJSON" in value) refuse(path, "toJSON")
  if (Object.getOwnPropertySymbols(value).length > 0) refuse(path, "symbol")
  for (const [key, part] of Object.entries(value)) check(part, `${path}.${key}`, above)
}

/** RFC 8785 JSON of plain data; throws `invalid` for undefined, NaN, dates, buffers, cycles and lone surrogates. */
export function canonicalJson(value: unknown): string {
  check(value, "$", new Set())
  try {
    return canonicalize(value) as string
  } catch (cause) {
    return refuse("$", cause instanceof Error ? cause.message : "a value")
  }
}

/** SHA-256 of bytes, or of a text's UTF-8 bytes. */
export function sha256(content: Uint8Array | string): Buffer {
  return createHash("sha256").update(content).digest()
}

/** Hexadecimal SHA-256 over the canonical JSON of a value. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value)).toString("hex")
}
