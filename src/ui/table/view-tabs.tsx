/** Saved views as tabs above a list. */
import { useText } from "../language.tsx"
import type { TableState } from "./use-table-state.ts"
import styles from "./view-tabs.module.css"

export function ViewTabs({ state }: { state: TableState }) {
  const t = useText()
  const { views } = state.spec
  if (views.length < 2) return null
  return (
    <nav className={styles.tabs} aria-label={t({ en: "Views", zh: "视图" })}>
      {views.map((view) => (
        <button
          key={view.key}
          type="button"
          aria-current={state.view === view.key ? "true" : undefined}
          onClick={() => state.setView(view.key)}
        >
          {t(view.title)}
          {view.count !== undefined && ` ${view.count}`}
          {state.view === view.key && state.changed && (
            <span className={styles.changed}>{t({ en: "changed", zh: "已改" })}</span>
          )}
        </button>
      ))}
    </nav>
  )
}
