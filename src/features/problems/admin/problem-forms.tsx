/** The forms in place on a problem's page: a step, another officer or day, solved, settled, confirmed, sent back. */
import type { ReactNode } from "react"
import type { Bilingual } from "../../../kernel/language.ts"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { LongTextField, TextField } from "../../../ui/form/text-field.tsx"
import { useMe } from "../../access/admin/me.tsx"
import { settlementKindNames } from "../codes.ts"
import { maySettle } from "../policy.ts"
import type { ActInput, HandOverInput, ProblemRecord, SettleInput, SolveInput } from "../schema.ts"
import { latestProblem, useOfficers } from "./problem-queries.ts"

export const doings = ["act", "hand-over", "solve", "settle", "confirm", "reopen"] as const
export type Doing = (typeof doings)[number]

/** What a form holds before all of it is filled in. */
type Drafted<V> = { [F in keyof V]: V[F] | null }

interface OneFormProps<V extends object> {
  problem: ProblemRecord
  act: Doing
  label: Bilingual
  initial: Drafted<V>
  children: ReactNode
}

function OneForm<V extends object>({ problem, act, label, initial, children }: OneFormProps<V>) {
  const { id, version } = problem
  return (
    <ChangeForm<Drafted<V>>
      back={`/problems/${id}`}
      version={version}
      draft={`problem/${id}/${act}`}
      label={label}
      initial={initial}
      send={(values, now) => {
        const params = { path: { id }, header: { "If-Match": ifMatch(now) } }
        // What is required has been filled in; each act's own shape is checked by the server.
        return answered(api.POST(`/api/v1/problems/{id}/${act}`, { params, body: values as never }))
      }}
      latest={() => latestProblem(id)}
    >
      {children}
    </ChangeForm>
  )
}

export function ProblemForm({ problem, doing }: { problem: ProblemRecord; doing: Doing }) {
  const Form = forms[doing]
  return <Form problem={problem} />
}

interface FormProps {
  problem: ProblemRecord
}

function ActForm({ problem }: FormProps) {
  const { today } = useClocks()
  return (
    <OneForm<ActInput>
      problem={problem}
      act="act"
      label={{ en: "Note the step", zh: "记录办理" }}
      initial={{ happenedOn: today, words: "", nextOn: null }}
    >
      <FormSection title={{ en: "What was done", zh: "办理情况" }}>
        <LongTextField name="words" label={{ en: "What was done", zh: "做了什么" }} rows={2} required />
        <FieldRow>
          <DayField name="happenedOn" label={{ en: "On", zh: "日期" }} latest={today} required />
          <DayField
            name="nextOn"
            label={{ en: "Next step", zh: "下一步" }}
            hint={{ en: "if there is one", zh: "没有就留空" }}
          />
        </FieldRow>
      </FormSection>
    </OneForm>
  )
}

function HandOverForm({ problem }: FormProps) {
  const officers = useOfficers()
  const { member } = useMe()
  return (
    <OneForm<HandOverInput>
      problem={problem}
      act="hand-over"
      label={{ en: "Save", zh: "保存" }}
      initial={{ ownerId: problem.ownerId ?? member, dueOn: problem.dueOn, reason: "" }}
    >
      <FormSection title={{ en: "Who sees to it, and by when", zh: "谁经办，何时办结" }}>
        <FieldRow>
          <ChoiceField
            name="ownerId"
            label={{ en: "In charge", zh: "经办人" }}
            options={officers.map(({ id, name }) => ({ value: id, label: { en: name, zh: name } }))}
            open={false}
            required
          />
          <DayField name="dueOn" label={{ en: "Promised for", zh: "承诺办结日" }} required />
        </FieldRow>
        <TextField
          name="reason"
          label={{ en: "Why", zh: "原因" }}
          hint={{ en: "it stands in the ledger, and the enterprise sees it", zh: "记入账本，企业看得到" }}
          maxLength={300}
          required
        />
      </FormSection>
    </OneForm>
  )
}

