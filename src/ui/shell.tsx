/** The frame of the app: ways around at the left, the finder and the two clocks above, the page below. */
import { Drawer, Modal } from "@mantine/core"
import { useElementSize, useMediaQuery } from "@mantine/hooks"
import { type CSSProperties, type ReactNode, type Ref, useRef, useState } from "react"
import { type Clocks, ClocksProvider } from "./clocks.tsx"
import { MenuIcon } from "./icons.tsx"
import { useCommandKey, usePageKeys } from "./keyboard.ts"
import { type Text, useLanguage, useText } from "./language.tsx"
import { ClocksControl, ClocksStrip } from "./shell/clocks-control.tsx"
import { type Finder, FinderField } from "./shell/finder.tsx"
import { type NavGroup, type NavItem, Navigation, type WorkspaceName } from "./shell/navigation.tsx"
import { type Person, PersonMenu } from "./shell/person-menu.tsx"
import { PhoneBar } from "./shell/phone-bar.tsx"
import { Shortcuts } from "./shell/shortcuts.tsx"
import styles from "./shell.module.css"

export interface ShellProps {
  workspace: WorkspaceName
  /** The quiet line of a demo workspace. */
  demo?: Text | null
  groups: NavGroup[]
  foot: NavItem[]
  /** The phone's bottom bar, at most four; `run: "find"` opens the finder. */
  phone: NavItem[]
  person: Person
  finder: Finder
  /** Today by the workspace's clock. */
  today: string
  clocks: Clocks
  onClocks: (clocks: Clocks) => void
  onSignOut: () => void
  /** Of the workspace's time zone, east of UTC; China's by default. */
  offsetMinutes?: number
  /** Second sentence of the strip, such as what today's records give. */
  known?: Text
  children: ReactNode
}

type Overlay = "menu" | "find" | "shortcuts" | null

export function Shell(props: ShellProps) {
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false })
  const top = useElementSize()
  const [overlay, setOverlay] = useState<Overlay>(null)
  const field = useRef<HTMLInputElement | null>(null)
  const phoneField = useRef<HTMLInputElement | null>(null)
  const find = () => (phone ? setOverlay("find") : field.current?.focus())
  const close = () => setOverlay(null)
  const run = (item: NavItem) => {
    close()
    if (item.run === "find") find()
    else if (item.run === "shortcuts") setOverlay("shortcuts")
    else item.run?.()
  }
  useCommandKey("k", find)
  usePageKeys({ "?": () => setOverlay("shortcuts") })
  const navigation = (
    <Navigation workspace={props.workspace} groups={props.groups} foot={props.foot} run={run} />
  )
  return (
    <ClocksProvider clocks={props.clocks} today={props.today} offsetMinutes={props.offsetMinutes ?? 480}>
      <div className={styles.shell}>
        <SkipLink />
        {!phone && <div className={styles.side}>{navigation}</div>}
        <div className={styles.main} style={{ "--shell-top": `${top.height}px` } as CSSProperties}>
          <Header {...props} phone={phone} topRef={top.ref} openMenu={() => setOverlay("menu")}>
            {!phone && <FinderField finder={props.finder} inputRef={field} />}
          </Header>
          <main id="page" className={styles.page} tabIndex={-1}>
            {props.children}
          </main>
        </div>
        {phone && <PhoneBar items={props.phone} run={run} />}
      </div>
      <Drawer opened={overlay === "menu"} onClose={close} size={280} withCloseButton={false} padding={0}>
        {navigation}
      </Drawer>
      <Modal opened={overlay === "find"} onClose={close} fullScreen withCloseButton={false}>
        <FinderField finder={props.finder} inputRef={phoneField} onLeave={close} autoFocus />
      </Modal>
      <Shortcuts opened={overlay === "shortcuts"} onClose={close} />
    </ClocksProvider>
  )
}

function SkipLink() {
  const t = useText()
  return (
    <a className={styles.skip} href="#page">
      {t({ en: "Skip to the page", zh: "跳到正文" })}
    </a>
  )
}

interface HeaderProps extends Omit<ShellProps, "phone"> {
  phone: boolean | undefined
  topRef: Ref<HTMLDivElement>
  openMenu: () => void
}

function Header({ phone, openMenu, topRef, children, ...props }: HeaderProps) {
  const t = useText()
  return (
    <div className={styles.top} ref={topRef}>
      <header className={styles.header}>
        {phone && (
          <button
            type="button"
            className={styles.menu}
            onClick={openMenu}
            aria-label={t({ en: "All pages", zh: "全部页面" })}
          >
            <MenuIcon size={18} />
          </button>
        )}
        {children}
        <div className={styles.right}>
          <ClocksControl onClocks={props.onClocks} short={phone} />
          <LanguageSwitch />
          <PersonMenu person={props.person} onSignOut={props.onSignOut} />
        </div>
      </header>
      <ClocksStrip onClocks={props.onClocks} known={props.known && t(props.known)} />
      {props.demo && (
        <aside className={styles.demo} aria-label={t({ en: "Demonstration", zh: "演示" })}>
          {t(props.demo)}
        </aside>
      )}
    </div>
  )
}

function LanguageSwitch() {
  const { language, set } = useLanguage()
  const other = language === "zh" ? "en" : "zh"
  return (
    <button
      type="button"
      className={styles.language}
      lang={other === "zh" ? "zh-CN" : "en"}
      aria-label={other === "zh" ? "中文" : "EN, English"}
      onClick={() => set(other)}
    >
      {other === "zh" ? "中文" : "EN"}
    </button>
  )
}
