/** How far a target is reached, as a bar on the line to it; a tall tick says where an even pace would stand. */
import styles from "./target-bar.module.css"

export interface TargetBarProps {
  /** Of the target, in per cent; more than 100 fills the line. */
  reached: number
  /** Of the time, in per cent; null: it has not begun. */
  passed: number | null
  /** In words what the bar shows. */
  label: string
}

const width = 208
const height = 16

/** Pixels from the left, half a line off the edges so that the ends are not cut. */
function along(percent: number): number {
  return 1 + (Math.min(100, Math.max(0, percent)) / 100) * (width - 2)
}

export function TargetBar({ reached, passed, label }: TargetBarProps) {
  return (
    <svg
      className={styles.bar}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path className={styles.track} d={`M1 8H${width - 1}`} />
      {reached > 0 && <path className={styles.reached} d={`M1 8H${along(reached)}`} />}
      {passed !== null && <path className={styles.mark} d={`M${along(passed)} 1V15`} />}
      <path className={styles.mark} d={`M${width - 1} 4V12`} />
    </svg>
  )
}
