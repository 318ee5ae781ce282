/** What an organisation has consented to, and recording or withdrawing it. */
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { addDays } from "../../../kernel/day.ts"
import { answered, api, ifMatch, ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { FormOverlay } from "../../../ui/form/form-overlay.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { type Text, useText } from "../../../ui/language.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { RemedyLink, StateLine } from "../../../ui/states.tsx"
import { Status } from "../../../ui/status.tsx"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import type { ConsentView } from "../schema.ts"
import { ConsentForm } from "./consent-form.tsx"
import { consentPurposeNames } from "./consent-words.ts"
import { useMay } from "./me.tsx"

/** A change that can be taken back for some seconds. */
export interface ConsentUndo {
  text: Text
  run: () => Promise<unknown>
}

export interface ConsentPanelProps {
  organisationId: string
  onDone: (undo: ConsentUndo) => void
}

function changeConsent(id: string, version: string, body: Omit<ConsentView, "id" | "version">) {
  const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
  return answered(api.PUT("/api/v1/consents/{id}", { params, body }))
}

/** Withdraws from today on: the days before stay covered. A consent that began today keeps its one day. */
async function withdraw(consent: ConsentView, today: string): Promise<ConsentUndo> {
  const { id, version, ...body } = consent
  const until = today > consent.from ? today : addDays(consent.from, 1)
  const made = await changeConsent(id, version, { ...body, until })
  return {
    text: { en: "The consent is withdrawn.", zh: "同意已撤回。" },
    run: () => changeConsent(id, made.version, body),
  }
}

export function ConsentPanel({ organisationId, onDone }: ConsentPanelProps) {
  const t = useText()
  const { today, readOnly } = useClocks()
  const queries = useQueryClient()
  const writing = useMay("consent:write").allowed && !readOnly
  const [recording, setRecording] = useState(false)
  const [refused, setRefused] = useState<Text | null>(null)
  const { data, error } = useQuery({
    queryKey: ["consents", organisationId],
    queryFn: ({ signal }) =>
      answered(
        api.GET("/api/v1/organisations/{id}/consents", { params: { path: { id: organisationId } }, signal }),
      ),
  })
  const done = (undo?: ConsentUndo) => {
    setRecording(false)
    setRefused(null)
    if (undo) onDone(undo)
    void queries.invalidateQueries({ queryKey: ["consents", organisationId] })
  }
  const onWithdraw = (consent: ConsentView) =>
    withdraw(consent, today).then(done, (failed) =>
      setRefused(failed instanceof ProblemError ? problemText(failed.problem) : noAnswer),
    )
  return (
    <Section
      title={{ en: "Consents", zh: "同意" }}
      note={readOnly ? t({ en: "as known now", zh: "按现在所知" }) : null}
      action={writing && <RemedyLink remedy={{ label: recordTitle, run: () => setRecording(true) }} />}
    >
      {error && (
        <StateLine
          kind="error"
          text={{ en: "The consents could not be fetched.", zh: "没有取到同意记录。" }}
        />
      )}
      {refused && <StateLine kind="error" text={refused} />}
      {data?.consents.length === 0 && (
        <StateLine
          kind="empty"
          text={{
            en: "None. A figure about this organisation alone is not published.",
            zh: "没有。只涉及这一家的数字不能公布。",
          }}
        />
      )}
      {data && data.consents.length > 0 && (
        <ConsentTable
          consents={data.consents}
          onWithdraw={writing ? (consent) => void onWithdraw(consent) : null}
        />
      )}
      {recording && (
        <FormOverlay title={recordTitle} opened onClose={() => setRecording(false)}>
          <ConsentForm organisationId={organisationId} onDone={() => done()} />
        </FormOverlay>
      )}
    </Section>
  )
}

const recordTitle = { en: "Record a consent", zh: "登记同意" }
const noAnswer = { en: "Nothing was changed: no answer from the server.", zh: "没有改动：服务器没有回应。" }

interface ConsentTableProps {
  consents: ConsentView[]
  onWithdraw: ((consent: ConsentView) => void) | null
}

function ConsentTable({ consents, onWithdraw }: ConsentTableProps) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const holds = (consent: ConsentView) => consent.until === null || consent.until > day
  const state = (consent: ConsentView) => {
    if (consent.from > day) return <Status shape="waiting" text={{ en: "to come", zh: "未生效" }} />
    if (consent.until === addDays(day, 1))
      return <Status shape="done" text={{ en: "ends today", zh: "今天止" }} />
    if (holds(consent)) return <Status shape="done" text={{ en: "in force", zh: "有效" }} />
    return <Status shape="locked" text={{ en: "ended", zh: "已终止" }} />
  }
  const days = ({ from, until }: ConsentView) =>
    `${format.day(from, "short")} — ${until === null ? t({ en: "until withdrawn", zh: "至撤回" }) : format.day(addDays(until, -1), "short")}`
  return (
    <PlainTable
      label={t({ en: "Consents", zh: "同意" })}
      rows={consents}
      rowKey={(consent) => consent.id}
      columns={[
        {
          key: "purpose",
          phone: "title",
          title: { en: "To what", zh: "同意什么" },
          render: (one) => t(consentPurposeNames[one.purpose]),
        },
        { key: "days", phone: "line", title: { en: "When", zh: "期间" }, render: days },
        {
          key: "evidence",
          phone: "line",
          title: { en: "Evidence", zh: "依据" },
          render: (one) => one.evidence,
        },
        { key: "state", phone: "value", title: { en: "State", zh: "状态" }, render: state },
        ...(onWithdraw
          ? [
              {
                key: "do",
                phone: "note" as const,
                title: { en: "Actions", zh: "操作" },
                align: "end" as const,
                render: (one: ConsentView) =>
                  holds(one) && one.until !== addDays(day, 1) ? (
                    <RemedyLink
                      remedy={{ label: { en: "Withdraw", zh: "撤回" }, run: () => onWithdraw(one) }}
                    />
                  ) : (
                    "–"
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
