/** Importing a list. */
export default function ImportPage() {
  return null
}
