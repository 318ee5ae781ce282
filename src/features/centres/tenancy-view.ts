/** What goes out of centres and tenancies, and what comes in. */

import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import { plain } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { CentreInput, CentreView, StagePeriodInput, StagePeriodView, TenancyView } from "./schema.ts"
import type { CentreRow, StageRow, TenancyRow, TenancyWithStages } from "./store.ts"

export function centreView(row: CentreRow): CentreView {
  return {
    id: row.id,
    version: row.recorded_in,
    name: { en: row.name_en, zh: row.name },
    says: row.says && row.says_en ? { en: row.says_en, zh: row.says } : null,
    operatorId: row.operator_id,
    division: row.division,
    openedOn: row.opened_on,
    stages: row.stages as CentreView["stages"],
  }
}

export function centreRow(input: CentreInput) {
  return {
    name: input.name.zh,
    name_en: input.name.en,
    says: input.says?.zh ?? null,
    says_en: input.says?.en ?? null,
    operator_id: input.operatorId,
    division: input.division,
    opened_on: input.openedOn,
    stages: input.stages,
  }
}

export function tenancyView(row: TenancyWithStages, organisation: Bilingual): TenancyView {
  const { from, until } = fromDateRange(row.valid)
  return {
    id: row.id,
    version: row.recorded_in,
    centreId: row.centre_id,
    organisationId: row.organisation_id,
    organisationName: organisation.zh,
    organisationNameEn: organisation.en,
    from,
    until,
    exitReason: row.exit_reason,
    stages: row.stages.map(stageView),
  }
}

function stageView(row: StageRow): StagePeriodView {
  const { from, until } = fromDateRange(row.valid)
  return {
    id: row.id,
    stage: row.stage as StagePeriodView["stage"],
    unit: row.unit,
    areaM2: plain(row.area_m2),
    from,
    until,
  }
}

/** The row of a stage of a tenancy; it repeats whose it is and where, for the reach of readers. */
export function stageRow(
  of: Pick<TenancyRow, "id" | "centre_id" | "organisation_id">,
  input: Omit<StagePeriodInput, "id">,
) {
  return {
    tenancy_id: of.id,
    centre_id: of.centre_id,
    organisation_id: of.organisation_id,
    stage: input.stage,
    unit: input.unit,
    area_m2: plain(input.areaM2),
    valid: toDateRange({ from: input.from, until: input.until }),
  }
}

/** A tenancy's own columns, for its next version. */
export function tenancyRow(row: TenancyRow, changed: Partial<TenancyRow> = {}) {
  return {
    centre_id: row.centre_id,
    organisation_id: row.organisation_id,
    valid: changed.valid ?? row.valid,
    exit_reason: changed.exit_reason === undefined ? row.exit_reason : changed.exit_reason,
  }
}
