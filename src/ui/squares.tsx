/** A row of squares, each of them one thing that is counted: filled, hollow, or dotted for a place not taken. */
import styles from "./squares.module.css"

export type SquareKind = "filled" | "hollow" | "dotted"

export interface SquaresProps {
  kinds: SquareKind[]
  /** In words what the squares show; a reader of the screen hears it in their place. */
  label: string
  perRow?: number
}

const pitch = 17

export function Squares({ kinds, label, perRow = 9 }: SquaresProps) {
  const width = Math.min(perRow, kinds.length) * pitch
  const height = Math.ceil(kinds.length / perRow) * pitch
  return (
    <svg
      className={styles.squares}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {kinds.map((kind, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares have no identity; their number is the content.
          key={index}
          data-kind={kind}
          x={(index % perRow) * pitch + 0.75}
          y={Math.floor(index / perRow) * pitch + 0.75}
          width={pitch - 4.5}
          height={pitch - 4.5}
        />
      ))}
    </svg>
  )
}
