/** A problem is raised: by the enterprise itself in three fields, or noted by the bureau. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { LongTextField, TextField } from "../../../ui/form/text-field.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import { type Category, type Channel, categories, categoryNames, channelNames } from "../codes.ts"
import type { RaiseInput, VisitRecord } from "../schema.ts"
import { useVisit } from "./problem-queries.ts"

interface Draft {
  organisationId: string | null
  category: Category | null
  title: string
  says: string | null
  channel: Channel
  visitId: string | null
  raisedOn: string | null
  dueOn: string | null
}

export default function NewProblemPage() {
  const asked = useSearchParameter("visit") ?? ""
  const visit = useVisit(asked)
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Problems", zh: "问题" }, to: "/problems" }]}
        title={{ en: "Raise a problem", zh: "提出问题" }}
      />
      {asked !== "" && <QueryState query={visit} what={{ en: "the visit", zh: "走访记录" }} />}
      {(asked === "" || visit.data) && <RaiseForm visit={visit.data ?? null} />}
    </Page>
  )
}

function RaiseForm({ visit }: { visit: VisitRecord | null }) {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const me = useMe()
  const bureau = useMay("problem:write").allowed
  const decision = useMay("problem:raise")
  const asked = useSearchParameter("organisation")
  const saved = useRef("")
  const [own, another] = me.organisations
  const chooses = visit === null && (bureau || another !== undefined)
  const initial: Draft = {
    organisationId: visit?.organisationId ?? asked ?? (chooses ? null : (own ?? null)),
    category: null,
    title: "",
    says: null,
    channel: visit ? "visit" : bureau ? "phone" : "enterprise",
    visitId: visit?.id ?? null,
    raisedOn: visit?.happenedOn ?? today,
    dueOn: null,
  }
  return (
    <RecordForm<Draft>
      initial={initial}
      draft={visit ? `visit/${visit.id}/problem` : "problem/new"}
      label={{ en: "Raise it", zh: "提出" }}
      disabled={decision.allowed ? null : decision.reason}
      // The fields are required, so none of them is null once the form is sent.
      submit={(draft) => {
        const call = answered(api.POST("/api/v1/problems", { body: draft as RaiseInput }))
        return refusalOf(call.then(({ id }) => (saved.current = id)))
      }}
      onDone={() => {
        void queries.invalidateQueries()
        go(`/problems/${saved.current}`)
      }}
      onCancel={() => go(visit ? `/visits/${visit.id}` : "/problems")}
    >
      <FormSection
        title={{ en: "What is wrong", zh: "遇到什么问题" }}
        {...(!bureau && {
          note: { en: "the bureau answers within 30 days", zh: "科技局30天内办理" },
        })}
      >
        {chooses && (
          <OrganisationField name="organisationId" label={{ en: "Enterprise", zh: "企业" }} required />
        )}
        <TextField
          name="title"
          label={{ en: "In a few words", zh: "一句话" }}
          hint={{ en: "such as: short of working capital", zh: "如：流动资金紧张" }}
          maxLength={80}
          required
        />
        <ChoiceField
          name="category"
          label={{ en: "Category", zh: "类别" }}
          options={categories.map((value) => ({ value, label: categoryNames[value] }))}
          open
          required
        />
        <LongTextField name="says" label={{ en: "In detail", zh: "详情" }} rows={3} />
        {bureau && <BureauFields visit={visit} today={today} />}
      </FormSection>
    </RecordForm>
  )
}

function BureauFields({ visit, today }: { visit: VisitRecord | null; today: string }) {
  const channels = (["phone", "enterprise"] as const).map((value) => ({ value, label: channelNames[value] }))
  return (
    <>
      {!visit && (
        <ChoiceField name="channel" label={{ en: "How it came", zh: "来源" }} options={channels} required />
      )}
      <FieldRow>
        <DayField name="raisedOn" label={{ en: "Raised", zh: "提出日" }} latest={today} required />
        <DayField
          name="dueOn"
          label={{ en: "Promised for", zh: "承诺办结日" }}
          hint={{ en: "empty: in 30 days", zh: "留空为30天" }}
        />
      </FieldRow>
    </>
  )
}
