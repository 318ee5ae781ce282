/** One return: its numbers beside earlier quarters, what is odd and why, question and answer, and its ledger. */
import { useQueryClient } from "@tanstack/react-query"
import { useParams } from "@tanstack/react-router"
import { useState } from "react"
import { answered, api, ifMatch, refusalOf } from "../../../ui/api/client.ts"
import type { Problem } from "../../../ui/api/problem.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { CheckIcon, CommentIcon, EditIcon, ReturnIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { Status } from "../../../ui/status.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { unexplained } from "../check-return.ts"
import { mayFileFor, mayInState } from "../policy.ts"
import { filerName, quarterName } from "../return-names.ts"
import { type ReturnView, returnStateNames } from "../schema.ts"
import { useReturn, useReturnHistory } from "./return-queries.ts"
import { daysLate, returnActs, returnShapes, returnTelling } from "./return-words.ts"
import { QuestionForm } from "./review/question-form.tsx"
import { ReturnFindings, ReturnTalk } from "./review/return-findings.tsx"
import { ReturnNumbers } from "./review/return-numbers.tsx"

export default function ReturnPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const filed = useReturn(id)
  return (
    <Page>
      <QueryState query={filed} what={{ en: "the return", zh: "报表" }} />
      {filed.data && <ReturnRecord filed={filed.data} />}
    </Page>
  )
}

function ReturnRecord({ filed }: { filed: ReturnView }) {
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useKnownEntry()
  const history = useReturnHistory(filed.id)
  const position = useListPosition("returns", usePath())
  const asking = useSearchParameter("do") === "question" && !readOnly && filed.state === "filed"
  const name = filerName(filed)
  const quarter = quarterName(filed.period)
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: { en: "Returns", zh: "报表" }, to: position?.from ?? "/returns" },
          { label: quarter },
        ]}
        title={{ en: `${name.en}, ${quarter.en}`, zh: `${name.zh} ${quarter.zh}` }}
        badges={<Status shape={returnShapes[filed.state]} text={returnStateNames[filed.state]} />}
        position={position}
        actions={<ReturnActions filed={filed} />}
      />
      <Facts items={useReturnFacts(filed)} />
      {asking && <QuestionForm filed={filed} />}
      <Panels
        main={
          <>
            <ReturnTalk filed={filed} />
            <ReturnNumbers filed={filed} />
            <ReturnFindings filed={filed} />
          </>
        }
        side={
          <RecordLedger
            history={history}
            acts={returnActs}
            telling={(entries) => returnTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function ReturnActions({ filed }: { filed: ReturnView }) {
  const me = useMe()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const mayFile = firstNo([useMay("return:file"), mayFileFor(me, filed.organisationId)])
  const mayReview = useMay("return:review")
  const odd = {
    allowed: false as const,
    reason: {
      en: "A number is odd and nobody has explained it: send it back with a question.",
      zh: "有数字异常而未说明原因：请退回提问。",
    },
  }
  const accept = async () => {
    setBusy(true)
    const answer = await refusalOf(
      answered(
        api.POST("/api/v1/returns/{id}/accept", {
          params: { path: { id: filed.id }, header: { "If-Match": ifMatch(filed.version) } },
        }),
      ),
    )
    setBusy(false)
    setRefused(answer)
    void queries.invalidateQueries()
  }
  const base = `/returns/${filed.id}`
  const reviewing = [
    {
      label: { en: "Ask back", zh: "退回提问" },
      icon: <CommentIcon />,
      to: `${base}?do=question`,
      decision: firstNo([mayReview, mayInState("question", filed.state)]),
      writes: true,
    },
    {
      label: { en: "Accept", zh: "通过" },
      icon: <CheckIcon />,
      run: () => void accept(),
      decision: firstNo([
        mayReview,
        mayInState("accept", filed.state),
        unexplained(filed.findings).length > 0 ? odd : undefined,
      ]),
      writes: true,
      primary: true,
      busy,
    },
  ]
  const refile = {
    label:
      filed.state === "questioned"
        ? { en: "Answer and file again", zh: "答复并重新报送" }
        : { en: "Change and file again", zh: "修改后重新报送" },
    icon: <ReturnIcon />,
    to: `${base}/refile`,
    decision: firstNo([mayFile, mayInState("refile", filed.state)]),
    writes: true,
    primary: filed.state === "questioned",
  }
  const correct = {
    label: { en: "Correct", zh: "更正" },
    icon: <EditIcon />,
    to: `${base}/correct`,
    decision: firstNo([mayReview, mayInState("correct", filed.state)]),
    writes: true,
  }
  const reviews = mayReview.allowed
  const actions = reviews
    ? filed.state === "accepted"
      ? [correct]
      : filed.state === "questioned"
        ? [{ ...refile, primary: false }]
        : [refile, ...reviewing]
    : [refile]
  return (
    <>
      <DecidedActions actions={actions} />
      {refused && <StateLine kind="error" text={problemText(refused)} />}
    </>
  )
}

function useReturnFacts(filed: ReturnView): Fact[] {
  const t = useText()
  const format = useFormat()
  const late = daysLate(filed)
  return [
    {
      label: { en: "Enterprise", zh: "企业" },
      value: <AppLink to={`/organisations/${filed.organisationId}`}>{t(filerName(filed))}</AppLink>,
    },
    { label: { en: "Quarter", zh: "季度" }, value: t(quarterName(filed.period)) },
    {
      label: { en: "Filed on", zh: "报送日" },
      value: format.day(filed.filedOn),
      note:
        late > 0
          ? t({ en: "{{count}} days late", one: "one day late", zh: "迟{{count}}天" }, { count: late })
          : t({ en: "in time", zh: "按时" }),
    },
    { label: { en: "Due on", zh: "截止日" }, value: format.day(filed.dueOn) },
  ]
}
