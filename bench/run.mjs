#!/usr/bin/env node
/** npm run bench [-- item|list|create]: our API against a bare Fastify with prepared statements, as ratios. */
import { fork } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "../bin/build.mjs"
import { load } from "./load.mjs"

if (!process.env.BENCH_NO_BUILD) await build()
const { prepare } = await import("./prepare.mjs")

const seconds = Number(process.env.BENCH_SECONDS ?? 2)
const organisations = Number(process.env.BENCH_ORGANISATIONS ?? 20_000)
const aims = { item: 1.6, list: 1.3, create: 2, "list, narrow reach": 2 }

let made = 0
const dataDirectory = await mkdtemp(join(tmpdir(), "headland-bench-"))
const ground = await prepare(dataDirectory, organisations)
const servers = [
  fork(join(import.meta.dirname, "our-server.mjs"), {
    execArgv: process.env.BENCH_PROFILE ? ["--cpu-prof", "--cpu-prof-dir", process.env.BENCH_PROFILE] : [],
  }),
  fork(join(import.meta.dirname, "bare-server.mjs")),
]
try {
  const [ours, bare] = await Promise.all(servers.map((server) => ready(server, ground)))
  let missed = 0
  const wanted = process.argv[2] ?? ""
  for (const [name, { our, theirs }] of Object.entries(cases(ours, bare)).filter(([name]) =>
    name.startsWith(wanted),
  ))
    for (const connections of process.env.BENCH_CONNECTIONS?.split(",").map(Number) ?? [1, 8, 50]) {
      const ratios = []
      const rates = []
      // Interleaved, so that whatever else the machine does falls on both; the first round warms up.
      for (let round = 0; round < 4; round++) {
        const reference = await load({ ...theirs, connections, seconds })
        const own = await load({ ...our, connections, seconds })
        rates.push(`${Math.round(reference)}/${Math.round(own)}`)
        if (round > 0) ratios.push(reference / own)
      }
      if (process.env.BENCH_RATES) console.log(rates.join("  "))
      const ratio = ratios.sort((a, b) => a - b)[1]
      const met = ratio <= aims[name]
      if (!met) missed++
      console.log(
        `${name.padEnd(18)} ${String(connections).padStart(2)} connections  bare/ours ${ratio.toFixed(2)}  aim ${aims[name]}${met ? "" : "  missed"}`,
      )
    }
  process.exitCode = missed === 0 ? 0 : 1
} finally {
  for (const server of servers) server.kill(process.env.BENCH_PROFILE ? "SIGINT" : "SIGKILL")
  await ground.stop()
  await rm(dataDirectory, { recursive: true, force: true })
}

/** Starts a server with the ground's settings; gives its address. */
function ready(server, { settings }) {
  return new Promise((resolve, reject) => {
    server.once("message", resolve)
    server.once("exit", (code) => reject(new Error(`a server ended with ${code}`)))
    server.send(settings)
  })
}

/** What is asked of both. */
function cases(ours, bare) {
  const { ids, officer, enterprise, owned } = ground
  const random = (list) => list[Math.floor(Math.random() * list.length)]
  const headers = { cookie: officer }
  const own = { port: ours }
  const other = { port: bare }
  return {
    item: {
      our: { ...own, headers, request: () => ({ path: `/api/v1/organisations/${random(ids)}` }) },
      theirs: { ...other, request: () => ({ path: `/organisations/${random(ids)}` }) },
    },
    list: {
      our: { ...own, headers, request: () => ({ path: "/api/v1/organisations?limit=50" }) },
      theirs: { ...other, request: () => ({ path: "/organisations?limit=50" }) },
    },
    create: {
      our: {
        ...own,
        headers,
        request: () => ({ method: "POST", path: "/api/v1/organisations", body: newOrganisation() }),
      },
      theirs: {
        ...other,
        request: () => ({ method: "POST", path: "/organisations", body: newOrganisation() }),
      },
    },
    "list, narrow reach": {
      our: {
        ...own,
        headers: { cookie: enterprise },
        request: () => ({ path: "/api/v1/organisations?limit=50" }),
      },
      theirs: { ...other, request: () => ({ path: `/organisations?limit=50&own=${owned.join(",")}` }) },
    },
  }
}

function newOrganisation() {
  made++
  return {
    kind: "enterprise",
    name: `基准企业${process.pid}-${made}`,
    nameEn: null,
    creditCode: null,
    foundedOn: "2015-06-12",
    division: "330225",
    industry: "C3824",
    address: null,
    standing: "confirmed",
    source: "bench",
  }
}
