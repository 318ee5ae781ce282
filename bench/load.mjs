/** A load on loopback over plain sockets, so light that the server and not the load is what is measured. */
import net from "node:net"

/** Requests answered per second. An answer that is no success ends the run. */
export async function load({ port, headers = {}, request, connections, seconds }) {
  const end = performance.now() + seconds * 1000
  const began = performance.now()
  const counts = await Promise.all(
    Array.from({ length: connections }, () => oneConnection({ port, headers, request, end })),
  )
  const answered = counts.reduce((sum, count) => sum + count, 0)
  return answered / ((performance.now() - began) / 1000)
}

/** Sends its next request when the last is answered; gives the number answered. */
function oneConnection({ port, headers, request, end }) {
  const fixed = Object.entries({ host: "127.0.0.1", ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")
  return new Promise((resolve, reject) => {
    let answered = 0
    let left = Buffer.alloc(0)
    const socket = net.connect({ host: "127.0.0.1", port, noDelay: true })
    const next = () => {
      if (performance.now() >= end) {
        socket.destroy()
        return resolve(answered)
      }
      const { method = "GET", path, body } = request()
      const content = body ? JSON.stringify(body) : ""
      const about = body
        ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n`
        : ""
      socket.write(`${method} ${path} HTTP/1.1\r\n${fixed}${about}\r\n${content}`)
    }
    socket.on("connect", next)
    socket.on("error", reject)
    socket.on("data", (bytes) => {
      left = left.length === 0 ? bytes : Buffer.concat([left, bytes])
      const size = answerSize(left)
      if (size === null || left.length < size) return
      if (left[9] !== 0x32) return reject(new Error(left.toString("latin1", 0, 400)))
      left = left.subarray(size)
      answered++
      next()
    })
  })
}

/** Bytes of the answer at the beginning of a buffer, null while its head is not whole. */
function answerSize(bytes) {
  const head = bytes.indexOf("\r\n\r\n")
  if (head < 0) return null
  const length = /content-length: (\d+)/i.exec(bytes.toString("latin1", 0, head))
  if (!length) throw new Error("an answer without its length")
  return head + 4 + Number(length[1])
}
