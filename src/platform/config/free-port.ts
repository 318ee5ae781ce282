/** Finds a port that nobody listens on. */
import { createServer } from "node:net"

const lastPort = 65535

/** Whether a server could listen there now; an address that is not this machine's counts as not free. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** The first free port from `from` upwards, or undefined when none of the next 200 is free. */
export async function nextFreePort(host: string, from: number): Promise<number | undefined> {
  const end = Math.min(from + 200, lastPort + 1)
  for (let port = from; port < end; port++) {
    if (await isPortFree(host, port)) return port
  }
  return undefined
}

/** A port that the system picks among the free ones. */
export function anyFreePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen({ host, port: 0, exclusive: true }, () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
