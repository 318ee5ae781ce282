/** The way around the app: groups of pages with their icons and counts, at the left or in the phone's drawer. */
import type { Icon } from "../icons.tsx"
import { LeadLine } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import { AppLink, usePath } from "../link.tsx"
import styles from "./navigation.module.css"

export interface NavItem {
  key: string
  label: Text
  icon: Icon
  /** Path below the app's base; its pages below count as inside it. */
  to?: string
  run?: "find" | "shortcuts" | (() => void)
  count?: number
  /** Key that opens it, shown at the right. */
  keys?: string
}

export interface NavGroup {
  title?: Text
  items: NavItem[]
}

export interface WorkspaceName {
  name: Text
  /** Division code of the region. */
  code: string
}

/** Whether the item's page, or one below it, is the page at `path`. */
export function isInside(path: string, to: string | undefined): boolean {
  if (to === undefined) return false
  const own = to.split(/[?#]/)[0] ?? ""
  return path === own || (own !== "/" && path.startsWith(`${own}/`))
}

export interface NavigationProps {
  workspace: WorkspaceName
  groups: NavGroup[]
  foot: NavItem[]
  run: (item: NavItem) => void
}

export function Navigation({ workspace, groups, foot, run }: NavigationProps) {
  const t = useText()
  return (
    <nav className={styles.navigation} aria-label={t({ en: "Pages", zh: "页面" })}>
      <div className={styles.workspace}>
        <LeadLine />
        <span>
          <b>{t(workspace.name)}</b>
          <span className={styles.code}>{workspace.code}</span>
        </span>
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.title?.en ?? group.items[0]?.key} group={group} run={run} />
        ))}
      </div>
      <div className={styles.foot}>
        <Group group={{ items: foot }} run={run} />
      </div>
    </nav>
  )
}

function Group({ group, run }: { group: NavGroup; run: (item: NavItem) => void }) {
  const t = useText()
  return (
    <div className={styles.group}>
      {group.title && <h2>{t(group.title)}</h2>}
      <ul>
        {group.items.map((item) => (
          <li key={item.key}>
            <Entry item={item} run={run} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Entry({ item, run }: { item: NavItem; run: (item: NavItem) => void }) {
  const t = useText()
  const active = isInside(usePath(), item.to)
  const content = (
    <>
      <item.icon />
      <span className={styles.label}>{t(item.label)}</span>
      {(item.count !== undefined || item.keys !== undefined) && (
        <span className={styles.count}>{item.count ?? item.keys}</span>
      )}
    </>
  )
  if (item.to === undefined) {
    return (
      <button type="button" className={styles.entry} onClick={() => run(item)}>
        {content}
      </button>
    )
  }
  return (
    <AppLink
      to={item.to}
      className={styles.entry}
      aria-current={active ? "page" : undefined}
      onClick={() => run(item)}
    >
      {content}
    </AppLink>
  )
}
