/** What the commands say at the terminal, and how they run other programs. */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

/** The directory of package.json. */
export const root = fileURLToPath(new URL("..", import.meta.url))

/** npm can take a quarter of a minute to end; nobody waits that long after pressing Ctrl-C. */
const patienceMs = 2_000

/** A reason to stop that the person at the terminal can do something about: shown without a stack. */
export class Stop extends Error {
  /**
   * @param {string} message what is wrong and what to do
   * @param {number} exitCode as the shell will see it
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = "Stop"
    this.exitCode = exitCode
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Says what begins, runs it, then says how long it took. */
export async function timed(what, work) {
  const begun = Date.now()
  say(`${what} …`)
  const result = await work()
  say(`  done in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  return result
}

/**
 * Runs a program and resolves to its exit code and, when captured, its output. An interruption reaches the
 * program as well and is waited for, so that nothing keeps running or stays half-written behind our back.
 */
export function run(command, args, { env = process.env, capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", ...outputs(capture)] })
    let output = ""
    let interruption
    const interrupt = (signal) => {
      interruption = signal
      child.kill(signal)
      setTimeout(() => child.kill("SIGKILL"), patienceMs).unref()
    }
    child.stdout?.on("data", (part) => (output += part))
    child.stderr?.on("data", (part) => (output += part))
    process.on("SIGINT", interrupt).on("SIGTERM", interrupt)
    const settle = (finish) => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt)
      finish()
    }
    child.once("error", (error) => settle(() => reject(error)))
    child.once("close", (code) =>
      settle(() => (interruption ? reject(interrupted(interruption)) : resolve({ code: code ?? 1, output }))),
    )
  })
}

function outputs(capture) {
  return capture ? ["pipe", "pipe"] : ["inherit", "inherit"]
}

function interrupted(signal) {
  return new Stop("Stopped. Run the same command again to go on.", signal === "SIGINT" ? 130 : 143)
}

/** Runs a command's main function; expected reasons to stop are shown as they are, all others with a stack. */
export async function command(main) {
  try {
    await main()
  } catch (error) {
    const expected = error instanceof Stop || error?.name === "StartProblem"
    process.stderr.write(`${expected ? error.message : (error?.stack ?? error)}\n`)
    process.exit(error?.exitCode ?? 1)
  }
}
