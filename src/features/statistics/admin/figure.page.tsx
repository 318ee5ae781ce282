/** One figure. */
export default function FigurePage() {
  return null
}
