/** Entering an organisation. */
export default function NewOrganisationPage() {
  return null
}
