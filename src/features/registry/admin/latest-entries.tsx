/** The newest ledger entries of an organisation, one line each, for the list's preview. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { KnownAtGlyph } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { PreviewPart } from "../../../ui/record/preview.tsx"
import { actName } from "./history-words.ts"
import styles from "./organisation.module.css"
import { useOrganisationHistory } from "./use-history.ts"

const shown = 3

export function LatestEntries({ organisationId }: { organisationId: string }) {
  const t = useText()
  const format = useFormat()
  const { entries, error } = useOrganisationHistory(organisationId)
  const all = entries?.length ?? 0
  return (
    <PreviewPart
      title={{ en: "Ledger", zh: "账本" }}
      action={
        all > shown && (
          <AppLink to={`/organisations/${organisationId}`}>
            {t({ en: "All {{count}} entries", zh: "全部{{count}}笔" }, { count: all })}
          </AppLink>
        )
      }
    >
      {error && <span className={styles.missing}>{t({ en: "could not be fetched", zh: "没有取到" })}</span>}
      <ul className={styles.entries}>
        {entries?.slice(0, shown).map((one) => (
          <li key={one.entry}>
            <KnownAtGlyph />
            <span>
              {t(
                { en: "Entry {{entry}}, {{at}}: {{act}}", zh: "第{{entry}}笔，{{at}} {{act}}" },
                { entry: format.number(one.entry, 0), at: format.instant(one.at), act: t(actName(one.act)) },
              )}
            </span>
          </li>
        ))}
      </ul>
    </PreviewPart>
  )
}
