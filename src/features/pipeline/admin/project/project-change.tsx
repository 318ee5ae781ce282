/** The forms on a project's page: it moves on, its next step is planned, or it is lost. */
import type { Bilingual } from "../../../../kernel/language.ts"
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { useForm } from "../../../../ui/form/form-context.ts"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useSearchParameter } from "../../../../ui/search-parameter.ts"
import { OrganisationField } from "../../../registry/admin/organisation-field.tsx"
import type { LoseInput, MoveOnInput, NextStepInput, ProjectView } from "../../schema.ts"
import { projectStageNames } from "../../schema.ts"
import { hasLanded, stagesAfter } from "../../validate-project.ts"
import { latestProject } from "../project-queries.ts"
import { CentreField, InvestmentField, NextStepFields } from "./project-fields.tsx"
import { fieldLabels } from "./project-words.ts"

interface ProjectProps {
  project: ProjectView
}

/** What every change of a project has in common; of these forms' own fields nobody else writes any. */
function changeOf({ id, version }: ProjectView, act: string) {
  return {
    back: `/projects/${id}`,
    version,
    draft: `project/${id}/${act}`,
    latest: async () => {
      const { project, by, at } = await latestProject(id)
      return { values: {}, version: project.version, by, at }
    },
  }
}

const paramsOf = (id: string, version: string) => ({ path: { id }, header: { "If-Match": ifMatch(version) } })

type Moving = { [F in keyof MoveOnInput]: MoveOnInput[F] | null }

export function MoveOnForm({ project }: ProjectProps) {
  const { today } = useClocks()
  const asked = useSearchParameter("stage")
  const further = stagesAfter(project.stages.at(-1)!.stage).filter((stage) => stage !== "lost")
  const stage = further.find((one) => one === asked) ?? further[0]
  if (stage === undefined) return null
  const { organisationId, centreId, plannedInvestment } = project
  const initial: Moving = {
    ...{ organisationId, centreId, plannedInvestment },
    stage: stage as MoveOnInput["stage"],
    on: today,
    nextStep: null,
    nextOn: null,
  }
  return (
    <ChangeForm<Moving>
      {...changeOf(project, "move")}
      label={{ en: "Move on", zh: "推进" }}
      initial={initial}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/projects/{id}/move", {
            params: paramsOf(project.id, version),
            body: values as MoveOnInput,
          }),
        )
      }
    >
      <FormSection
        title={{ en: "It goes on to a later stage", zh: "进入后面的阶段" }}
        note={{ en: "the present stage ends on that day", zh: "现阶段到这一天为止" }}
      >
        <FieldRow>
          <ChoiceField
            name="stage"
            label={{ en: "Stage", zh: "阶段" }}
            options={further.map((value) => ({ value, label: projectStageNames[value] }))}
            open={false}
            width={180}
            required
          />
          <DayField name="on" label={{ en: "On", zh: "日期" }} latest={today} required />
        </FieldRow>
        <ConditionFields />
        <NextStepFields />
      </FormSection>
    </ChangeForm>
  )
}

/** What the chosen stage wants known. */
function ConditionFields() {
  const { get } = useForm()
  const stage = get("stage") as MoveOnInput["stage"]
  if (stage === "talks") return null
  return (
    <>
      <InvestmentField required />
      {hasLanded(stage) && (
        <>
          <OrganisationField
            name="organisationId"
            label={fieldLabels.organisation}
            hint={{ en: "as it stands in the register", zh: "须已在企业库" }}
            required
          />
          <CentreField />
        </>
      )}
    </>
  )
}

type Stepping = { [F in keyof NextStepInput]: NextStepInput[F] }

export function NextStepForm({ project }: ProjectProps) {
  const { nextStep, nextOn } = project
  return (
    <ChangeForm<Stepping>
      {...changeOf(project, "step")}
      label={{ en: "Plan it", zh: "安排" }}
      initial={{ nextStep, nextOn }}
      send={(body, version) =>
        answered(api.POST("/api/v1/projects/{id}/next-step", { params: paramsOf(project.id, version), body }))
      }
    >
      <FormSection
        title={{ en: "What is to be done next", zh: "下一步做什么" }}
        note={{ en: "leave both empty when nothing is", zh: "没有就都留空" }}
      >
        <NextStepFields />
      </FormSection>
    </ChangeForm>
  )
}

interface Losing {
  on: string | null
  reason: string
}

const lostHint: Bilingual = {
  en: "such as: the investor went elsewhere, no land that fits",
  zh: "如：投资方转向外地，用地条件不合",
}

export function LoseForm({ project }: ProjectProps) {
  const { today } = useClocks()
  return (
    <ChangeForm<Losing>
      {...changeOf(project, "lose")}
      label={{ en: "Record it as lost", zh: "记为流失" }}
      initial={{ on: today, reason: "" }}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/projects/{id}/lose", {
            params: paramsOf(project.id, version),
            body: values as LoseInput,
          }),
        )
      }
    >
      <FormSection title={{ en: "It will not come", zh: "项目不来了" }}>
        <DayField name="on" label={{ en: "Lost on", zh: "流失日" }} latest={today} required />
        <TextField name="reason" label={{ en: "Why", zh: "原因" }} hint={lostHint} maxLength={300} required />
      </FormSection>
    </ChangeForm>
  )
}
