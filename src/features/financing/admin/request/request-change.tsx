/** What is done with a request on its page: share it, decide, withdraw it. */
import type { ReactNode } from "react"
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { useForm } from "../../../../ui/form/form-context.ts"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { LongTextField } from "../../../../ui/form/text-field.tsx"
import type { Text } from "../../../../ui/language.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import {
  type BureauAnswer,
  decisions,
  type LoanRequestView,
  type PartyView,
  partyAnswerNames,
  partyRoleNames,
} from "../../schema.ts"
import { latestRequest, useLenders } from "../loan-queries.ts"
import { fieldLabels } from "./loan-words.ts"

interface RequestFormProps<V extends object> {
  request: LoanRequestView
  act: string
  label: Text
  initial: V
  send: (values: V, at: At) => Promise<unknown>
  children: ReactNode
}

interface At {
  path: { id: string }
  header: { "If-Match": string }
}

/** A change of the request; another’s change of it shows in the record behind the form. */
export function RequestForm<V extends object>({ request, act, send, ...rest }: RequestFormProps<V>) {
  return (
    <ChangeForm<V>
      {...rest}
      back={`/loans/${request.id}`}
      version={request.version}
      draft={`loan/${request.id}/${act}`}
      send={(values, version) =>
        send(values, { path: { id: request.id }, header: { "If-Match": ifMatch(version) } })
      }
      latest={async () => {
        const { request: now, by, at } = await latestRequest(request.id)
        return { values: {}, version: now.version, by, at }
      }}
    />
  )
}

export function ShareForm({ request }: { request: LoanRequestView }) {
  const lenders = useLenders()
  const has = request.parties.map(({ partyId }) => partyId)
  const options = (lenders.data ?? [])
    .filter(({ id }) => !has.includes(id))
    .map(({ id, name, nameEn, kind }) => ({
      value: id,
      label: { en: nameEn ?? name, zh: name },
      note: partyRoleNames[kind === "insurer" ? "insurer" : "bank"],
    }))
  return (
    <RequestForm<{ parties: string[] }>
      request={request}
      act="share"
      label={{ en: "Share", zh: "分享" }}
      initial={{ parties: [] }}
      send={(body, params) => answered(api.POST("/api/v1/loan-requests/{id}/share", { params, body }))}
    >
      <FormSection
        title={{ en: "Share with banks and insurers", zh: "分享给银行、保险公司" }}
        note={{ en: "they see the request from now on", zh: "分享后对方即可看到" }}
      >
        <QueryState query={lenders} what={{ en: "banks and insurers", zh: "银行和保险公司" }} />
        <ChoiceField
          name="parties"
          label={{ en: "Banks and insurers", zh: "银行、保险公司" }}
          options={options}
          several
          required
        />
      </FormSection>
    </RequestForm>
  )
}

/** `party` is the one that answers: the bureau for an officer, else the reader’s own. */
export function DecideForm({ request, party }: { request: LoanRequestView; party: PartyView }) {
  const { today } = useClocks()
  const { partyId } = party
  const initial: BureauAnswer = {
    decision: party.decision,
    words: party.words,
    sharePercent: party.sharePercent,
    promisedOn: party.promisedOn,
    decidedOn: party.decidedOn ?? today,
  }
  return (
    <RequestForm<BureauAnswer>
      request={request}
      act={`decide/${party.id}`}
      label={{ en: "Answer", zh: "答复" }}
      initial={initial}
      send={(values, params) => {
        const body = answerOf(values)
        return partyId === null
          ? answered(api.POST("/api/v1/loan-requests/{id}/decide-for-bureau", { params, body }))
          : answered(api.POST("/api/v1/loan-requests/{id}/decide", { params, body: { ...body, partyId } }))
      }}
    >
      <FormSection
        title={{ en: "Our answer", zh: "本方答复" }}
        note={{ en: "other banks and insurers don’t read the words", zh: "其他银行、保险公司看不到说明" }}
      >
        <ChoiceField
          name="decision"
          label={fieldLabels.decision}
          options={decisions.map((value) => ({ value, label: partyAnswerNames[value] }))}
          required
        />
        <AnswerFields />
        <LongTextField
          name="words"
          label={fieldLabels.words}
          hint={{ en: "the enterprise and the bureau read them", zh: "企业和科技局会看到" }}
        />
      </FormSection>
    </RequestForm>
  )
}

/** What the decision does not ask for is not sent. */
function answerOf({ decision, words, sharePercent, promisedOn, decidedOn }: BureauAnswer): BureauAnswer {
  return {
    decision,
    words: words || null,
    sharePercent: decision === "agreed" ? sharePercent : null,
    promisedOn: decision === "pending" ? promisedOn : null,
    decidedOn: decision === "pending" ? null : decidedOn,
  }
}

function AnswerFields() {
  const decision = useForm().get("decision")
  if (decision === "pending")
    return (
      <DayField
        name="promisedOn"
        label={fieldLabels.promisedOn}
        hint={{ en: "the enterprise will count on it", zh: "企业会按这一天等候" }}
      />
    )
  return (
    <FieldRow>
      <DayField name="decidedOn" label={fieldLabels.decidedOn} required />
      {decision === "agreed" && (
        <NumberField name="sharePercent" label={fieldLabels.share} unit={{ en: "%", zh: "%" }} required />
      )}
    </FieldRow>
  )
}

export function WithdrawForm({ request }: { request: LoanRequestView }) {
  return (
    <RequestForm<{ reason: string }>
      request={request}
      act="withdraw"
      label={{ en: "Withdraw the request", zh: "撤回申请" }}
      initial={{ reason: "" }}
      send={(body, params) => answered(api.POST("/api/v1/loan-requests/{id}/withdraw", { params, body }))}
    >
      <FormSection title={{ en: "The request is withdrawn", zh: "撤回申请" }}>
        <LongTextField
          name="reason"
          label={{ en: "Why", zh: "原因" }}
          hint={{ en: "all who have the request read it", zh: "收到申请的各方都会看到" }}
          required
        />
      </FormSection>
    </RequestForm>
  )
}
