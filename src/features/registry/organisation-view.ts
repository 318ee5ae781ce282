/** What goes out of an organisation, and what comes in; an allow-list both ways. */
import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import { matchKey } from "../../kernel/fold-width.ts"
import type { Values } from "../../platform/database/entity.ts"
import type { ClassInput, ClassView, OrganisationInput, OrganisationView } from "./schema.ts"
import type { ClassRow, classPeriod, OrganisationWithClasses, organisation } from "./store.ts"

export function organisationView(row: OrganisationWithClasses): OrganisationView {
  return {
    id: row.id,
    version: row.recorded_in,
    kind: row.kind as OrganisationView["kind"],
    name: row.name,
    nameEn: row.name_en,
    creditCode: row.credit_code,
    foundedOn: row.founded_on,
    division: row.division,
    town: row.town,
    industry: row.industry,
    address: row.address,
    standing: row.standing as OrganisationView["standing"],
    source: row.source,
    classes: row.classes.map(classView),
  }
}

export function classView(row: Omit<ClassRow, "organisation_id">): ClassView {
  const { from, until } = fromDateRange(row.valid)
  return {
    id: row.id,
    version: row.recorded_in,
    class: row.class as ClassView["class"],
    from,
    until,
    evidence: row.evidence,
    issuer: row.issuer,
  }
}

/** The row of what people entered. */
export function organisationRow(input: OrganisationInput): Values<typeof organisation> {
  return {
    kind: input.kind,
    name: input.name,
    name_en: input.nameEn,
    credit_code: input.creditCode,
    founded_on: input.foundedOn,
    division: input.division,
    industry: input.industry,
    address: input.address,
    standing: input.standing,
    source: input.source,
    name_key: matchKey(input.name),
    town: input.town ?? null,
  }
}

export function classRow(organisationId: string, input: ClassInput): Values<typeof classPeriod> {
  return {
    organisation_id: organisationId,
    class: input.class,
    valid: toDateRange(input),
    evidence: input.evidence,
    issuer: input.issuer,
  }
}
