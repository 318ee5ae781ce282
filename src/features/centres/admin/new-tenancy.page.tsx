/** An organisation settles in a centre. */
export default function NewTenancyPage() {
  return null
}
