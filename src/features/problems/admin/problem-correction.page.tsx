/** Correcting a problem and the settlement that holds, with a reason. */
import { useParams } from "@tanstack/react-router"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { LongTextField, TextField } from "../../../ui/form/text-field.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { categories, categoryNames, settlementKindNames, settlementKinds } from "../codes.ts"
import type { ProblemCorrection, ProblemRecord } from "../schema.ts"
import { latestProblem, useProblem } from "./problem-queries.ts"

export default function ProblemCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const problem = useProblem(id)
  const title = problem.data?.title ?? id
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Problems", zh: "问题" }, to: "/problems" },
          { label: { en: title, zh: title }, to: `/problems/${id}` },
        ]}
        title={{ en: "Correct the problem", zh: "更正问题" }}
      />
      <QueryState query={problem} what={{ en: "the problem", zh: "问题" }} />
      {problem.data && <CorrectionForm problem={problem.data} />}
    </Page>
  )
}

function writingOf({ category, title, says, raisedOn, dueOn, settlements }: ProblemRecord) {
  const holding = settlements.find(({ reopenedOn }) => reopenedOn === null)
  const settlement = holding
    ? { settledOn: holding.settledOn, kind: holding.kind, evidence: holding.evidence }
    : null
  return { category, title, says, raisedOn, dueOn, settlement }
}

function CorrectionForm({ problem }: { problem: ProblemRecord }) {
  const { id } = problem
  const { today } = useClocks()
  const decision = useMay("problem:write")
  const initial = { ...writingOf(problem), correction: { class: "correction" as const, reason: "" } }
  return (
    <ChangeForm<ProblemCorrection>
      back={`/problems/${id}`}
      version={problem.version}
      draft={`problem/${id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={decision.allowed ? null : decision.reason}
      initial={initial}
      send={(body, version) => {
        const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
        return answered(api.PUT("/api/v1/problems/{id}", { params, body }))
      }}
      latest={() => latestProblem<ProblemCorrection>(id, writingOf)}
    >
      <FormSection title={{ en: "The problem", zh: "问题" }}>
        <TextField name="title" label={{ en: "In a few words", zh: "一句话" }} maxLength={80} required />
        <LongTextField name="says" label={{ en: "In detail", zh: "详情" }} rows={2} />
        <ChoiceField
          name="category"
          label={{ en: "Category", zh: "类别" }}
          options={categories.map((value) => ({ value, label: categoryNames[value] }))}
          open
          required
        />
        <FieldRow>
          <DayField name="raisedOn" label={{ en: "Raised", zh: "提出日" }} latest={today} required />
          <DayField name="dueOn" label={{ en: "Promised for", zh: "承诺办结日" }} required />
        </FieldRow>
      </FormSection>
      {initial.settlement && initial.settlement.kind !== "app" && <SettlementFields today={today} />}
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}

/** A confirmation in the app is the enterprise's own word, which nobody else makes or changes. */
const recordedKinds = settlementKinds.filter((kind) => kind !== "app")

function SettlementFields({ today }: { today: string }) {
  return (
    <FormSection title={{ en: "The settlement", zh: "办结" }}>
      <ChoiceField
        name="settlement.kind"
        label={{ en: "Kind", zh: "方式" }}
        options={recordedKinds.map((value) => ({ value, label: settlementKindNames[value] }))}
        required
      />
      <EvidenceField />
      <DayField
        name="settlement.settledOn"
        label={{ en: "Settled on", zh: "办结日" }}
        latest={today}
        required
      />
    </FormSection>
  )
}

/** Of silence the evidence is the stated deadline, which nobody writes. */
function EvidenceField() {
  const { get } = useForm()
  if (get("settlement.kind") === "silence") return null
  return (
    <TextField
      name="settlement.evidence"
      label={{ en: "Evidence", zh: "依据" }}
      hint={{
        en: "number of the slip, or who was called, by role, and when",
        zh: "签收单编号，或何时与何种岗位的人通话",
      }}
      maxLength={300}
    />
  )
}
