/** One bulletin: what it says in both languages, its figures, what stands in its way, and what became of it. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { Status } from "../../../ui/status.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { parseLine } from "../parse-line.ts"
import type { BulletinView, FrozenFigure, GateResult, ReleasedBulletin } from "../schema.ts"
import { writeLine } from "../site/written-line.ts"
import styles from "./bulletin.module.css"
import { BulletinActions } from "./bulletin-actions.tsx"
import { bulletinStates } from "./bulletin-codes.ts"
import { BulletinFigures } from "./bulletin-figures.tsx"
import { BulletinLedger } from "./bulletin-ledger.tsx"
import { BulletinNotices } from "./bulletin-notices.tsx"
import { useBulletin, usePreview, useRelease } from "./bulletin-queries.ts"
import { BulletinWords } from "./bulletin-words.tsx"
import { GateResults } from "./gate-results.tsx"
import { SendBackForm } from "./send-back-form.tsx"

export default function BulletinPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const bulletin = useBulletin(id)
  return (
    <Page>
      <QueryState query={bulletin} what={{ en: "the bulletin", zh: "简报" }} />
      {bulletin.data && <BulletinRecord bulletin={bulletin.data} />}
    </Page>
  )
}

/** What the page shows of a bulletin: its frozen release, or what would go out now. */
interface Shown {
  words: { en: string; zh: string }
  figures: Record<string, FrozenFigure>
  gates: GateResult[]
  released: ReleasedBulletin | null
}

function useShown(bulletin: BulletinView) {
  const published = bulletin.state === "published"
  const preview = usePreview(bulletin.id, bulletin.version, !published)
  const release = useRelease(bulletin.slug, published)
  const query = published ? release : preview
  const shown: Shown | null = release.data
    ? { words: release.data.words, figures: release.data.document.figures, gates: [], released: release.data }
    : preview.data
      ? { ...preview.data, released: null }
      : null
  return { query, shown }
}

function BulletinRecord({ bulletin }: { bulletin: BulletinView }) {
  const { query, shown } = useShown(bulletin)
  const { readOnly } = useClocks()
  const doing = useSearchParameter("do")
  const position = useListPosition("bulletins", usePath())
  const figures = shown?.figures ?? {}
  const title = {
    en: writeLine(parseLine(bulletin.title.en), figures, "en"),
    zh: writeLine(parseLine(bulletin.title.zh), figures, "zh"),
  }
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Bulletins", zh: "简报" }, to: position?.from ?? "/bulletins" }]}
        title={shown ? title : bulletin.kicker}
        badges={<Status {...bulletinStates[bulletin.state]} />}
        position={position}
        actions={<BulletinActions bulletin={bulletin} gates={shown?.gates ?? null} />}
      />
      <Facts items={useBulletinFacts(bulletin, shown?.released ?? null)} />
      {doing === "return" && !readOnly && bulletin.state === "submitted" && (
        <SendBackForm bulletin={bulletin} />
      )}
      <QueryState query={query} what={{ en: "its words and figures", zh: "正文和数字" }} />
      {shown && (
        <div className={styles.stack}>
          {shown.released && <BulletinNotices release={shown.released} />}
          {!shown.released && (
            <GateResults gates={shown.gates} kinds={bulletin.blocks.map(({ kind }) => kind)} />
          )}
          <BulletinWords words={shown.words} published={shown.released !== null} />
          <Panels
            main={
              <BulletinFigures
                bulletin={bulletin}
                figures={shown.figures}
                notices={shown.released?.notices ?? null}
              />
            }
            side={<BulletinLedger id={bulletin.id} />}
          />
        </div>
      )}
    </>
  )
}

function useBulletinFacts(bulletin: BulletinView, released: ReleasedBulletin | null): Fact[] {
  const t = useText()
  const format = useFormat()
  const { slug } = bulletin
  const facts: Fact[] = [
    { label: { en: "Kicker", zh: "眉题" }, value: t(bulletin.kicker) },
    { label: { en: "As of", zh: "截至" }, value: format.day(bulletin.asOf) },
    { label: { en: "Written by", zh: "撰写" }, value: bulletin.author.name },
    {
      label: { en: "Released by", zh: "批准" },
      value: bulletin.approver?.name ?? t({ en: "nobody yet", zh: "还没有人批准" }),
    },
  ]
  if (!released) return [...facts, { label: { en: "Address", zh: "网址" }, value: `/zh/bulletins/${slug}` }]
  const { publishedAt, knownAt } = released.document
  return [
    ...facts,
    { label: { en: "Published", zh: "公布" }, value: format.instant(publishedAt) },
    {
      label: { en: "Known at", zh: "所知至" },
      value: format.instant(knownAt.at),
      note: t({ en: "entry {{entry}}", zh: "第{{entry}}笔" }, { entry: format.number(knownAt.entry, 0) }),
    },
    {
      label: { en: "Public page", zh: "公众页面" },
      value: (
        <span className={styles.public}>
          <a href={`/zh/bulletins/${slug}`}>中文</a>
          <a href={`/en/bulletins/${slug}`}>English</a>
        </span>
      ),
    },
  ]
}
