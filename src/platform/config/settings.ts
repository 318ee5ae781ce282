/** The settings of one process, read once from the environment and the command line. */
import { isAbsolute, resolve } from "node:path"
import { z } from "zod"
import { packageRoot } from "./package-root.ts"
import { keptSecret } from "./secret.ts"
import { startProblem } from "./start-problem.ts"

export interface Settings {
  port: number
  host: string
  /** Absolute path. */
  dataDirectory: string
  /** Undefined: the server inside is used. */
  databaseUrl: string | undefined
  secret: string
  /** Whether an empty database is filled with the demo programme. */
  demo: boolean
}

const remedies: Record<string, string> = {
  PORT: "Set it to a whole number from 1 to 65535, for example PORT=3700.",
  HOST: "Set it to an address of this machine: HOST=127.0.0.1 for this machine only, HOST=0.0.0.0 for all.",
  HEADLAND_DATA: "Set it to a directory, for example HEADLAND_DATA=./data.",
  DATABASE_URL:
    "Set it to postgres://user:password@host:5432/database, or unset it to use the server inside.",
  HEADLAND_SECRET:
    "Set it to 16 characters or more, or unset it: then one is made and kept in the data directory.",
  HEADLAND_DEMO: "Set it to yes or no.",
}

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "is not a whole number")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, "is outside 1 to 65535")
    .default(3700),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, "is not an address or host name")
    .default("127.0.0.1"),
  HEADLAND_DATA: z
    .string()
    .refine((path) => !path.includes("\0"), "is not a path")
    .optional(),
  DATABASE_URL: z.string().refine(isDatabaseUrl, "is not the address of a PostgreSQL database").optional(),
  HEADLAND_SECRET: z.string().min(16, "is shorter than 16 characters").optional(),
  HEADLAND_DEMO: z.enum(["yes", "no"], "is neither yes nor no").default("yes"),
})

/**
 * Reads and checks all settings; an empty one counts as not set. Without HEADLAND_SECRET one is made and
 * kept in the data directory, which is made when missing. Throws a start problem that names every wrong
 * setting and its remedy.
 */
export function readSettings(env: NodeJS.ProcessEnv, argv: string[] = []): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const read = Environment.safeParse(given)
  if (!read.success) throw wrongSettings(read.error, given)
  const values = read.data
  const dataDirectory = dataPath(values.HEADLAND_DATA)
  return {
    port: values.PORT,
    host: values.HOST,
    dataDirectory,
    databaseUrl: values.DATABASE_URL,
    secret: values.HEADLAND_SECRET ?? keptSecret(dataDirectory),
    demo: values.HEADLAND_DEMO === "yes" && !argv.includes("--empty"),
  }
}

/** The usual place is beside the product, so that every command finds it from wherever it is called. */
function dataPath(given: string | undefined): string {
  if (given === undefined) return resolve(packageRoot, "data")
  return isAbsolute(given) ? resolve(given) : resolve(process.cwd(), given)
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return ["postgres:", "postgresql:"].includes(url.protocol) && url.pathname.length > 1
}

/** Secrets and passwords are named but never shown. */
function wrongSettings(error: z.ZodError, given: Record<string, string | undefined>): Error {
  const secret = ["HEADLAND_SECRET", "DATABASE_URL"]
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0])
    const value = secret.includes(name) ? "" : `=${given[name]}`
    return { what: `The setting ${name}${value} ${issue.message}.`, remedy: remedies[name] ?? "" }
  })
  const last = lines.pop() ?? { what: "", remedy: "" }
  const before = lines.map(({ what, remedy }) => `${what}\n  ${remedy}\n`).join("")
  return startProblem(before + last.what, last.remedy)
}
