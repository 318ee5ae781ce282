/** Taking a figure. */
export default function NewFigurePage() {
  return null
}
