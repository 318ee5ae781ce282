/** The centres. */
export default function CentreListPage() {
  return null
}
