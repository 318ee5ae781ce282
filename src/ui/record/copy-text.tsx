/** A code with a button that copies it; says so where it stands. */
import { useClipboard } from "@mantine/hooks"
import { CheckIcon, CopyIcon } from "../icons.tsx"
import { useText } from "../language.tsx"
import styles from "./copy-text.module.css"

export interface CopyTextProps {
  text: string
  /** What stands on the page where the whole is too long, such as 7c41…e09a. */
  shown?: string
}

export function CopyText({ text, shown = text }: CopyTextProps) {
  const t = useText()
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <span className={styles.text}>
      {shown}
      <button
        type="button"
        aria-label={t({ en: "Copy {{text}}", zh: "复制 {{text}}" }, { text: shown })}
        onClick={() => clipboard.copy(text)}
      >
        {clipboard.copied ? <CheckIcon size={14} /> : <CopyIcon size={14} />}
      </button>
      <span role="status">{clipboard.copied ? t({ en: "copied", zh: "已复制" }) : ""}</span>
    </span>
  )
}
