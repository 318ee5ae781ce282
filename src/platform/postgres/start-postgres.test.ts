import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { networkInterfaces, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { isPortFree } from "../config/free-port.ts"
import { isRoot } from "./account.ts"
import { runningPostmaster } from "./postmaster-file.ts"
import { processMark } from "./process-mark.ts"
import { type RunningPostgres, startPostgres } from "./start-postgres.ts"

const secret = "the secret of this test"
const home = mkdtempSync(join(tmpdir(), "headland postgres 新区 "))
chmodSync(home, 0o711)
afterAll(() => rmSync(home, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const result = await client.query({ text: sql, rowMode: "array" }).finally(() => client.end())
  return String(result.rows[0]?.[0])
}

function clusterOf(data: string): string {
  const note = join(data, "postgres-location")
  return existsSync(note) ? readFileSync(note, "utf8").trim() : join(data, "postgres")
}

function portOf(server: RunningPostgres): number {
  return Number(new URL(server.url).port)
}

describe("a server of our own, in a path with spaces and Chinese characters", () => {
  const data = join(home, "own data 数据")
  let server: RunningPostgres

  beforeAll(async () => {
    server = await startPostgres({ dataDirectory: data, secret })
  })
  afterAll(() => server.stop())

  test("runs PostgreSQL 18 and is nobody else's", () => {
    expect(server.version).toMatch(/^18\.\d+$/)
    expect(server.shared).toBe(false)
  })

  test.each([
    ["fsync", "on"],
    ["synchronous_commit", "on"],
    ["full_page_writes", "on"],
    ["data_checksums", "on"],
    ["dynamic_shared_memory_type", "mmap"],
    ["listen_addresses", "127.0.0.1"],
    ["unix_socket_directories", ""],
    ["password_encryption", "scram-sha-256"],
    ["server_encoding", "UTF8"],
    ["timezone", "UTC"],
  ])("has %s set to %s", async (name, value) => {
    expect(await ask(server.url, `show ${name}`)).toBe(value)
  })

  test("sorts and folds text alike on every machine", async () => {
    const locale =
      "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'headland'"
    expect(await ask(server.url, locale)).toBe("b C.UTF-8")
    expect(await ask(server.url, `select count(*) from pg_collation where collname = 'zh-x-icu'`)).toBe("1")
  })

  test("lets nobody in without the password", async () => {
    const url = new URL(server.url)
    url.password = "guess"
    await expect(ask(url.href, "select 1")).rejects.toThrow(/password authentication failed/)
  })

  test("is not to be reached from other machines", async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal)
    if (outward) expect(await isPortFree(outward.address, portOf(server))).toBe(true)
    expect(await isPortFree("127.0.0.1", portOf(server))).toBe(false)
  })

  test("does not run as root", () => {
    const { pid } = runningPostmaster(clusterOf(data)) ?? { pid: 0 }
    if (process.platform === "linux") {
      expect(readFileSync(`/proc/${pid}/status`, "utf8")).not.toMatch(/^Uid:\s+0/m)
    }
  })

  test("keeps its rows over a stop, after which nothing runs, and a start of less than a few seconds", async () => {
    await ask(server.url, "create table kept as select 7 as number")
    const { pid } = runningPostmaster(clusterOf(data)) ?? { pid: 0 }
    await server.stop()
    expect(processMark(pid)).toBeUndefined()
    const begun = Date.now()
    server = await startPostgres({ dataDirectory: data, secret })
    expect(Date.now() - begun).toBeLessThan(5_000)
    expect(await ask(server.url, "select number from kept")).toBe("7")
  })

  test("comes back with every committed row after the server itself was killed", async () => {
    await ask(server.url, "create table killed as select 8 as number")
    const killed = server
    process.kill(runningPostmaster(clusterOf(data))?.pid ?? 0, "SIGKILL")
    server = await startPostgres({ dataDirectory: data, secret })
    await killed.stop()
    expect(await ask(server.url, "select number from killed")).toBe("8")
  })

  test("is not misled when a dead server's number has passed to another program", async () => {
    await server.stop()
    const note = join(clusterOf(data), "postmaster.pid")
    writeFileSync(
      note,
      `${process.ppid}\n${clusterOf(data)}\n1\n5432\n\n127.0.0.1\n         0         0\nready   \n`,
    )
    chmodSync(note, 0o644)
    server = await startPostgres({ dataDirectory: data, secret })
    expect(await ask(server.url, "select number from kept")).toBe("7")
  })

  test("refuses another secret without stopping the server", async () => {
    const other = startPostgres({ dataDirectory: data, secret: "another secret of a test" })
    await expect(other).rejects.toThrow(/HEADLAND_SECRET/)
    expect(await ask(server.url, "select 1")).toBe("1")
  })
})

