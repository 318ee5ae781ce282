/** One bulletin. */
export default function BulletinPage() {
  return null
}
