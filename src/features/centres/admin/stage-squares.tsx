/** A centre's stages as squares: one square is one tenant, a filled one is technological. */
import { type Text, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { type CentreView, type Stage, stageNames } from "../schema.ts"
import styles from "./stage-squares.module.css"
import type { Tenant } from "./use-tenants.ts"

const perRow = 9
const pitch = 17

/** What the squares say in one line, for the place beside a title. */
export const squaresNote: Text = {
  en: "one square is one tenant, a filled one is technological",
  zh: "一格一家，实心为科技型",
}

export interface StageSquaresProps {
  centre: CentreView
  tenants: Tenant[]
  /** Where a stage leads. */
  to: (stage: Stage) => string
}

export function StageSquares({ centre, tenants, to }: StageSquaresProps) {
  return (
    <ol className={styles.stages}>
      {centre.stages.map((stage) => (
        <StageOfCentre
          key={stage}
          stage={stage}
          to={to(stage)}
          tenants={tenants.filter(({ place }) => place?.stage === stage)}
        />
      ))}
    </ol>
  )
}

function StageOfCentre({ stage, tenants, to }: { stage: Stage; tenants: Tenant[]; to: string }) {
  const t = useText()
  const known = tenants.every(({ technological }) => technological !== null)
  const filled = tenants.filter(({ technological }) => technological).length
  const counts = known
    ? t(
        {
          en: "{{count}} tenants, {{filled}} technological",
          one: "one tenant, {{filled}} technological",
          zh: "{{count}}家，科技型{{filled}}家",
        },
        { count: tenants.length, filled },
      )
    : t({ en: "{{count}} tenants", one: "one tenant", zh: "{{count}}家" }, { count: tenants.length })
  return (
    <li>
      <AppLink to={to} className={styles.name}>
        {t(stageNames[stage])}
      </AppLink>
      <p>{tenants.length === 0 ? t({ en: "nobody on this day", zh: "当日没有企业" }) : counts}</p>
      {tenants.length > 0 && <Squares tenants={tenants} />}
    </li>
  )
}

function Squares({ tenants }: { tenants: Tenant[] }) {
  const ordered = [...tenants].sort(
    (a, b) => Number(b.technological ?? false) - Number(a.technological ?? false),
  )
  const height = Math.ceil(ordered.length / perRow) * pitch
  const width = perRow * pitch
  return (
    <svg
      className={styles.squares}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {ordered.map(({ tenancy, technological }, index) => (
        <rect
          key={tenancy.id}
          data-kind={technological === null ? "unknown" : technological ? "filled" : undefined}
          x={(index % perRow) * pitch + 0.75}
          y={Math.floor(index / perRow) * pitch + 0.75}
          width={pitch - 4.5}
          height={pitch - 4.5}
        />
      ))}
    </svg>
  )
}
