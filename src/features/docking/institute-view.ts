/** What goes out of agreements and capabilities, and what comes in. */
import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { AgreementCorrection, CapabilityInput, CapabilityView, InstituteView } from "./schema.ts"
import type { CapabilityRow, InstituteRow } from "./store.ts"

export function instituteView(row: InstituteRow, organisation: Bilingual): InstituteView {
  const { capabilities, ...fields } = agreementFields(row)
  return {
    id: row.id,
    version: row.recorded_in,
    organisationId: row.organisation_id,
    organisationName: organisation.zh,
    organisationNameEn: organisation.en,
    ...fields,
    capabilities,
  }
}

/** An agreement's own fields, as they are in a correction. */
export function agreementFields(row: InstituteRow) {
  return {
    subject: row.subject,
    subjectEn: row.subject_en,
    premises: row.premises,
    evidence: row.evidence,
    endReason: row.end_reason,
    ...fromDateRange(row.valid),
    capabilities: row.capabilities.map(capabilityView),
  }
}

function capabilityView({ id, name, name_en, field, valid }: CapabilityRow): CapabilityView {
  return { id, name, nameEn: name_en, field: field as CapabilityView["field"], ...fromDateRange(valid) }
}

export function agreementRow(
  organisation: string,
  fields: Omit<AgreementCorrection, "capabilities" | "correction">,
) {
  return {
    organisation_id: organisation,
    subject: fields.subject,
    subject_en: fields.subjectEn,
    premises: fields.premises,
    valid: toDateRange(fields),
    evidence: fields.evidence,
    end_reason: fields.endReason,
  }
}

export function capabilityRow(organisation: string, { name, nameEn, field, from, until }: CapabilityInput) {
  return {
    organisation_id: organisation,
    name,
    name_en: nameEn,
    field,
    valid: toDateRange({ from, until }),
  }
}
