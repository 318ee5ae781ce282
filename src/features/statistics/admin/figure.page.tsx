/** The workbench of one figure: its path, its two clocks, what was released with it, and its evidence. */
import { useQuery } from "@tanstack/react-query"
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { AsOfGlyph, BulletinIcon, KnownAtGlyph, RecomputeIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { CopyText } from "../../../ui/record/copy-text.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { useReleases } from "../../centres/admin/published/releases.ts"
import { basisOf, whoseWordOf } from "../figure-words.ts"
import type { Figure, Indicator } from "../schema.ts"
import { EvidenceTable } from "./evidence/evidence-table.tsx"
import styles from "./figure.module.css"
import { usePublication } from "./figure-publication.ts"
import { questionOf, takenFigure, useEvidence, useFigure, useIndicatorOf } from "./figure-queries.ts"
import { useParameterNames } from "./parameter-names.tsx"
import { FigurePath } from "./path/figure-path.tsx"
import { Recomputed, useRecompute } from "./recompute.tsx"
import { figuresTold, ReleaseSiblings, siblingsOf } from "./release-siblings.tsx"
import { TwoClockGrid, useDayName } from "./two-clocks/two-clock-grid.tsx"
import { shortId } from "./write-value.ts"

export default function FigurePage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const figure = useFigure(id)
  const indicator = useIndicatorOf(figure.data?.figure)
  return (
    <Page>
      <QueryState query={figure} what={{ en: "the figure", zh: "数字" }} />
      {figure.data && indicator && (
        <FigureRecord key={id} id={id} figure={figure.data.figure} indicator={indicator} />
      )}
    </Page>
  )
}

interface FigureProps {
  id: string
  figure: Figure
  indicator: Indicator
}

function FigureRecord({ id, figure, indicator }: FigureProps) {
  const t = useText()
  const names = useParameterNames(figure.parameters)
  const publication = usePublication(id)
  const evidence = useEvidence(id)
  const recompute = useRecompute(figure)
  const mayTake = useMay("figure:take")
  const mayWrite = useMay("bulletin:write")
  const when = useDayName()(figure.asOf)
  const title = { en: `${indicator.title.en}, ${when}`, zh: `${indicator.title.zh}，${when}` }
  const subject = Object.values(names).map((name) => t(name))
  const { language } = useLanguage()
  const basis = basisOf(indicator)
  const sentences = [t(indicator.says), t(whoseWordOf(figure, indicator)), ...(basis ? [t(basis)] : [])]
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: { en: "Figures", zh: "数字" }, to: "/figures" },
          ...subject.map((label) => ({ label })),
        ]}
        title={title}
        actions={
          <DecidedActions
            actions={[
              {
                label: { en: "Recompute and compare", zh: "重算比对" },
                icon: <RecomputeIcon />,
                run: () => recompute.mutate(),
                busy: recompute.isPending,
                decision: mayTake,
              },
              {
                label: { en: "Insert in a bulletin", zh: "写进简报" },
                icon: <BulletinIcon />,
                to: `/bulletins/new?figure=${id}`,
                decision: mayWrite,
                primary: true,
              },
            ]}
          />
        }
      />
      <p className={styles.says}>{sentences.join(language === "en" ? " " : "")}</p>
      <ClocksOf id={id} figure={figure} />
      <Recomputed id={id} figure={figure} recompute={recompute} />
      <FigurePath figure={figure} indicator={indicator} evidence={evidence.data} publication={publication} />
      <div className={styles.two}>
        <TwoClockGrid id={id} figure={figure} />
        <Siblings id={id} />
      </div>
      <EvidenceTable id={id} figure={figure} indicator={indicator} />
    </>
  )
}

/** The two clocks of the figure itself, and the way to it where the page's clocks stand elsewhere. */
function ClocksOf({ id, figure }: { id: string; figure: Figure }) {
  const t = useText()
  const format = useFormat()
  const { asOf, day } = useClocks()
  const { known, waiting } = useKnownEntry()
  const mayTake = useMay("figure:take")
  const elsewhere =
    !waiting && ((asOf !== null && asOf !== figure.asOf) || (known ?? figure.knownAt) !== figure.knownAt)
  const there = useQuery({
    ...takenFigure(questionOf(figure, { asOf: asOf ?? figure.asOf, knownAt: known })),
    enabled: elsewhere && mayTake.allowed,
  })
  return (
    <div className={styles.clocks}>
      <span>
        <AsOfGlyph /> {t({ en: "as of", zh: "截至" })} <b>{format.day(figure.asOf)}</b>
      </span>
      <span>
        <KnownAtGlyph /> {t({ en: "known at", zh: "所知至" })}{" "}
        <b>
          {t({ en: "entry {{entry}}", zh: "第{{entry}}笔" }, { entry: format.number(figure.knownAt, 0) })}
        </b>
      </span>
      <span>
        {t({ en: "figure", zh: "编号" })} <CopyText text={id} shown={shortId(id)} />
      </span>
      {elsewhere && there.data && there.data.id !== id && (
        <AppLink to={`/figures/${there.data.id}`}>
          {t(
            {
              en: "The clocks above stand elsewhere: open it as of {{day}}",
              zh: "上方时钟已移开：看截至{{day}}的数",
            },
            { day: format.day(asOf ?? day) },
          )}
        </AppLink>
      )}
    </div>
  )
}

/** The figures of the same release, or of the newest one. */
function Siblings({ id }: { id: string }) {
  const t = useText()
  const releases = useReleases()
  const publication = usePublication(id)
  const release = publication?.release ?? releases.data?.[0]
  const all = release ? siblingsOf(release) : []
  const told = release ? figuresTold(release) : []
  const centre = publication?.frozen.figure.parameters.centre
  const shown = all.filter(({ key, frozen }) => told.includes(key) || frozen.id === id)
  return (
    <Section
      title={{
        en: publication ? "Released with it" : "The newest release",
        zh: publication ? "同期公布" : "最近公布",
      }}
      note={t(
        { en: "{{count}} figures in all", one: "one figure", zh: "共{{count}}个数字" },
        { count: all.length },
      )}
      action={<AppLink to="/figures">{t({ en: "All", zh: "全部" })}</AppLink>}
    >
      <QueryState query={releases} what={{ en: "what is released", zh: "已公布的数字" }} />
      {release && (
        <ReleaseSiblings siblings={shown} asOf={release.document.asOf} current={id} centre={centre} />
      )}
    </Section>
  )
}