test("files of another major version are refused with both versions and a remedy", async () => {
  const data = join(home, "other major")
  await (await startPostgres({ dataDirectory: data, secret })).stop()
  const file = join(clusterOf(data), "PG_VERSION")
  writeFileSync(file, "16\n")
  const refused = startPostgres({ dataDirectory: data, secret })
  await expect(refused).rejects.toThrow(/made by PostgreSQL 16; .* brings PostgreSQL 18.*DATABASE_URL/s)
})

test("a data directory that cannot be made is named together with the setting that moves it", async () => {
  writeFileSync(join(home, "a file"), "")
  const refused = startPostgres({ dataDirectory: join(home, "a file", "data"), secret })
  await expect(refused).rejects.toThrow(/a file.*HEADLAND_DATA/s)
})

test("a first start that was interrupted leaves nothing in the way", async () => {
  const data = join(home, "interrupted")
  await (await startPostgres({ dataDirectory: data, secret })).stop()
  const other = join(home, "interrupted again")
  cpSync(clusterOf(data), join(other, "postgres.draft"), { recursive: true })
  rmSync(join(other, "postgres.draft", "global"), { recursive: true })
  chmodSync(other, 0o711)
  const server = await startPostgres({ dataDirectory: other, secret })
  expect(existsSync(join(other, "postgres.draft"))).toBe(false)
  await server.stop()
})

describe.skipIf(!isRoot())("as root, below a directory that only root may enter (skipped for others)", () => {
  const closed = mkdtempSync(join(home, "closed-"))
  const data = join(closed, "data")
  const told: string[] = []
  const log = (line: string) => told.push(line)
  let cluster = ""

  afterAll(() => cluster && rmSync(dirname(cluster), { recursive: true, force: true }))

  test("the database's files lie elsewhere, which is told and written down", async () => {
    const server = await startPostgres({ dataDirectory: data, secret, log })
    cluster = readFileSync(join(data, "postgres-location"), "utf8").trim()
    expect(cluster.startsWith(home)).toBe(false)
    expect(told.join("\n")).toContain(closed)
    expect(told.join("\n")).toContain(cluster)
    await ask(server.url, "create table kept as select 9 as number")
    await server.stop()
  })

  test("the next start finds them again without a word", async () => {
    told.length = 0
    const server = await startPostgres({ dataDirectory: data, secret, log })
    expect(await ask(server.url, "select number from kept")).toBe("9")
    expect(told).toEqual([])
    await server.stop()
  })

  test("a copy of the data directory does not get the original's database", async () => {
    cpSync(data, `${data} copy`, { recursive: true })
    await expect(startPostgres({ dataDirectory: `${data} copy`, secret })).rejects.toThrow(/is a copy of/)
  })

  test("files that are gone are missed instead of made anew", async () => {
    const lost = join(closed, "lost")
    await (await startPostgres({ dataDirectory: lost, secret })).stop()
    rmSync(dirname(clusterOf(lost)), { recursive: true })
    await expect(startPostgres({ dataDirectory: lost, secret })).rejects.toThrow(
      /not there.*postgres-location/s,
    )
  })
})
