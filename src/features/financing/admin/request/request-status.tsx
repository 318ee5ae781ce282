/** Where a request or one of its parties stands, as a sign with its word. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { Status } from "../../../../ui/status.tsx"
import {
  type LoanRequestView,
  type PartyView,
  partyAnswerNames,
  type RequestState,
  requestStateNames,
} from "../../schema.ts"

const shapes = {
  asked: "not-filed",
  shared: "waiting",
  agreed: "waiting",
  granted: "done",
  declined: "stopped",
  withdrawn: "not-filed",
} as const satisfies Record<RequestState, string>

export function RequestStatus({ request }: { request: Pick<LoanRequestView, "state"> }) {
  return <Status shape={shapes[request.state]} text={requestStateNames[request.state]} tone="ink" />
}

/** A promise stands with its day; one whose day has passed is overdue. */
export function PartyStatus({ party, today }: { party: PartyView; today: string }) {
  const format = useFormat()
  const { decision, promisedOn } = party
  if (decision === "agreed") return <Status shape="done" text={partyAnswerNames.agreed} tone="ink" />
  if (decision === "declined") return <Status shape="stopped" text={partyAnswerNames.declined} />
  if (promisedOn === null) return <Status shape="waiting" text={partyAnswerNames.pending} tone="ink" />
  const day = format.day(promisedOn, "short")
  const words = { en: `answer promised for ${day}`, zh: `承诺${day}答复` }
  const late = { en: `promised for ${day}, overdue`, zh: `承诺${day}答复，已逾期` }
  return promisedOn < today ? (
    <Status shape="overdue" text={late} />
  ) : (
    <Status shape="promised" text={words} tone="ink" />
  )
}
