/** A return that was filed before, opened to be written anew: filed again, or corrected. */

import { useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { refusalOf } from "../../../../ui/api/client.ts"
import type { Decided } from "../../../../ui/decided-actions.tsx"
import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { type Text, useText } from "../../../../ui/language.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { Page } from "../../../../ui/page.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { type Compared, compareWith } from "../../check-return.ts"
import { filerName, quarterName } from "../../return-names.ts"
import type { ReturnView } from "../../schema.ts"
import { latestReturn, useOwnReturns, useReturn } from "../return-queries.ts"
import styles from "./filing.module.css"
import { checkFiling, type Filing } from "./filing.ts"
import { FilingLine } from "./filing-line.tsx"
import { returnSteps } from "./return-steps.tsx"

export interface ChangePageProps {
  id: string
  title: Text
  children: (filed: ReturnView) => ReactNode
}

export function ChangePage({ id, title, children }: ChangePageProps) {
  const t = useText()
  const filed = useReturn(id)
  const of = filed.data
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Returns", zh: "报表" }, to: "/returns" },
          ...(of
            ? [{ label: `${t(filerName(of))} ${t(quarterName(of.period))}`, to: `/returns/${id}` }]
            : []),
        ]}
        title={title}
      />
      <QueryState query={filed} what={{ en: "the return", zh: "报表" }} />
      {of && <FilingLine period={of.period} filed />}
      {of && children(of)}
    </Page>
  )
}

export interface ReturnChangeProps<V extends Filing> {
  filed: ReturnView
  act: "refile" | "correct"
  decision: Decided
  label: Text
  /** Name of the last step. */
  step: Text
  writing: (filed: ReturnView) => V
  send: (filing: V, compared: Compared, version: string) => Promise<unknown>
  /** What the last step asks beyond the numbers. */
  children?: ReactNode
}

export function ReturnChange<V extends Filing>(props: ReturnChangeProps<V>) {
  const { filed, act, decision, label, step, writing, send, children } = props
  const t = useText()
  const go = useGo()
  const queries = useQueryClient()
  const own = useOwnReturns(filed.organisationId)
  if (!own.data) return <QueryState query={own} what={{ en: "the earlier returns", zh: "以前的报表" }} />
  const compared = compareWith(filed.period, own.data)
  const back = () => go(`/returns/${filed.id}`)
  return (
    <>
      {filed.state === "questioned" && filed.question && (
        <p className={styles.said}>
          <b>{t({ en: "The bureau asks: ", zh: "科技局提问：" })}</b>
          {filed.question}
        </p>
      )}
      <RecordForm<V>
        initial={writing(filed)}
        version={filed.version}
        draft={`return/${filed.id}/${act}`}
        label={label}
        disabled={decision.allowed ? null : decision.reason}
        wide
        check={(filing) => checkFiling(filing, compared)}
        submit={(filing, { version }) => refusalOf(send(filing, compared, version ?? filed.version))}
        latest={async () => {
          const { now, by, at } = await latestReturn(filed.id)
          return { values: writing(now), version: now.version, by, at }
        }}
        onDone={() => {
          void queries.invalidateQueries()
          back()
        }}
        onCancel={back}
        steps={returnSteps(compared, step, children)}
      />
    </>
  )
}
