/** Names of the records that a figure's parameters point to. */
import type { Bilingual } from "../../../kernel/language.ts"
import { useCentres } from "../../centres/admin/centre-queries.ts"
import { useOrganisation } from "../../registry/admin/use-organisation.ts"
import { dimensionValue } from "./code-words.ts"

/** By parameter; a number whose name is out of reach stands for itself. */
export function useParameterNames(parameters: Record<string, string>): Record<string, Bilingual> {
  const centres = useCentres()
  const organisation = useOrganisation(parameters.organisation)
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (name === "centre") return [name, centres.data?.find(({ id }) => id === value)?.name ?? plain(value)]
      if (name === "organisation" && organisation.data) {
        const { name: zh, nameEn } = organisation.data
        return [name, { en: nameEn ?? zh, zh }]
      }
      return [name, dimensionValue(value)]
    }),
  )
}

function plain(value: string): Bilingual {
  return { en: value, zh: value }
}
