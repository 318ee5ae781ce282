/** Bulletins still being written, and those that wait for somebody else. */
import type { BulletinView } from "../../../features/publication/schema.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import styles from "./today.module.css"

export function Drafts({ bulletins }: { bulletins: BulletinView[] }) {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={{ en: "Bulletins in work", zh: "在写的简报" }}>
      <ul className={styles.rows}>
        {bulletins.map(({ id, kicker, author, asOf, state }) => (
          <li key={id} className={styles.pair}>
            <span>
              <AppLink to={`/bulletins/${id}`}>{t(kicker)}</AppLink>
              <span className={styles.meta}>
                {t(
                  { en: ", by {{name}}, as of {{day}}", zh: "，{{name}}撰写，截至{{day}}" },
                  { name: author.name, day: format.day(asOf) },
                )}
              </span>
            </span>
            {state === "draft" ? (
              <Status shape="draft" text={{ en: "draft", zh: "草稿" }} />
            ) : (
              <Status shape="waiting" text={{ en: "waits for approval", zh: "等批准" }} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
