/** Writing a bulletin: anew, from an earlier one, or revising a draft. */

import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, ifMatch, ProblemError } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { BilingualField } from "../../../ui/form/bilingual-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { useFigure } from "../../statistics/admin/figure-queries.ts"
import { quarterEndBy } from "../../statistics/admin/two-clocks/clock-grid.ts"
import { indicatorKey } from "../../statistics/schema.ts"
import type { BulletinView } from "../schema.ts"
import { getBulletin, getBulletinHistory, useBulletin } from "./bulletin-queries.ts"
import { BlockListField } from "./draft/block-list-field.tsx"
import { checkDraft } from "./draft/check-draft.ts"
import {
  type BulletinWriting,
  emptyWriting,
  inputOf,
  refusalInForm,
  writingOf,
} from "./draft/draft-writing.ts"
import { FigureListField } from "./draft/figure-list-field.tsx"
import { InsertionProvider } from "./draft/insertion.tsx"
import { LineField } from "./draft/line-field.tsx"
import { freeKey } from "./draft/lint-draft.ts"
import styles from "./new-bulletin.module.css"

export default function NewBulletinPage() {
  const revised = useSearchParameter("revise")
  const source = useSearchParameter("from")
  const figureId = useSearchParameter("figure")
  const bulletin = useBulletin(revised ?? source)
  const figure = useFigure(figureId ?? "")
  const waits = (revised ?? source) !== undefined && !bulletin.data
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Bulletins", zh: "简报" }, to: "/bulletins" },
          ...(revised && bulletin.data ? [{ label: bulletin.data.slug, to: `/bulletins/${revised}` }] : []),
        ]}
        title={
          revised ? { en: "Revise the bulletin", zh: "修改简报" } : { en: "Write a bulletin", zh: "写简报" }
        }
      />
      {waits && <QueryState query={bulletin} what={{ en: "the bulletin", zh: "简报" }} />}
      {figureId && <QueryState query={figure} what={{ en: "the figure", zh: "数字" }} />}
      {!waits && !(figureId && !figure.data) && (
        <BulletinForm
          revised={revised === undefined ? null : (bulletin.data ?? null)}
          source={source === undefined ? null : (bulletin.data ?? null)}
          figure={figure.data?.figure ?? null}
        />
      )}
    </Page>
  )
}

interface BulletinFormProps {
  /** The draft that is revised. */
  revised: BulletinView | null
  /** An earlier bulletin that the new one begins from. */
  source: BulletinView | null
  /** A figure to begin with. */
  figure: NonNullable<ReturnType<typeof useFigure>["data"]>["figure"] | null
}

function useInitial({ revised, source, figure }: BulletinFormProps): BulletinWriting {
  const { today } = useClocks()
  if (revised) return writingOf(revised)
  if (source) return { ...writingOf(source), slug: "", asOf: null }
  const empty = emptyWriting(figure?.asOf ?? quarterEndBy(today))
  if (!figure) return empty
  const { definition, parameters } = figure
  const first = {
    key: freeKey(definition.id, []),
    indicator: indicatorKey(definition),
    parameters,
    asOf: null,
  }
  return { ...empty, figures: [first] }
}

function send(writing: BulletinWriting, revised: BulletinView | null, version: string | null) {
  const body = inputOf(writing)
  if (!revised) return answered(api.POST("/api/v1/bulletins", { body }))
  const header = { "If-Match": ifMatch(version ?? revised.version) }
  return answered(api.PUT("/api/v1/bulletins/{id}", { params: { path: { id: revised.id }, header }, body }))
}

async function latestWriting(id: string) {
  const [now, { entries }] = await Promise.all([getBulletin(id), getBulletinHistory(id)])
  const by = entries[0]?.actor ?? ""
  return { values: writingOf(now), version: now.version, by, at: entries[0]?.at ?? new Date().toISOString() }
}

function BulletinForm(props: BulletinFormProps) {
  const { revised } = props
  const go = useGo()
  const queries = useQueryClient()
  const mayWrite = useMay("bulletin:write")
  const initial = useInitial(props)
  const saved = useRef("")
  if (revised?.state === "published")
    return (
      <StateLine
        kind="no-right"
        text={{ en: "It is published and stays as it is.", zh: "已公布，原文不再改动。" }}
        remedies={[{ label: { en: "Open it", zh: "打开" }, to: `/bulletins/${revised.id}` }]}
      />
    )
  return (
    <RecordForm<BulletinWriting>
      wide
      initial={initial}
      version={revised?.version ?? null}
      draft={revised ? `bulletin/${revised.id}` : "bulletin/new"}
      label={revised ? { en: "Save the draft", zh: "保存草稿" } : { en: "Keep as a draft", zh: "存为草稿" }}
      disabled={mayWrite.allowed ? null : mayWrite.reason}
      check={checkDraft}
      submit={async (writing, { version }) => {
        try {
          saved.current = (await send(writing, revised, version)).id
          return null
        } catch (error) {
          if (error instanceof ProblemError) return refusalInForm(error.problem, writing.figures)
          throw error
        }
      }}
      {...(revised && { latest: () => latestWriting(revised.id) })}
      onDone={() => {
        void queries.invalidateQueries()
        go(`/bulletins/${saved.current}`)
      }}
      onCancel={() => go(revised ? `/bulletins/${revised.id}` : "/bulletins")}
    >
      <InsertionProvider>
        {revised?.state === "submitted" && (
          <StateLine
            kind="stale"
            text={{
              en: "It waits for a second person; once revised it is a draft again.",
              zh: "正在待批准；修改后又变回草稿。",
            }}
          />
        )}
        <div className={styles.desk}>
          <Words />
          <aside className={styles.side}>
            <FormSection
              title={{ en: "Figures", zh: "数字" }}
              note={{ en: "as known now", zh: "按现在所知" }}
            >
              <FigureListField />
            </FormSection>
          </aside>
        </div>
      </InsertionProvider>
    </RecordForm>
  )
}

function Words() {
  return (
    <div className={styles.words}>
      <FormSection title={{ en: "What it is", zh: "基本情况" }}>
        <FieldRow>
          <TextField
            name="slug"
            label={{ en: "Address", zh: "网址" }}
            hint={{ en: "behind /bulletins/, such as 2019-q2", zh: "接在 /bulletins/ 后，如 2019-q2" }}
            width={260}
            required
          />
          <DayField
            name="asOf"
            label={{ en: "As of", zh: "截至" }}
            hint={{ en: "of all figures without a day of their own", zh: "没有单独日期的数字都按这天" }}
            required
          />
        </FieldRow>
        <BilingualField
          name="kicker"
          label={{ en: "Kicker", zh: "眉题" }}
          hint={{ en: "what it is and of when", zh: "是什么、哪个时期" }}
          required
        />
      </FormSection>
      <FormSection
        title={{ en: "Words", zh: "正文" }}
        note={{
          en: "figures stand in braces; typed numerals do not go out",
          zh: "数字写在花括号里；手写的数字不放行",
        }}
      >
        <LineField name="title" label={{ en: "Title", zh: "标题" }} rows={2} />
        <BlockListField />
      </FormSection>
    </div>
  )
}
