/** The figures that were released together, each with its path and its published value. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { LiveFigure } from "../../../ui/live-figure.tsx"
import { Path } from "../../../ui/path.tsx"
import {
  figureName,
  type Release,
  type ReleasedFigure,
  type ReleaseNotice,
  writeKnownSince,
  writePublished,
} from "../../centres/admin/published/releases.ts"
import styles from "./release-siblings.module.css"

export interface Sibling {
  key: string
  frozen: ReleasedFigure
  notice: ReleaseNotice | undefined
}

/** The figures that the bulletin's words tell, in their order. */
export function figuresTold({ document }: Release): string[] {
  const lines = [document.title.en, ...document.blocks.map(({ line }) => line.en)].flat()
  return [...new Set(lines.flatMap((piece) => (typeof piece === "string" ? [] : [piece.figure])))]
}

/** All figures of a release: those its words tell first, then by day, newest first, and by name. */
export function siblingsOf(release: Release): Sibling[] {
  const told = figuresTold(release)
  const place = (key: string) => (told.includes(key) ? told.indexOf(key) : told.length)
  return Object.entries(release.document.figures)
    .map(([key, frozen]) => ({
      key,
      frozen,
      notice: release.notices.filter(({ figureKey }) => figureKey === key).at(-1),
    }))
    .sort(
      (a, b) =>
        place(a.key) - place(b.key) ||
        b.frozen.figure.asOf.localeCompare(a.frozen.figure.asOf) ||
        a.frozen.indicator.title.en.localeCompare(b.frozen.indicator.title.en),
    )
}

export interface ReleaseSiblingsProps {
  siblings: Sibling[]
  /** The day that needs no telling. */
  asOf: string
  /** Id of the figure on the page. */
  current?: string
  /** The centre that needs no telling. */
  centre?: string | undefined
}

export function ReleaseSiblings({ siblings, asOf, current, centre }: ReleaseSiblingsProps) {
  return (
    <ul className={styles.siblings}>
      {siblings.map((sibling) => (
        <SiblingRow
          key={sibling.key}
          sibling={sibling}
          asOf={asOf}
          current={sibling.frozen.id === current}
          ownCentre={centre}
        />
      ))}
    </ul>
  )
}

interface SiblingRowProps {
  sibling: Sibling
  asOf: string
  current: boolean
  ownCentre: string | undefined
}

function SiblingRow({ sibling, asOf, current, ownCentre }: SiblingRowProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { frozen, notice } = sibling
  const { figure } = frozen
  const stopped = figure.status === "suppressed" || figure.status === "withheld"
  const centre = figure.parameters.centre === ownCentre ? undefined : frozen.subject.centre
  return (
    <li data-current={current || undefined}>
      <span className={styles.name}>
        <AppLink to={`/figures/${frozen.id}`}>{t(figureName(frozen))}</AppLink>
        <small>
          {[centre && t(centre), figure.asOf === asOf ? null : format.day(figure.asOf, "short")]
            .filter(Boolean)
            .join(t({ en: ", ", zh: "，" }))}
        </small>
      </span>
      <span className={styles.path}>
        <Path stage={stopped ? "gates" : "released"} stopped={stopped} />
      </span>
      <span className={styles.value}>
        <LiveFigure
          status={figure.status}
          value={writePublished(frozen, figure.value, language)}
          {...(notice && { notice: `N${notice.number}` })}
          published
        />
        {notice && notice.now !== figure.value && (
          <small className={styles.now}>
            {t({ en: "now", zh: "现为" })} {writeKnownSince(frozen, notice.now, language)}
          </small>
        )}
      </span>
    </li>
  )
}
