/** What an entry of the ledger did to what is published: the notices that it caused. */
import type { ReactNode } from "react"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import {
  figureName,
  publicPage,
  type Release,
  type ReleaseNotice,
  useReleases,
  writePublished,
} from "./releases.ts"

/** As many as stand in the ledger before the others are only counted. */
const mostShown = 3

/** Gives, by an entry's number, the notices it caused; null where it caused none. */
export function useLedgerEffects(): (entry: string) => ReactNode {
  const { data } = useReleases()
  return (entry) => {
    const caused = (data ?? [])
      .map((release) => ({
        release,
        notices: release.notices.filter(({ knownAt }) => knownAt.entry === entry),
      }))
      .filter(({ notices }) => notices.length > 0)
    if (caused.length === 0) return null
    return caused.map(({ release, notices }) => (
      <Effect key={release.document.slug} release={release} notices={notices} />
    ))
  }
}

function Effect({ release, notices }: { release: Release; notices: ReleaseNotice[] }) {
  const t = useText()
  const { language } = useLanguage()
  const { slug, figures } = release.document
  const more = notices.length - mostShown
  return (
    <>
      {notices.slice(0, mostShown).map((notice) => {
        const frozen = figures[notice.figureKey]
        if (!frozen) return null
        return (
          <div key={notice.number}>
            {t(figureName(frozen))}
            {t({ en: ": ", zh: "：" })}
            {writePublished(frozen, notice.was, language)} → {writePublished(frozen, notice.now, language)}
          </div>
        )
      })}
      {more > 0 && (
        <div>
          {t({ en: "and {{count}} more", one: "and one more", zh: "另有{{count}}个" }, { count: more })}
        </div>
      )}
      <a href={publicPage(slug, language, notices[0]?.number)}>
        {t(
          {
            en: "The bulletin keeps its words and has gained {{count}} notices",
            one: "The bulletin keeps its words and has gained a notice",
            zh: "简报原文不动，加了{{count}}条更正启事",
          },
          { count: notices.length },
        )}
      </a>
    </>
  )
}
