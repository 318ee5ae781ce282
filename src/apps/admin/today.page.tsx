/** The home of the app: what waits for the signed-in member today. */
import { useMe } from "../../features/access/admin/me.tsx"
import type { Role } from "../../features/access/schema.ts"
import { useClocks } from "../../ui/clocks.tsx"
import { useText } from "../../ui/language.tsx"
import { StateLine } from "../../ui/states.tsx"
import { EnterpriseToday } from "./today/enterprise-today.tsx"
import { OfficerToday } from "./today/officer-today.tsx"
import { OperatorToday } from "./today/operator-today.tsx"
import { ReaderToday } from "./today/reader-today.tsx"

const pages: Record<Role, () => React.ReactNode> = {
  administrator: OfficerToday,
  officer: OfficerToday,
  operator: OperatorToday,
  enterprise: EnterpriseToday,
  bank: ReaderToday,
  insurer: ReaderToday,
  institute: ReaderToday,
  graduate: ReaderToday,
  region: ReaderToday,
}

const now = {
  en: "This page shows what waits now; it does not go back with the clocks.",
  zh: "本页只列现在的待办，不随上面的两个时间变。",
}

export default function TodayPage() {
  const t = useText()
  const { readOnly } = useClocks()
  const Today = pages[useMe().role]
  return (
    <>
      <title>{`${t({ en: "Today", zh: "今天" })} · Headland`}</title>
      {readOnly && <StateLine kind="stale" text={now} />}
      <Today />
    </>
  )
}
