/** Status by shape, always with its word: nothing is told by colour alone. */
import type { ReactNode } from "react"
import type { Text } from "./language.tsx"
import { useText } from "./language.tsx"
import styles from "./status.module.css"

const shapes = {
  "not-filed": <circle cx="7" cy="7" r="5.5" strokeDasharray="2.3 2.02" />,
  draft: <circle cx="7" cy="7" r="5.5" />,
  waiting: (
    <>
      <circle cx="7" cy="7" r="5.5" />
      <path d="M7 1.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />
      <path d="m4.3 7.2 1.9 1.9 3.5-3.9" stroke="var(--paper)" />
    </>
  ),
  warning: (
    <>
      <path d="M7 1.5 13 12.25H1Z" />
      <path d="M7 5.25V8.25M7 10.2v.1" />
    </>
  ),
  stopped: (
    <>
      <path d="M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5Z" fill="currentColor" stroke="none" />
      <path d="M4 7h6" stroke="var(--paper)" strokeWidth="2" />
    </>
  ),
  overdue: <path d="m7 .75 6.25 6.25L7 13.25.75 7Z" fill="currentColor" stroke="none" />,
  promised: <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" />,
  locked: (
    <>
      <path d="M2.5 6.25h9v6.25h-9Z" />
      <path d="M4.5 6.25v-2a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type StatusShape = keyof typeof shapes

const tones: Partial<Record<StatusShape, "amber" | "red" | "sea">> = {
  warning: "amber",
  stopped: "red",
  overdue: "red",
  promised: "sea",
}

export function StatusMark({ shape }: { shape: StatusShape }) {
  return (
    <svg
      aria-hidden="true"
      className={styles.mark}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
    >
      {shapes[shape]}
    </svg>
  )
}

export interface StatusProps {
  shape: StatusShape
  text: Text | string
  /** Ink instead of the shape's own colour, where a past state is told. */
  tone?: "own" | "ink"
}

/** Letters up to which a status never breaks; what is longer is a sentence. */
const shortWord = 22

export function Status({ shape, text, tone = "own" }: StatusProps) {
  const t = useText()
  const colour = tone === "own" ? (tones[shape] ?? "ink") : "ink"
  const said = typeof text === "string" ? text : t(text)
  // Beside its sign a status begins a sentence of its own; Chinese has no capitals.
  const word = said.charAt(0).toUpperCase() + said.slice(1)
  return (
    <span
      className={word.length <= shortWord ? `${styles.status} ${styles.short}` : styles.status}
      data-tone={colour}
    >
      <StatusMark shape={shape} />
      {/* The word joiner keeps the sign and its first word on one line. */}
      {"\u2060"}
      {word}
    </span>
  )
}
