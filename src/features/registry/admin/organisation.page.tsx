/** One organisation. */
export default function OrganisationPage() {
  return null
}
