/** What stands between a draft and its publication: errors, warnings, and what is good to know. */
import { useText } from "../../../ui/language.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Block, GateResult } from "../schema.ts"
import styles from "./bulletin.module.css"
import { gateLevels, placeWords } from "./bulletin-codes.ts"

const order: GateResult["level"][] = ["error", "warning", "information"]

export interface GateResultsProps {
  gates: GateResult[]
  kinds: Block["kind"][]
}

export function GateResults({ gates, kinds }: GateResultsProps) {
  const t = useText()
  const sorted = [...gates].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const errors = gates.filter(({ level }) => level === "error").length
  return (
    <Section
      title={{ en: "Gates", zh: "关口" }}
      note={
        errors === 0
          ? t({ en: "open", zh: "放行" })
          : t(
              { en: "closed by {{count}} errors", one: "closed by one error", zh: "{{count}}处差错拦下" },
              { count: errors },
            )
      }
    >
      {sorted.length === 0 ? (
        <Status
          shape="done"
          text={{
            en: "No typed numerals, no missing figures, both languages say the same figures, every figure may be published.",
            zh: "没有手写数字，没有缺的数字，中英文数字一致，每个数字都可以公布。",
          }}
        />
      ) : (
        <ul className={styles.gates}>
          {sorted.map(({ level, at, message }) => (
            <li key={`${at} ${message.en}`}>
              <Status {...gateLevels[level]} />
              <span>{t(placeWords(at, kinds))}</span>
              <span>{t(message)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
