/** What goes out of introduced projects, and what comes in. */
import { fromDateRange } from "../../kernel/day.ts"
import { plain } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { ProjectCorrection, ProjectView, StageView } from "./schema.ts"
import type { ProjectWithStages, StageRow } from "./store.ts"

/** `organisation`: null where there is none, or none within reach. */
export function projectView(row: ProjectWithStages, organisation: Bilingual | null): ProjectView {
  return {
    id: row.id,
    version: row.recorded_in,
    ...projectFields(row),
    organisationName: organisation?.zh ?? null,
    organisationNameEn: organisation?.en ?? null,
    stages: row.stages.map(stageView),
  }
}

type Fields = Omit<ProjectCorrection, "stages" | "correction">

/** A project's own fields, as they are in a correction. */
export function projectFields(row: ProjectWithStages): Fields {
  return {
    name: row.name,
    nameEn: row.name_en,
    investor: row.investor,
    organisationId: row.organisation_id,
    industry: row.industry,
    centreId: row.centre_id,
    plannedInvestment: row.planned_investment === null ? null : plain(row.planned_investment),
    source: row.source as ProjectView["source"],
    owner: row.owner as ProjectView["owner"],
    nextStep: row.next_step,
    nextOn: row.next_on,
    lostReason: row.lost_reason,
  }
}

export function projectRow(fields: Fields) {
  return {
    name: fields.name,
    name_en: fields.nameEn,
    investor: fields.investor,
    organisation_id: fields.organisationId,
    industry: fields.industry,
    centre_id: fields.centreId,
    planned_investment: fields.plannedInvestment === null ? null : plain(fields.plannedInvestment),
    source: fields.source,
    owner: fields.owner,
    next_step: fields.nextStep,
    next_on: fields.nextOn,
    lost_reason: fields.lostReason,
  }
}

export function stageView({ id, stage, valid }: StageRow): StageView {
  return { id, stage: stage as StageView["stage"], ...fromDateRange(valid) }
}
