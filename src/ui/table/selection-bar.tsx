/** The bar of what can be done with the chosen rows; there only while something is chosen. */
import type { ReactNode } from "react"
import { CloseIcon } from "../icons.tsx"
import { useText } from "../language.tsx"
import styles from "./selection-bar.module.css"
import type { Selection } from "./use-selection.ts"

export interface SelectionBarProps {
  selection: Selection
  total: number | null
  children: ReactNode
}

export function SelectionBar({ selection, total, children }: SelectionBarProps) {
  const t = useText()
  const { chosen } = selection
  if (chosen.count === 0) return null
  return (
    <section className={styles.bar} aria-label={t({ en: "Chosen rows", zh: "选中的行" })}>
      <b>{t({ en: "{{count}} chosen", zh: "已选{{count}}条" }, { count: chosen.count })}</b>
      {!chosen.all && total !== null && total > chosen.count && (
        <button type="button" className={styles.all} onClick={selection.chooseAll}>
          {t({ en: "Choose all {{total}}", zh: "选中全部{{total}}条" }, { total })}
        </button>
      )}
      {children}
      <button
        type="button"
        className={styles.close}
        aria-label={t({ en: "Choose none", zh: "取消选择" })}
        onClick={selection.clear}
      >
        <CloseIcon />
      </button>
    </section>
  )
}
