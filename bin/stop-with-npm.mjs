/** Under `npm start` a SIGTERM to npm must stop the server, though npm hands it only to a shell in between. */

const everyMs = 200

/** Sends this process SIGTERM as soon as its parent, npm or the shell that npm started, is gone. */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, "SIGTERM")
  }, everyMs)
  watch.unref()
}
