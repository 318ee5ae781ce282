/** One centre. */
export default function CentrePage() {
  return null
}
