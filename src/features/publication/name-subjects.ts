/** Names of the records that a figure's parameters point to, for its proof. */
import type { Bilingual } from "../../kernel/language.ts"
import type { Ask } from "../access/ask.ts"
import { getCentre } from "../centres/find-tenancies.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import { termOf } from "../statistics/terms.ts"

/** By parameter. A value that points to nothing stands for itself. */
export async function nameSubjects(
  ask: Pick<Ask, "workspace">,
  parameters: Record<string, string>,
): Promise<Record<string, Bilingual>> {
  const named: Record<string, Bilingual> = {}
  for (const [name, value] of Object.entries(parameters)) named[name] = await nameSubject(ask, name, value)
  return named
}

async function nameSubject(
  { workspace }: Pick<Ask, "workspace">,
  name: string,
  value: string,
): Promise<Bilingual> {
  const itself = { en: value, zh: value }
  if (name === "centre") return (await getCentre({ read: workspace.full }, { params: { id: value } })).name
  if (name === "organisation") {
    return (await organisationNames(workspace.full, [value])).get(value) ?? itself
  }
  // Stages, classes, categories, kinds, regions and towns are codes with words.
  return termOf(value) ?? itself
}
