/** A centre's stages as squares: one square is one tenant, a filled one is technological. */
import { type Text, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { type CentreView, type Stage, stageNames } from "../schema.ts"
import type { StageCount } from "./stage-counts.ts"
import styles from "./stage-squares.module.css"

const perRow = 9
const pitch = 17

/** What the squares say in one line, for the place beside a title. */
export const squaresNote: Text = {
  en: "one square is one tenant, a filled one is technological",
  zh: "一格一家，实心为科技型",
}

export interface StageSquaresProps {
  centre: CentreView
  counts: Map<Stage, StageCount>
  /** Where a stage leads; without it the stages are only named. */
  to?: ((stage: Stage) => string) | undefined
}

export function StageSquares({ centre, counts, to }: StageSquaresProps) {
  return (
    <ol className={styles.stages}>
      {centre.stages.map((stage) => (
        <StageOfCentre key={stage} stage={stage} to={to?.(stage)} count={counts.get(stage)} />
      ))}
    </ol>
  )
}

interface StageOfCentreProps {
  stage: Stage
  count: StageCount | undefined
  to: string | undefined
}

function StageOfCentre({ stage, count, to }: StageOfCentreProps) {
  const t = useText()
  const name = t(stageNames[stage])
  return (
    <li>
      <span className={styles.name}>{to === undefined ? name : <AppLink to={to}>{name}</AppLink>}</span>
      <p>{t(countWords(count), { count: count?.settled ?? 0, filled: count?.technological ?? 0 })}</p>
      {count?.settled ? <Squares settled={count.settled} technological={count.technological} /> : null}
    </li>
  )
}

function countWords(count: StageCount | undefined): Text {
  if (!count || count.settled === null) return { en: "not published", zh: "未公布" }
  if (count.settled === 0) return { en: "nobody on this day", zh: "当日没有企业" }
  if (count.technological === null) return { en: "{{count}} tenants", one: "one tenant", zh: "{{count}}家" }
  return {
    en: "{{count}} tenants, {{filled}} technological",
    one: "one tenant, {{filled}} technological",
    zh: "{{count}}家，科技型{{filled}}家",
  }
}

function Squares({ settled, technological }: { settled: number; technological: number | null }) {
  const height = Math.ceil(settled / perRow) * pitch
  const width = perRow * pitch
  const kind = (index: number) => {
    if (technological === null) return "unknown"
    return index < technological ? "filled" : undefined
  }
  return (
    <svg
      className={styles.squares}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {Array.from({ length: settled }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares have no identity; their number is the content.
          key={index}
          data-kind={kind(index)}
          x={(index % perRow) * pitch + 0.75}
          y={Math.floor(index / perRow) * pitch + 0.75}
          width={pitch - 4.5}
          height={pitch - 4.5}
        />
      ))}
    </svg>
  )
}
