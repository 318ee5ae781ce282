/** The notices that a correction brought to a published bulletin. */
import { correctionClassNames } from "../../../../kernel/correction.ts"
import { bothReasons } from "../../../../kernel/reason-words.ts"
import { NoticeIcon } from "../../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import styles from "./given-notices.module.css"
import { figureName, publicPage, type Release, type ReleaseNotice, writePublished } from "./releases.ts"

/** Notices that a release has gained: from what to what, and why. */
export function GivenNotices({ release, given }: { release: Release; given: ReleaseNotice[] }) {
  const t = useText()
  const { language } = useLanguage()
  const { slug } = release.document
  const whys = new Set(given.map((notice) => whyOf(notice, t)))
  const [why] = whys
  return (
    <div className={styles.notice} role="status">
      <p className={styles.head}>
        <NoticeIcon />
        <b>
          {t(
            {
              en: "The published bulletin keeps its words and has gained {{count}} notices.",
              one: "The published bulletin keeps its words and has gained a notice.",
              zh: "简报原文不动，加了{{count}}条更正启事。",
            },
            { count: given.length },
          )}
        </b>
      </p>
      <ul>
        {given.map((notice) => (
          <GivenNotice key={notice.number} release={release} notice={notice} why={whys.size > 1} />
        ))}
      </ul>
      <p className={styles.foot}>
        {whys.size === 1 && <span className={styles.why}>{why}</span>}
        <a className={styles.public} href={publicPage(slug, language)}>
          {t({ en: "Read the bulletin as the public does", zh: "看公众看到的简报" })}
        </a>
      </p>
    </div>
  )
}

/** Class and words of the correction behind a notice. */
function whyOf({ class: kind, reason }: ReleaseNotice, t: ReturnType<typeof useText>): string {
  const name = t(correctionClassNames[kind])
  return reason === "" ? name : `${name}${t({ en: ": ", zh: "：" })}${t(bothReasons(reason))}`
}

interface GivenNoticeProps {
  release: Release
  notice: ReleaseNotice
  /** Whether its own reason is told: not where all have the same. */
  why: boolean
}

function GivenNotice({ release, notice, why }: GivenNoticeProps) {
  const t = useText()
  const { language } = useLanguage()
  const { slug, figures } = release.document
  const frozen = figures[notice.figureKey]
  if (!frozen) return null
  // An amount of money may change its scale; a per cent sign is part of its number.
  const repeats = ["yuan", "per-cent"].includes(frozen.figure.unit)
  return (
    <li>
      <a href={publicPage(slug, language, notice.number)}>N{notice.number}</a>
      <span>{t(figureName(frozen))}</span>
      <span className={styles.change}>
        {writePublished(frozen, notice.was, language, repeats ? "unit" : "bare")} →{" "}
        <b>{writePublished(frozen, notice.now, language)}</b>
      </span>
      {why && <span className={styles.why}>{whyOf(notice, t)}</span>}
    </li>
  )
}
