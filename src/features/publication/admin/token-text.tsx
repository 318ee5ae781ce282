/** A text of a draft as it is written, its figures marked by the keys in their braces. */
import { parseLine } from "../parse-line.ts"
import styles from "./token-text.module.css"

export function TokenText({ text }: { text: string }) {
  return parseLine(text).map((piece, at) =>
    typeof piece === "string" ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place.
      <span key={at} className={styles.token}>
        {piece.figure}
      </span>
    ),
  )
}
