/** Writing a bulletin. */
export default function NewBulletinPage() {
  return null
}
