/** The name by which a reader knows an organisation. */
import { useLanguage } from "../../../ui/language.tsx"

interface Named {
  name: string
  nameEn: string | null
}

/** Gives the English name to English readers where there is one; the registered name is Chinese. */
export function useOrganisationName(): (organisation: Named) => string {
  const { language } = useLanguage()
  return ({ name, nameEn }) => (language === "en" ? (nameEn ?? name) : name)
}
