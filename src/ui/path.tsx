/** The path from record to release: ring, ring, ring, two posts for the gates, a square; red where it is stopped. */
import type { ReactNode } from "react"
import { type Text, useText } from "./language.tsx"
import styles from "./path.module.css"

export const pathStages = ["record", "population", "figure", "gates", "released"] as const
export type PathStage = (typeof pathStages)[number]

const stageWords: Record<PathStage, Text> = {
  record: { en: "Record", zh: "记录" },
  population: { en: "Population", zh: "总体" },
  figure: { en: "Figure", zh: "数字" },
  gates: { en: "Gates", zh: "关口" },
  released: { en: "Release", zh: "公布" },
}

export interface PathProps {
  /** How far it has come. */
  stage: PathStage
  /** The gates let it not through. */
  stopped?: boolean
}

// Where the stops stand on a line of 160.
const stops = { record: 5, population: 40, figure: 75, gates: 111, released: 136 }

/** The line alone, for a row of a list. */
export function Path({ stage, stopped }: PathProps) {
  const t = useText()
  const reached = pathStages.indexOf(stage)
  const end = stopped ? stops.gates : stops[stage]
  const words = stopped
    ? t({ en: "stopped at the gates", zh: "在关口拦下" })
    : t({ en: "as far as: {{stage}}", zh: "走到：{{stage}}" }, { stage: t(stageWords[stage]) })
  return (
    <svg className={styles.path} width="160" height="18" viewBox="0 0 160 18" role="img" aria-label={words}>
      <path d={`M5 9H${end}`} className={styles.line} />
      {(["record", "population", "figure"] as const).map((stop, index) => (
        <circle
          key={stop}
          cx={stops[stop]}
          cy="9"
          r="3.5"
          className={styles.ring}
          data-ahead={index > reached || undefined}
        />
      ))}
      {stopped ? (
        <>
          <path d={`M${stops.gates} 1v16`} className={styles.slab} />
          <path d={`M${stops.gates + 5} 9H158`} className={styles.dots} />
        </>
      ) : (
        <>
          <path d={`M${stops.gates} 1v5M${stops.gates} 12v5`} className={styles.post} />
          {stage === "released" ? (
            <path d={`M${stops.released} 7.5H158M${stops.released} 10.5H158`} className={styles.double} />
          ) : (
            <path d={`M${end + 5} 9H158`} className={styles.dots} />
          )}
          {stage === "released" && <path d={`M${stops.released - 4} 5h8v8h-8Z`} className={styles.square} />}
        </>
      )}
    </svg>
  )
}

export interface PathStop {
  title?: Text
  children: ReactNode
}

export interface PathWalkProps {
  record: PathStop
  population: PathStop
  figure: PathStop
  gates: PathStop
  release: PathStop
  stage: PathStage
  stopped?: boolean
}

/** The path across a page, with what each stage says below it. */
export function PathWalk({ stage, stopped, ...stopsOf }: PathWalkProps) {
  const t = useText()
  const reached = stopped ? 3 : pathStages.indexOf(stage)
  const walk = [stopsOf.record, stopsOf.population, stopsOf.figure, stopsOf.gates, stopsOf.release]
  return (
    <ol className={styles.walk}>
      {walk.map((stop, index) => {
        const name = pathStages[index]!
        return (
          <li
            key={name}
            data-stage={name}
            data-reached={index <= reached || undefined}
            data-left={index < reached || (name === "released" && index === reached) || undefined}
            data-stopped={(stopped && name === "gates") || undefined}
          >
            <Sign stage={name} stopped={stopped === true && name === "gates"} />
            <h3>{t(stop.title ?? stageWords[name])}</h3>
            <div>{stop.children}</div>
          </li>
        )
      })}
    </ol>
  )
}

function Sign({ stage, stopped }: { stage: PathStage; stopped: boolean }) {
  return (
    <svg className={styles.sign} width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      {stopped ? (
        <path d="M4 2v26" className={styles.bigSlab} />
      ) : stage === "gates" ? (
        <path d="M4 0v9M4 21v9M28 0v9M28 21v9" className={styles.bigPost} />
      ) : stage === "released" ? (
        <>
          <path d="M.5 6.5h17v17H.5Z" className={styles.square} />
          <path d="m4.5 15 3.5 3.5 6-7" className={styles.tick} />
        </>
      ) : (
        <circle cx="7" cy="15" r="5.5" className={styles.ring} />
      )}
    </svg>
  )
}
