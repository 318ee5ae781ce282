/** The figures. */
export default function FigureListPage() {
  return null
}
