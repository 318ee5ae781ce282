/** Refuses a Node that is too old before anything else is loaded, in words instead of a syntax error. */
const needed = [20, 19]

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  process.stderr.write(
    `Headland needs Node ${needed.join(".")} or newer; this is Node ${process.versions.node}.\n` +
      "  Install a newer one from https://nodejs.org or with your version manager, then start again.\n",
  )
  process.exit(1)
}
