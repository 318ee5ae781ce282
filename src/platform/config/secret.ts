/** The secret of a data directory that nobody gave one: made once, then kept beside the data. */
import { randomBytes } from "node:crypto"
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { startProblem } from "./start-problem.ts"

const shortest = 16

/** Reads `secret` in the data directory, or makes both. Throws a start problem when that cannot be done. */
export function keptSecret(dataDirectory: string): string {
  const file = join(dataDirectory, "secret")
  try {
    if (mkdirSync(dataDirectory, { recursive: true })) chmodSync(dataDirectory, 0o711)
    writeOnce(file)
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
    return checked(readFileSync(file, "utf8").trim(), file)
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code) throw error
    throw startProblem(
      `The secret in ${file} cannot be read or made: ${(error as Error).message}.`,
      "Give yourself the right to write there, or name another directory with HEADLAND_DATA.",
      error,
    )
  }
}

/** A link appears with its contents at once: of two processes that start together, both get the same. */
function writeOnce(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) return
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function checked(secret: string, file: string): string {
  if (secret.length >= shortest) return secret
  throw startProblem(
    `The secret in ${file} is shorter than ${shortest} characters.`,
    "Put back the file that was made with this data directory; without it the database cannot be opened.",
  )
}
