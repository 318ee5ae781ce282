/** Today. */
export default function TodayPage() {
  return null
}
