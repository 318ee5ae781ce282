/** After a correction: it stands in the ledger, what is published is compared, and notices appear as they are given. */
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { answered, api, ifMatch, refusalOf } from "../../../../ui/api/client.ts"
import { type Problem, problemText } from "../../../../ui/api/problem.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { UndoBar } from "../../../../ui/record/undo-bar.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { TenancyView } from "../../schema.ts"
import { GivenNotices } from "../published/given-notices.tsx"
import { newNotices } from "../published/new-notices.ts"
import {
  figuresOfCentre,
  getReleases,
  publicPage,
  type Release,
  type ReleaseNotice,
  releaseTitle,
} from "../published/releases.ts"
import styles from "./correction-outcome.module.css"
import { undoOf } from "./stage-inputs.ts"

/** A correction that was saved: the tenancy before and after, and what was published before it. */
export interface Corrected {
  before: TenancyView
  after: TenancyView
  published: Release[]
  reason: string
}

/** How long after saving a notice may take; the comparison runs right behind each entry of the ledger. */
const watchSeconds = 12

/** The releases, asked for again and again for a while after saving. */
function useWatchedReleases(version: string) {
  const [watching, setWatching] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setWatching(false), watchSeconds * 1000)
    return () => clearTimeout(timer)
  }, [])
  const query = useQuery({
    queryKey: ["releases", "watched", version],
    queryFn: ({ signal }) => getReleases(signal),
    refetchInterval: watching ? 1000 : false,
  })
  return { releases: query.data, watching }
}

export function CorrectionOutcome({ corrected }: { corrected: Corrected }) {
  const t = useText()
  const format = useFormat()
  const [undone, setUndone] = useState<Corrected | null>(null)
  const shown = undone ?? corrected
  const { after } = shown
  return (
    <>
      <Section title={undone ? { en: "Undone", zh: "已撤销" } : { en: "Corrected", zh: "已更正" }}>
        <p className={styles.saved}>
          <Status
            shape="done"
            text={t(
              undone
                ? {
                    en: "What stood before stands again, as entry {{entry}} of the ledger. Both entries stay there.",
                    zh: "已恢复原来的写法，记为账本第{{entry}}笔；两笔都留在账本里。",
                  }
                : {
                    en: "It stands in the ledger as entry {{entry}}. The version before it is kept.",
                    zh: "已记入账本第{{entry}}笔，原来的版本保留。",
                  },
              { entry: format.number(after.version, 0) },
            )}
          />
        </p>
        <p className={styles.links}>
          <AppLink to={`/tenancies/${after.id}`}>
            {t({ en: "Back to the tenancy", zh: "回到入驻记录" })}
          </AppLink>
        </p>
      </Section>
      <PublishedOutcome key={after.version} corrected={shown} />
      {!undone && <Undo corrected={corrected} onUndone={setUndone} />}
    </>
  )
}

function PublishedOutcome({ corrected }: { corrected: Corrected }) {
  const { before, published } = corrected
  const { releases = published, watching } = useWatchedReleases(corrected.after.version)
  const touched = releases.filter((release) => figuresOfCentre(release, before.centreId).length > 0)
  return (
    <Section title={{ en: "What is published", zh: "已公布的内容" }}>
      {touched.length === 0 && !watching && (
        <StateLine
          kind="empty"
          text={{ en: "No bulletin tells figures of this centre yet.", zh: "还没有简报用到这个中心的数字。" }}
        />
      )}
      {touched.map((release) => (
        <ReleaseOutcome
          key={release.document.slug}
          release={release}
          centre={before.centreId}
          given={newNotices(release, published)}
          watching={watching}
        />
      ))}
    </Section>
  )
}

interface ReleaseOutcomeProps {
  release: Release
  centre: string
  given: ReleaseNotice[]
  watching: boolean
}

function ReleaseOutcome({ release, centre, given, watching }: ReleaseOutcomeProps) {
  const t = useText()
  const { language } = useLanguage()
  const count = figuresOfCentre(release, centre).length
  const { slug } = release.document
  return (
    <div className={styles.release}>
      <h3>
        <a href={publicPage(slug, language)}>{releaseTitle(release, language)}</a>
      </h3>
      {given.length > 0 ? (
        <GivenNotices release={release} given={given} />
      ) : (
        <p role="status">
          {watching
            ? t(
                {
                  en: "{{count}} of its figures are about this centre; they are being compared with what is known now.",
                  one: "One of its figures is about this centre; it is being compared with what is known now.",
                  zh: "其中{{count}}个数字涉及这个中心，正在与现在所知逐个比对。",
                },
                { count },
              )
            : t(
                {
                  en: "{{count}} of its figures are about this centre. No notice so far: the published values still hold.",
                  one: "One of its figures is about this centre. No notice so far: the published value still holds.",
                  zh: "其中{{count}}个数字涉及这个中心。至今没有更正启事：公布值仍然成立。",
                },
                { count },
              )}
        </p>
      )}
    </div>
  )
}

interface UndoProps {
  corrected: Corrected
  onUndone: (undone: Corrected) => void
}

function Undo({ corrected, onUndone }: UndoProps) {
  const t = useText()
  const queries = useQueryClient()
  const [gone, setGone] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const { before, after, reason } = corrected
  const undo = async () => {
    setGone(true)
    const why = t({ en: "Undone: {{reason}}", zh: "撤销更正：{{reason}}" }, { reason })
    const call = answered(
      api.PUT("/api/v1/tenancies/{id}", {
        params: { path: { id: after.id }, header: { "If-Match": ifMatch(after.version) } },
        body: undoOf(before, why),
      }),
    )
    const problem = await refusalOf(call)
    if (problem) return setRefused(problem)
    void queries.invalidateQueries({ queryKey: ["tenancies"] })
    const published = await getReleases().catch(() => corrected.published)
    onUndone({ before: after, after: await call, published, reason: why })
  }
  if (refused)
    return (
      <StateLine
        kind="error"
        text={problemText(refused)}
        remedies={[{ label: { en: "Open the tenancy", zh: "打开入驻记录" }, to: `/tenancies/${after.id}` }]}
      />
    )
  if (gone) return null
  return (
    <UndoBar
      text={{ en: "The tenancy is corrected.", zh: "入驻记录已更正。" }}
      onUndo={() => void undo()}
      onGone={() => setGone(true)}
    />
  )
}
