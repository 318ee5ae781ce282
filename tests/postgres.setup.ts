/** Starts one real PostgreSQL for all test files, and stops it after the last. */
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { startPostgres } from "../src/platform/postgres/start-postgres.ts"

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "headland-test-"))
  // So that the server's own user can enter it where the tests run as root.
  await chmod(dataDirectory, 0o711)
  const postgres = await startPostgres({ dataDirectory, secret: "the secret of the test suite" })
  project.provide("postgresUrl", postgres.url)
  return async () => {
    await postgres.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
