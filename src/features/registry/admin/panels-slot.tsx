/** A slot: what later features know of an organisation; the app fills it. */
import { createContext, type ReactNode, useContext } from "react"

/** Sections of an organisation’s page; nothing where there is nothing to tell. */
export const OrganisationPanelsContext = createContext<((organisationId: string) => ReactNode) | null>(null)

export function OrganisationPanels({ organisationId }: { organisationId: string }) {
  return useContext(OrganisationPanelsContext)?.(organisationId)
}
