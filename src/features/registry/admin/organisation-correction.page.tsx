/** Correcting an organisation. */
export default function OrganisationCorrectionPage() {
  return null
}
