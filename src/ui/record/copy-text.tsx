/** A code with a button that copies it; says so where it stands. */
import { useClipboard } from "@mantine/hooks"
import { CheckIcon, CopyIcon } from "../icons.tsx"
import { useText } from "../language.tsx"
import styles from "./copy-text.module.css"

export function CopyText({ text }: { text: string }) {
  const t = useText()
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <span className={styles.text}>
      {text}
      <button
        type="button"
        aria-label={t({ en: "Copy {{text}}", zh: "复制 {{text}}" }, { text })}
        onClick={() => clipboard.copy(text)}
      >
        {clipboard.copied ? <CheckIcon size={14} /> : <CopyIcon size={14} />}
      </button>
      <span role="status">{clipboard.copied ? t({ en: "copied", zh: "已复制" }) : ""}</span>
    </span>
  )
}
