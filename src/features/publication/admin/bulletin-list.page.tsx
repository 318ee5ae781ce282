/** The bulletins. */
export default function BulletinListPage() {
  return null
}
