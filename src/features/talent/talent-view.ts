/** What goes out of training bases, and the rows that come in. */
import { contains, fromDateRange, toDateRange } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type {
  CohortInput,
  CohortView,
  HostView,
  PlacementInput,
  PlacementView,
  TrainingBaseInput,
  TrainingBaseView,
} from "./schema.ts"
import type { BaseRow, CohortRow, HostRow, PlacementRow } from "./store.ts"

type Names = Map<string, Bilingual>
const nameless: Bilingual = { en: "", zh: "" }

export function baseView(row: BaseRow, cohorts: CohortView[]): TrainingBaseView {
  return {
    id: row.id,
    version: row.recorded_in,
    name: { en: row.name_en, zh: row.name },
    recognisedBy: row.recognised_by,
    evidence: row.evidence,
    ...fromDateRange(row.valid),
    cohorts,
  }
}

export interface CohortParts {
  hosts: HostRow[]
  placements: PlacementRow[]
}

/** A cohort with its hosts and placements; on a day: without the placements that begin later. */
export function cohortView(row: CohortRow, parts: CohortParts, names: Names, day?: string): CohortView {
  const placements = parts.placements
    .filter((one) => one.cohort_id === row.id)
    .filter((one) => day === undefined || fromDateRange(one.valid).from <= day)
    .map((one) => placementView(one, names, day))
  return {
    id: row.id,
    version: row.recorded_in,
    baseId: row.base_id,
    name: { en: row.name_en, zh: row.name },
    ...fromDateRange(row.valid),
    places: row.places,
    hosts: parts.hosts
      .filter((one) => one.cohort_id === row.id)
      .map((one) => hostView(one, placements, names)),
    placements,
  }
}

function hostView(row: HostRow, placements: PlacementView[], names: Names): HostView {
  return {
    id: row.id,
    version: row.recorded_in,
    organisationId: row.organisation_id,
    organisation: names.get(row.organisation_id) ?? nameless,
    places: row.places,
    placed: placements.filter((one) => one.organisationId === row.organisation_id).length,
  }
}

/** The outcome is known only from the day on which the placement ended. */
export function placementView(row: PlacementRow, names: Names, day?: string): PlacementView {
  const days = fromDateRange(row.valid)
  const running = day !== undefined && contains(days, day)
  return {
    id: row.id,
    version: row.recorded_in,
    cohortId: row.cohort_id,
    organisationId: row.organisation_id,
    organisation: names.get(row.organisation_id) ?? nameless,
    trainee: row.trainee,
    field: row.field,
    fieldEn: row.field_en,
    ...days,
    outcome: running ? null : (row.outcome as PlacementView["outcome"]),
  }
}

export function baseRow({ name, recognisedBy, evidence, from, until }: TrainingBaseInput) {
  return {
    name: name.zh,
    name_en: name.en,
    recognised_by: recognisedBy,
    evidence,
    valid: toDateRange({ from, until }),
  }
}

export function cohortRow(base: string, { name, from, until, places }: CohortInput) {
  return {
    base_id: base,
    name: name.zh,
    name_en: name.en,
    valid: toDateRange({ from, until }),
    places,
  }
}

export function placementRow(
  of: Pick<CohortRow, "id" | "base_id">,
  input: PlacementInput & { outcome: PlacementView["outcome"] },
) {
  return {
    base_id: of.base_id,
    cohort_id: of.id,
    organisation_id: input.organisationId,
    trainee: input.trainee,
    field: input.field,
    field_en: input.fieldEn,
    valid: toDateRange({ from: input.from, until: input.until }),
    outcome: input.outcome,
  }
}

/** The same row in its next version, when one of its parts changes. */
export function unchanged<R extends { id: string; recorded_in: string }>(row: R) {
  const { id: _id, recorded_in: _version, ...columns } = row
  return columns
}
