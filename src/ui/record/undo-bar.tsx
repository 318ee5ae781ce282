/** After a change: what was done, and for some seconds the way back. */
import { useEffect, useRef, useState } from "react"
import { CloseIcon, UndoIcon } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import styles from "./undo-bar.module.css"

export interface UndoBarProps {
  text: Text | string
  /** Ten by default; the time stands still while the pointer or the focus is on the bar. */
  seconds?: number
  onUndo: () => void
  onGone: () => void
}

export function UndoBar({ text, seconds = 10, onUndo, onGone }: UndoBarProps) {
  const t = useText()
  const [left, setLeft] = useState(seconds)
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    if (held) return
    if (left <= 0) {
      gone.current()
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, held])
  return (
    <div
      className={styles.bar}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{typeof text === "string" ? text : t(text)}</span>
      <button type="button" onClick={onUndo}>
        <UndoIcon />
        {t({ en: "Undo", zh: "撤销" })}
        <span aria-hidden="true">{left}</span>
      </button>
      <button type="button" aria-label={t({ en: "Close", zh: "关闭" })} onClick={onGone}>
        <CloseIcon />
      </button>
    </div>
  )
}
