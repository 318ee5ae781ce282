/** Tells processes apart, because a process number alone may have passed to another program since. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

const zombie = "Z"

/**
 * A text that names one process for ever: number, start time and boot. Undefined when there is no such
 * process, or only the husk of one that ended and that nobody has collected (usual in containers).
 */
export function processMark(pid: number): string | undefined {
  return process.platform === "linux" ? linuxMark(pid) : otherMark(pid)
}

/** Whether the process that left this mark still runs. */
export function isMarkAlive(mark: string): boolean {
  const pid = Number.parseInt(mark, 10)
  return pid > 0 && processMark(pid) === mark.trim()
}

/** The program and arguments of a running process; empty when it is gone. */
export function commandLine(pid: number): string[] {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")
    return [execFileSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).trim()]
  } catch {
    return []
  }
}

function linuxMark(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The second field is the program's name in brackets and may hold anything, so count from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    if (fields[0] === zombie) return undefined
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    return `${pid} ${fields[19]} ${boot}`
  } catch {
    return undefined
  }
}

function otherMark(pid: number): string | undefined {
  try {
    const text = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
    const [state = zombie, ...started] = text.split(/\s+/)
    return state.startsWith(zombie) ? undefined : `${pid} ${started.join(" ")}`
  } catch {
    return undefined
  }
}
