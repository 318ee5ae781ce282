/** Small parts of the pages of institutes: the sign of an agreement, and what an institute is able to do. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { useText } from "../../../../ui/language.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { InstituteView } from "../../schema.ts"
import { capabilityName, standingOn, stateOn } from "./institute-words.ts"

export function AgreementStatus({ institute }: { institute: InstituteView }) {
  const { day } = useClocks()
  return <Status {...standingOn(institute, day)} tone="ink" />
}

/** Capabilities of the day in one line. */
export function CapabilityNames({ institute }: { institute: InstituteView }) {
  const t = useText()
  const { day } = useClocks()
  const held = institute.capabilities.filter((one) => stateOn(one, day) === "valid")
  if (held.length === 0) return <>{t({ en: "none recorded", zh: "未记" })}</>
  return <>{held.map((one) => t(capabilityName(one))).join(t({ en: ", ", zh: "、" }))}</>
}
