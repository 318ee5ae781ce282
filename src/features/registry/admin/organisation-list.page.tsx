/** The register. */
export default function OrganisationListPage() {
  return null
}
