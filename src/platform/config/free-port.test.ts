import { createServer, type Server } from "node:net"
import { expect, test } from "vitest"
import { anyFreePort, isPortFree, nextFreePort } from "./free-port.ts"

const host = "127.0.0.1"

function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ host, port }, () => resolve(server))
  })
}

test("the next free port is the asked one when nobody has it, and a later one when somebody has", async () => {
  const port = await anyFreePort(host)
  expect(await nextFreePort(host, port)).toBe(port)
  const server = await occupy(port)
  try {
    expect(await isPortFree(host, port)).toBe(false)
    expect(await nextFreePort(host, port)).toBeGreaterThan(port)
  } finally {
    server.close()
  }
})

test("the search ends at the last port there is", async () => {
  expect(await nextFreePort(host, 65536)).toBeUndefined()
})

test("an address that is not this machine's is not free", async () => {
  expect(await isPortFree("192.0.2.1", 3700)).toBe(false)
})
