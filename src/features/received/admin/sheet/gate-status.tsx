/** How the gates of a sheet stand, by shape and word. */
import { Status } from "../../../../ui/status.tsx"
import type { SheetLine } from "../../schema.ts"
import styles from "./sheet.module.css"

const stopped = { en: "level stopped", zh: "总量未过校验" }
const waiting = { en: "growth not explained", zh: "增速待说明" }
const explained = { en: "growth explained", zh: "增速已说明" }
const open = { en: "gates open", zh: "校验通过" }

export function GateStatus({ gates }: { gates: SheetLine["gates"] }) {
  return (
    <span className={styles.gates}>
      {gates.level === "stopped" && <Status shape="stopped" text={stopped} />}
      {gates.growth === "waiting" && <Status shape="warning" text={waiting} />}
      {gates.growth === "explained" && <Status shape="done" text={explained} />}
      {gates.level === "open" && gates.growth === "open" && <Status shape="done" text={open} />}
    </span>
  )
}
