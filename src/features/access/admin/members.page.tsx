/** The members. */
export default function MembersPage() {
  return null
}
