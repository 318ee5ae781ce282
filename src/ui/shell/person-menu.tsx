/** The person at work: who is signed in, how the app looks, and the way out. */
import { Menu, useMantineColorScheme } from "@mantine/core"
import { dropAllDrafts } from "../form/draft.ts"
import { CheckIcon } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import styles from "./person-menu.module.css"

export interface Person {
  name: string
  /** One or two characters for the round button; by default the name's first, or for a Chinese name its last. */
  mark?: string
  role?: Text
}

const schemes = [
  { value: "auto", label: { en: "As the system", zh: "跟随系统" } },
  { value: "light", label: { en: "Light", zh: "浅色" } },
  { value: "dark", label: { en: "Dark", zh: "深色" } },
] as const

function markOf({ name, mark }: Person): string {
  if (mark !== undefined) return mark
  return /^\p{Script=Han}+$/u.test(name) ? name.slice(-1) : name.slice(0, 1).toUpperCase()
}

export function PersonMenu({ person, onSignOut }: { person: Person; onSignOut: () => void }) {
  const t = useText()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button
          type="button"
          className={styles.avatar}
          aria-label={t({ en: "{{name}}: account", zh: "{{name}}：账号" }, { name: person.name })}
        >
          {markOf(person)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <b>{person.name}</b>
          {person.role && <span>{t(person.role)}</span>}
        </div>
        <Menu.Divider />
        {schemes.map(({ value, label }) => (
          <Menu.Item
            key={value}
            onClick={() => setColorScheme(value)}
            rightSection={colorScheme === value ? <CheckIcon /> : undefined}
          >
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() => {
            dropAllDrafts()
            onSignOut()
          }}
        >
          {t({ en: "Sign out", zh: "退出登录" })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
