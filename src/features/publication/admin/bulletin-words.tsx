/** The words of a bulletin in both languages, side by side; each figure leads to its row in the table below. */
import { useText } from "../../../ui/language.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import "../site/exhibits.css"
import styles from "./bulletin.module.css"
import { wordsForApp } from "./words-for-app.ts"

const tongues = [
  { language: "zh", tag: "zh-CN", name: { en: "Chinese", zh: "中文" } },
  { language: "en", tag: "en", name: { en: "English", zh: "英文" } },
] as const

export interface BulletinWordsProps {
  /** HTML as the server wrote it, text escaped; empty where a text asks for a figure that is not there. */
  words: { en: string; zh: string }
  published: boolean
}

export function BulletinWords({ words, published }: BulletinWordsProps) {
  const t = useText()
  return (
    <Section
      title={{ en: "Words", zh: "正文" }}
      note={
        published
          ? t({ en: "as published, and so they stay", zh: "公布时的原文，不再改动" })
          : t({
              en: "as they would go out now; serif once published",
              zh: "现在公布会是这样；公布后改用宋体",
            })
      }
    >
      {words.zh === "" || words.en === "" ? (
        <StateLine
          kind="stopped"
          text={{
            en: "The words can be shown once every figure they ask for is in the table.",
            zh: "正文用到的数字都列进数字表后，才能显示正文。",
          }}
        />
      ) : (
        <div className={styles.words} data-published={published || undefined}>
          {tongues.map(({ language, tag, name }) => (
            <article key={language} lang={tag}>
              <div className={styles.tongue}>{t(name)}</div>
              <div
                className="words exhibits"
                // biome-ignore lint/security/noDangerouslySetInnerHtml: the server's own HTML, in which all text is escaped.
                dangerouslySetInnerHTML={{ __html: wordsForApp(words[language], language) }}
              />
            </article>
          ))}
        </div>
      )}
    </Section>
  )
}
