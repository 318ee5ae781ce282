/** The classes of an organisation as badges: what holds first, then what is to come, what has run out last. */
import { contains } from "../../../kernel/day.ts"
import { ClassBadge } from "../../../ui/class-badge.tsx"
import { useClocks } from "../../../ui/clocks.tsx"
import { useText } from "../../../ui/language.tsx"
import { type ClassView, organisationClassNames } from "../schema.ts"

function rank(period: ClassView, day: string): number {
  if (contains(period, day)) return 0
  return period.from > day ? 1 : 2
}

/** Sorted for a day; within a rank what ends first stands first. */
export function classesOn(classes: ClassView[], day: string): ClassView[] {
  const end = (period: ClassView) => period.until ?? "9999"
  return [...classes].sort(
    (one, other) => rank(one, day) - rank(other, day) || end(one).localeCompare(end(other)),
  )
}

export interface ClassBadgesProps {
  classes: ClassView[]
  /** Both days instead of the month it ends. */
  full?: boolean
}

export function ClassBadges({ classes, full = false }: ClassBadgesProps) {
  const t = useText()
  const { day } = useClocks()
  return classesOn(classes, day).map((period) => (
    <ClassBadge
      key={period.id}
      name={organisationClassNames[period.class].short}
      from={period.from}
      until={period.until}
      full={full}
      {...(period.from > day
        ? { note: t({ en: "from {{month}}", zh: "{{month}}起" }, { month: period.from.slice(0, 7) }) }
        : {})}
    />
  ))
}
