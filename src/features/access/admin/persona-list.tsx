/** The people of a demo, each a button that signs in as them. */
import { ChevronRightIcon } from "../../../ui/icons.tsx"
import { type Text, useText } from "../../../ui/language.tsx"
import { type Personas, type Role, roleNames } from "../schema.ts"
import styles from "./sign-in.module.css"

const doings: Record<Role, Text> = {
  administrator: { en: "Sees everything, and who has a part in it", zh: "看全部记录，看谁有哪些权限" },
  officer: {
    en: "Keeps the register, corrects it, writes bulletins and approves those of others",
    zh: "管企业库、作更正，写简报，批准别人写的简报",
  },
  operator: { en: "Runs a centre: who settles, moves and leaves", zh: "管一个中心：入驻、迁移、退出" },
  enterprise: { en: "Sees its own file and what was published with it", zh: "看本企业的档案和用到它的数字" },
  bank: { en: "Sees what is public, and what is shared with it", zh: "看公开的内容和分享给本行的内容" },
  insurer: { en: "Sees what is public, and what is shared with it", zh: "看公开的内容和分享给本公司的内容" },
  institute: { en: "Looks up enterprises and what was published", zh: "查企业，看已发布的数字" },
  graduate: { en: "Looks up the centres and what was published", zh: "看各中心和已发布的数字" },
  region: { en: "Sees what the county has released", zh: "看县里发布的数字" },
}

export function PersonaList({ personas, to }: { personas: Personas["personas"]; to: string }) {
  const t = useText()
  return (
    <>
      <p className={styles.note}>
        {t({
          en: "A demonstration with invented people. Choose one; no password is asked for.",
          zh: "这是演示，人物都是虚构的。选一位进入，不用密码。",
        })}
      </p>
      <ul className={styles.personas}>
        {personas.map(({ account, name, role }) => (
          <li key={account}>
            <form
              method="post"
              action={`/demo/sign-in/${encodeURIComponent(account)}?to=${encodeURIComponent(to)}`}
            >
              <button type="submit">
                <b>{name}</b>
                <span>{t(roleNames[role])}</span>
                <small>{t(doings[role])}</small>
                <ChevronRightIcon />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
