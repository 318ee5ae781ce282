/** A project is entered: what it is, who sees to it, in which stage it is, and what is to be done next. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { maySeeTo } from "../policy.ts"
import { type ProjectInput, projectStageNames } from "../schema.ts"
import { NextStepFields, ProjectFields } from "./project/project-fields.tsx"

type Writing = { [F in keyof ProjectInput]: ProjectInput[F] | null }

/** A project that has gone further is entered in an earlier stage and moved on, so that its days are known. */
const firstStages = ["lead", "talks", "signed"] as const

export default function NewProjectPage() {
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Introduced projects", zh: "引进项目" }, to: "/projects" }]}
        title={{ en: "Enter a project", zh: "登记项目" }}
      />
      <EnterForm />
    </Page>
  )
}

function useBlank(): Writing {
  const me = useMe()
  const { today } = useClocks()
  const isOperator = !maySeeTo(me, null).allowed
  return {
    ...{
      name: "",
      nameEn: null,
      investor: "",
      organisationId: null,
      industry: null,
      plannedInvestment: null,
    },
    centreId: isOperator ? (me.centres[0] ?? null) : null,
    source: null,
    owner: isOperator ? "operator" : "bureau",
    stage: "lead",
    from: today,
    ...{ nextStep: null, nextOn: null },
  }
}

function EnterForm() {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const decision = firstNo([useMay("project:write")])
  const entered = useRef("")
  const submit = (values: Writing) =>
    refusalOf(
      // The fields that may not be null are required, so none of them is here.
      answered(api.POST("/api/v1/projects", { body: values as ProjectInput })).then(({ id }) => {
        entered.current = id
      }),
    )
  return (
    <RecordForm<Writing>
      initial={useBlank()}
      draft="project/new"
      label={{ en: "Enter the project", zh: "登记" }}
      disabled={decision.allowed ? null : decision.reason}
      submit={submit}
      onDone={() => {
        void queries.invalidateQueries()
        go(`/projects/${entered.current}`)
      }}
      onCancel={() => go("/projects")}
    >
      <ProjectFields />
      <FormSection title={{ en: "Where it stands", zh: "进展" }}>
        <FieldRow>
          <ChoiceField
            name="stage"
            label={{ en: "Stage", zh: "阶段" }}
            options={firstStages.map((value) => ({ value, label: projectStageNames[value] }))}
            open={false}
            width={180}
            required
          />
          <DayField name="from" label={{ en: "Since", zh: "自" }} latest={today} required />
        </FieldRow>
        <NextStepFields />
      </FormSection>
    </RecordForm>
  )
}
