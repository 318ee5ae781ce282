/** How the tests run: in Node, several files at a time in processes of their own. */
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    pool: "forks",
    globalSetup: ["tests/postgres.setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
