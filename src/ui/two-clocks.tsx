/** Both clocks as they stand beside a proof or a chart: the same two glyphs, in the same order. */
import { useFormat } from "./format-in-language.ts"
import { AsOfGlyph, KnownAtGlyph } from "./icons.tsx"
import { useText } from "./language.tsx"
import styles from "./two-clocks.module.css"

export interface TwoClocksProps {
  /** Day in valid time. */
  asOf: string
  /** Instant of the ledger entry. */
  knownAt: string
  entry?: string
}

export function TwoClocks({ asOf, knownAt, entry }: TwoClocksProps) {
  const t = useText()
  const format = useFormat()
  return (
    <ul className={styles.clocks}>
      <li>
        <AsOfGlyph />
        {t({ en: "as of", zh: "截至" })} <b>{format.day(asOf)}</b>
      </li>
      <li>
        <KnownAtGlyph />
        {t({ en: "known at", zh: "所知至" })} <b>{format.instant(knownAt)}</b>
        {entry !== undefined && (
          <span className={styles.entry}>
            {t({ en: "ledger entry {{entry}}", zh: "账本第{{entry}}笔" }, { entry: format.number(entry, 0) })}
          </span>
        )}
      </li>
    </ul>
  )
}
