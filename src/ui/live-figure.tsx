/** A live figure in the app: ink text on a sea line with a tick, the line's style telling its status. */
import type { ReactNode } from "react"
import { type Text, useText } from "./language.tsx"
import { AppLink } from "./link.tsx"
import "./live-figure.css"

export type LiveFigureStatus =
  | "final"
  | "provisional"
  | "estimated"
  | "assumed"
  | "withheld"
  | "suppressed"
  | "undefined"

const marks: Partial<Record<LiveFigureStatus, Text>> = {
  provisional: { en: "p", zh: "初" },
  estimated: { en: "e", zh: "估" },
  assumed: { en: "assumed", zh: "假定" },
}

const words: Partial<Record<LiveFigureStatus, Text>> = {
  withheld: { en: "withheld", zh: "暂不公布" },
  suppressed: { en: "protected", zh: "保密" },
  undefined: { en: "base is zero", zh: "基期为零" },
}

export interface LiveFigureProps {
  status: LiveFigureStatus
  /** The value as written; not needed where the status stands in its place. */
  value?: ReactNode
  unit?: string
  /** Page that opens it. */
  to?: string
  /** Notice on it, such as "N1". */
  notice?: string
  /** Published and frozen: written in serif. */
  published?: boolean
}

export function LiveFigure({ status, value, unit, to, notice, published }: LiveFigureProps) {
  const t = useText()
  const word = words[status]
  const mark = marks[status]
  const content = word ? t(word) : <Value value={value} unit={unit} />
  const className = `live-figure${published ? " live-figure-published" : ""}`
  return (
    <span className="live-figure-whole">
      {to === undefined ? (
        <span className={className} data-status={status}>
          {content}
        </span>
      ) : (
        <AppLink className={className} data-status={status} to={to}>
          {content}
        </AppLink>
      )}
      {mark && <sup className="live-figure-mark">{t(mark)}</sup>}
      {notice && <span className="live-figure-notice">{notice}</span>}
    </span>
  )
}

function Value({ value, unit }: { value: ReactNode; unit: string | undefined }) {
  const chinese = unit !== undefined && /^\p{Script=Han}/u.test(unit)
  // A per cent sign stands at its number.
  const gap = chinese || unit === "%" ? "" : "\u00a0"
  return (
    <>
      {value}
      {unit !== undefined && <span className={chinese ? "u" : undefined}>{gap + unit}</span>}
    </>
  )
}
