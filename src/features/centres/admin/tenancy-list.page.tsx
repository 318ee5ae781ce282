/** The tenancies. */
export default function TenancyListPage() {
  return null
}
