/** Correcting a tenancy. */
export default function TenancyCorrectionPage() {
  return null
}
