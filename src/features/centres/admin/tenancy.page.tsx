/** One tenancy. */
export default function TenancyPage() {
  return null
}
