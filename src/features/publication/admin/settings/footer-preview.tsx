/** What the foot of every public page will look like, while its words are being written. */
import type { Language } from "../../../../kernel/language.ts"
import { languages } from "../../../../kernel/language.ts"
import { useForm } from "../../../../ui/form/form-context.ts"
import { ExternalIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import styles from "./footer-preview.module.css"
import type { SettingsWriting } from "./settings-writing.ts"

const tags: Record<Language, string> = { en: "en", zh: "zh-CN" }

export function FooterPreview() {
  const t = useText()
  const { get } = useForm()
  const footer = get("footer") as SettingsWriting["footer"]
  const copyright = get("copyright") as SettingsWriting["copyright"]
  const label = get("outboundLink.label") as SettingsWriting["footer"]
  const words = [footer, copyright, label]
  return (
    <div className={styles.preview}>
      <p className={styles.title}>{t({ en: "So it will look", zh: "将显示为" })}</p>
      {languages.map((language) => (
        <div key={language} lang={tags[language]} className={styles.foot}>
          <div>
            {words.every((one) => one[language].trim() === "") && (
              <p className={styles.none}>{t({ en: "nothing of its own", zh: "没有自定内容" })}</p>
            )}
            <p>{footer[language]}</p>
            <p className={styles.small}>{copyright[language]}</p>
          </div>
          {label[language].trim() !== "" && (
            <span className={styles.link}>
              {label[language]} <ExternalIcon size={14} />
            </span>
          )}
        </div>
      ))}
    </div>
  )
}
