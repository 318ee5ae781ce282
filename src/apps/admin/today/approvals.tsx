/** Bulletins that wait for the approval of a second person: what they say, and what stands in their way. */
import { Button } from "@mantine/core"
import type { BulletinView } from "../../../features/publication/schema.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import styles from "./today.module.css"
import { useBulletinPreview } from "./today-queries.ts"

export function Approvals({ bulletins }: { bulletins: BulletinView[] }) {
  const t = useText()
  return (
    <Section
      title={{ en: "Waiting for your approval", zh: "等你批准" }}
      note={t({ en: "writer and approver are two people", zh: "撰写与批准须是两人" })}
    >
      <ul className={styles.rows}>
        {bulletins.map((bulletin) => (
          <li key={bulletin.id}>
            <Approval bulletin={bulletin} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The title as it would go out, out of the preview's HTML. */
function titleIn(html: string | undefined): string | null {
  if (html === undefined) return null
  return new DOMParser().parseFromString(html, "text/html").querySelector("h1")?.textContent ?? null
}

function Approval({ bulletin }: { bulletin: BulletinView }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { data } = useBulletinPreview(bulletin.id)
  const { id, kicker, author, asOf } = bulletin
  return (
    <>
      <AppLink to={`/bulletins/${id}`} className={styles.lead}>
        {titleIn(data?.words[language]) ?? t(kicker)}
      </AppLink>
      <p className={styles.meta}>
        {t(
          { en: "{{kicker}}, by {{name}}, as of {{day}}", zh: "{{kicker}}，{{name}}撰写，截至{{day}}" },
          { kicker: t(kicker), name: author.name, day: format.day(asOf) },
        )}
      </p>
      {data && <Gates figures={Object.keys(data.figures)} gates={data.gates} />}
      <div className={styles.actions}>
        <Button component={AppLink} to={`/bulletins/${id}`}>
          {t({ en: "Read and decide", zh: "对照预览" })}
        </Button>
      </div>
    </>
  )
}

interface Gate {
  level: "error" | "warning" | "information"
  at: string
  message: { en: string; zh: string }
}

function Gates({ figures, gates }: { figures: string[]; gates: Gate[] }) {
  const t = useText()
  const stopped = gates.filter((gate) => gate.level === "error")
  const warned = gates.filter((gate) => gate.level === "warning")
  const passed = (key: string) => !stopped.some((gate) => gate.at === key)
  const count = figures.filter(passed).length
  return (
    <>
      <div className={styles.squares} aria-hidden="true">
        {figures.map((key) => (
          <span key={key} data-passed={passed(key)} />
        ))}
      </div>
      <div>
        {count === figures.length
          ? t({ en: "All {{count}} figures passed the gates", zh: "{{count}}个数字都过关" }, { count })
          : t(
              { en: "{{all}} figures, {{count}} passed the gates", zh: "{{all}}个数字，{{count}}个过关" },
              { all: figures.length, count },
            )}
      </div>
      <ul className={styles.messages}>
        {stopped.map((gate) => (
          <li key={gate.at + gate.message.en}>
            <Status shape="stopped" text={gate.message} />
          </li>
        ))}
        {warned.map((gate) => (
          <li key={gate.at + gate.message.en}>
            <Status shape="warning" text={gate.message} />
          </li>
        ))}
      </ul>
    </>
  )
}
