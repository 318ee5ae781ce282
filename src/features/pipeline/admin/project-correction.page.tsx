/** Correcting a project: what is known of it and its stages, with a reason. */
import { useParams } from "@tanstack/react-router"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { numberedLabel, RowListField } from "../../../ui/form/row-list-field.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useText } from "../../../ui/language.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import { maySeeTo } from "../policy.ts"
import {
  type ProjectCorrection,
  type ProjectStage,
  type ProjectView,
  projectStageNames,
  projectStages,
} from "../schema.ts"
import { stagesAfter } from "../validate-project.ts"
import { NextStepFields, ProjectFields } from "./project/project-fields.tsx"
import { fieldLabels, projectName } from "./project/project-words.ts"
import { latestProject, useProject } from "./project-queries.ts"

type StageWriting = { id: string | null; stage: ProjectStage; from: string | null }
type Writing = Omit<ProjectCorrection, "stages"> & { stages: StageWriting[] }

function writingOf(project: ProjectView): Writing {
  const { id: _id, version: _version, organisationName: _zh, organisationNameEn: _en, ...fields } = project
  const stages = project.stages.map(({ id, stage, from }) => ({ id, stage, from }))
  return { ...fields, stages, correction: { class: "correction", reason: "" } }
}

export default function ProjectCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const project = useProject(id)
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Introduced projects", zh: "引进项目" }, to: "/projects" },
          { label: project.data ? projectName(project.data) : id, to: `/projects/${id}` },
        ]}
        title={{ en: "Correct the project", zh: "更正项目" }}
      />
      <QueryState query={project} what={{ en: "the project", zh: "项目" }} />
      {project.data && <CorrectionForm project={project.data} />}
    </Page>
  )
}

function CorrectionForm({ project }: { project: ProjectView }) {
  const decision = firstNo([useMay("project:write"), maySeeTo(useMe(), project.centreId)])
  return (
    <ChangeForm<Writing>
      back={`/projects/${project.id}`}
      version={project.version}
      draft={`project/${project.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={decision.allowed ? null : decision.reason}
      initial={writingOf(project)}
      send={(values, version) =>
        answered(
          api.PUT("/api/v1/projects/{id}", {
            params: { path: { id: project.id }, header: { "If-Match": ifMatch(version) } },
            body: values as ProjectCorrection,
          }),
        )
      }
      latest={async () => {
        const { project: now, by, at } = await latestProject(project.id)
        const { correction: _own, ...values } = writingOf(now)
        return { values, version: now.version, by, at }
      }}
    >
      <ProjectFields />
      <FormSection
        title={{ en: "Stages", zh: "阶段" }}
        note={{ en: "each lasts until the next begins", zh: "每段到下一段开始为止" }}
      >
        <StageListField />
        <OrganisationField
          name="organisationId"
          label={fieldLabels.organisation}
          hint={{ en: "from landing on", zh: "落地后填写" }}
        />
        <TextField
          name="lostReason"
          label={fieldLabels.lostReason}
          hint={{ en: "only of a project that is lost", zh: "仅流失的项目填写" }}
          maxLength={300}
        />
      </FormSection>
      <FormSection title={fieldLabels.nextStep}>
        <NextStepFields />
      </FormSection>
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}

function StageListField() {
  const t = useText()
  const { today } = useClocks()
  return (
    <RowListField<StageWriting>
      name="stages"
      label={{ en: "Stages", zh: "阶段" }}
      rowTitle={{ en: "Stage {{n}}", zh: "第{{n}}段" }}
      addLabel={{ en: "Another stage", zh: "加一个阶段" }}
      least={1}
      blank={(rows) => ({
        id: null,
        stage: stagesAfter(rows.at(-1)?.stage ?? "lead")[0] ?? "in-production",
        from: null,
      })}
      describe={({ stage, from }) => `${t(projectStageNames[stage])} ${from ?? ""}`}
    >
      {(path, nth) => (
        <FieldRow>
          <DayField
            name={`${path}.from`}
            label={numberedLabel({ en: "From", zh: "起" }, nth)}
            latest={today}
            required
          />
          <ChoiceField
            name={`${path}.stage`}
            label={numberedLabel({ en: "Stage", zh: "阶段" }, nth)}
            options={projectStages.map((value) => ({ value, label: projectStageNames[value] }))}
            open={false}
            width={180}
            required
          />
        </FieldRow>
      )}
    </RowListField>
  )
}
