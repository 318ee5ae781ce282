/** What the checks found odd with the enterprise’s explanation, and what was asked and answered. */
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { Status } from "../../../../ui/status.tsx"
import { findingName } from "../../return-names.ts"
import type { ReturnView } from "../../schema.ts"
import styles from "./review.module.css"

export function ReturnFindings({ filed: { findings } }: { filed: ReturnView }) {
  const t = useText()
  const { language } = useLanguage()
  return (
    <Section
      title={{ en: "What the checks found", zh: "核查发现" }}
      note={t({
        en: "seen beside the enterprise’s own earlier returns",
        zh: "与企业自己以往的报表对照",
      })}
    >
      {findings.length === 0 && (
        <StateLine kind="empty" text={{ en: "Nothing stands out.", zh: "没有发现异常。" }} />
      )}
      <ul className={styles.findings}>
        {findings.map((one) => (
          <li key={`${one.cell} ${one.rule}`}>
            <Status shape="warning" text={findingName(one)} />
            <p>{one.message[language]}</p>
            <p className={styles.words}>
              {one.explanation === null ? (
                t({ en: "Nobody has explained it.", zh: "没有说明原因。" })
              ) : (
                <>
                  <b>{t({ en: "The enterprise says: ", zh: "企业说明：" })}</b>
                  {one.explanation}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function ReturnTalk({ filed: { question, answer } }: { filed: ReturnView }) {
  const t = useText()
  if (question === null) return null
  return (
    <Section title={{ en: "Question and answer", zh: "提问与答复" }}>
      <dl className={styles.talk}>
        <dt>{t({ en: "Bureau", zh: "科技局" })}</dt>
        <dd>{question}</dd>
        <dt>{t({ en: "Enterprise", zh: "企业" })}</dt>
        <dd>{answer ?? t({ en: "not answered yet", zh: "还没有答复" })}</dd>
      </dl>
    </Section>
  )
}
