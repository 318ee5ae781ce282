/** The clocks of a problem, in days; the one place where they are set. */
import { addDays } from "../../kernel/day.ts"

/** By when a problem should be solved if nothing else was promised. */
const promiseDays = 30
/** How long the enterprise has to answer once the bureau says that it is solved; then silence settles it. */
const answerDays = 10
/** How long after it was settled a problem may be reopened; later it is a new one. */
const reopenDays = 30
/** By when a problem that came back should be solved. */
const againDays = 10

export const promisedFor = (raisedOn: string) => addDays(raisedOn, promiseDays)
export const answerBy = (solvedOn: string) => addDays(solvedOn, answerDays)
export const reopenUntil = (settledOn: string) => addDays(settledOn, reopenDays)
export const promisedAgain = (reopenedOn: string) => addDays(reopenedOn, againDays)

/** Days before the promised one on which a problem is due soon. */
export const soonDays = 7
