/** A reason why the programme cannot start, told to the person at the terminal together with its remedy. */

export interface StartProblem extends Error {
  name: "StartProblem"
  remedy: string
}

/** An error whose message is the whole text for the terminal: what is wrong, then what to do about it. */
export function startProblem(what: string, remedy: string, cause?: unknown): StartProblem {
  const error = new Error(`${what}\n  ${remedy}`, cause === undefined ? undefined : { cause })
  return Object.assign(error, { name: "StartProblem" as const, remedy })
}

/** Whether an error is meant for the person at the terminal, so that its message is shown without a stack. */
export function isStartProblem(error: unknown): error is StartProblem {
  return error instanceof Error && error.name === "StartProblem"
}