function SolveForm({ problem }: FormProps) {
  const { today } = useClocks()
  return (
    <OneForm<SolveInput>
      problem={problem}
      act="solve"
      label={{ en: "It is solved", zh: "登记为已解决" }}
      initial={{ solvedOn: today, words: "" }}
    >
      <FormSection
        title={{ en: "It is solved", zh: "已解决" }}
        note={{ en: "the enterprise then has ten days to confirm", zh: "之后企业有10天确认" }}
      >
        <LongTextField name="words" label={{ en: "What solved it", zh: "怎么解决的" }} rows={2} required />
        <DayField name="solvedOn" label={{ en: "On", zh: "解决日" }} latest={today} required />
      </FormSection>
    </OneForm>
  )
}

function SettleForm({ problem }: FormProps) {
  const { today } = useClocks()
  const silence = maySettle(problem, "silence", today)
  const kinds = silence.allowed ? (["slip", "call", "silence"] as const) : (["slip", "call"] as const)
  const late = silence.allowed && problem.answerBy !== null && problem.standing === "unanswered"
  return (
    <OneForm<SettleInput>
      problem={problem}
      act="settle"
      label={{ en: "Settle", zh: "办结" }}
      initial={{ kind: late ? "silence" : null, settledOn: today, evidence: null }}
    >
      <FormSection
        title={{ en: "How it was settled", zh: "如何办结" }}
        {...(!silence.allowed && { note: silence.reason })}
      >
        <ChoiceField
          name="kind"
          label={{ en: "Kind", zh: "方式" }}
          options={kinds.map((value) => ({ value, label: settlementKindNames[value] }))}
          required
        />
        <EvidenceField />
        <DayField name="settledOn" label={{ en: "Settled on", zh: "办结日" }} latest={today} required />
      </FormSection>
    </OneForm>
  )
}

/** A slip has its number, a call its words; silence needs nothing but the deadline. */
function EvidenceField() {
  const { get } = useForm()
  const kind = get("kind")
  if (kind === "slip")
    return (
      <TextField
        name="evidence"
        label={{ en: "Number of the slip", zh: "签收单编号" }}
        maxLength={300}
        width={320}
        required
      />
    )
  if (kind !== "call") return null
  return (
    <TextField
      name="evidence"
      label={{ en: "Who was called, by role, and when", zh: "何时、与何种岗位的人通话" }}
      hint={{ en: "no names, no numbers", zh: "不写姓名、电话" }}
      maxLength={300}
      required
    />
  )
}

function ConfirmForm({ problem }: FormProps) {
  return (
    <OneForm<{ words: string | null }>
      problem={problem}
      act="confirm"
      label={{ en: "Yes, it is solved", zh: "确认已解决" }}
      initial={{ words: null }}
    >
      <FormSection
        title={{ en: "Is it solved?", zh: "是否已经解决？" }}
        note={{ en: "it then counts as settled", zh: "确认后即为办结" }}
      >
        <LongTextField name="words" label={{ en: "A word on it", zh: "想说的话" }} rows={2} />
      </FormSection>
    </OneForm>
  )
}

function ReopenForm({ problem }: FormProps) {
  return (
    <OneForm<{ words: string }>
      problem={problem}
      act="reopen"
      label={{ en: "Send it back", zh: "退回重办" }}
      initial={{ words: "" }}
    >
      <FormSection
        title={{ en: "It is not solved", zh: "没有解决" }}
        note={{ en: "the bureau then has ten days", zh: "退回后科技局有10天办理" }}
      >
        <LongTextField name="words" label={{ en: "What is still wrong", zh: "还差什么" }} rows={2} required />
      </FormSection>
    </OneForm>
  )
}

const forms: Record<Doing, (props: FormProps) => ReactNode> = {
  act: ActForm,
  "hand-over": HandOverForm,
  solve: SolveForm,
  settle: SettleForm,
  confirm: ConfirmForm,
  reopen: ReopenForm,
}
