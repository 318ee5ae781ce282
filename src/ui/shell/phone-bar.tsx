/** The phone's bottom bar. */
import { useText } from "../language.tsx"
import { AppLink, usePath } from "../link.tsx"
import { isInside, type NavItem } from "./navigation.tsx"
import styles from "./phone-bar.module.css"

export function PhoneBar({ items, run }: { items: NavItem[]; run: (item: NavItem) => void }) {
  const t = useText()
  const path = usePath()
  return (
    <nav className={styles.bar} aria-label={t({ en: "Often used", zh: "常用" })}>
      {items.slice(0, 4).map((item) => {
        const content = (
          <>
            <item.icon size={20} />
            <span>
              {t(item.label)}
              {item.count !== undefined && <b>{item.count}</b>}
            </span>
          </>
        )
        return item.to === undefined ? (
          <button key={item.key} type="button" onClick={() => run(item)}>
            {content}
          </button>
        ) : (
          <AppLink key={item.key} to={item.to} aria-current={isInside(path, item.to) ? "page" : undefined}>
            {content}
          </AppLink>
        )
      })}
    </nav>
  )
}
