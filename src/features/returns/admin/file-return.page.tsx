/** Filing a return: for the quarter that is open or one before it, by the enterprise or by the bureau from paper. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { formatDay } from "../../../kernel/format.ts"
import { isPeriod } from "../../../kernel/period.ts"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useText } from "../../../ui/language.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { useOrganisation } from "../../registry/admin/use-organisation.ts"
import { compareWith } from "../check-return.ts"
import { mayFileFor } from "../policy.ts"
import { openQuarter } from "../quarter.ts"
import { quarterName } from "../return-names.ts"
import type { ReturnView } from "../schema.ts"
import { FilerChoice } from "./filing/filer-choice.tsx"
import { checkFiling, type Filing, newFiling, returnIn } from "./filing/filing.ts"
import { FilingLine } from "./filing/filing-line.tsx"
import { returnSteps } from "./filing/return-steps.tsx"
import { useOwnReturns } from "./return-queries.ts"

export default function FileReturnPage() {
  const t = useText()
  const me = useMe()
  const { day } = useClocks()
  const asked = useSearchParameter("period")
  const period = asked && isPeriod(asked) && asked.length === 7 ? asked : openQuarter(day)
  const only = me.role === "enterprise" && me.organisations.length === 1 ? me.organisations[0] : undefined
  const organisation = useSearchParameter("organisation") ?? only
  const own = useOwnReturns(organisation)
  const { data: filer } = useOrganisation(organisation)
  const present = own.data?.find((one) => one.period === period)
  const name = filer ? t({ en: filer.nameEn ?? filer.name, zh: filer.name }) : ""
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Returns", zh: "报表" }, to: "/returns" },
          ...(name ? [{ label: name }] : []),
        ]}
        title={{ en: `Return for ${quarterName(period).en}`, zh: `${quarterName(period).zh}报表` }}
      />
      {organisation === undefined ? (
        <FilerChoice period={period} />
      ) : (
        <>
          {!present && <FilingLine period={period} />}
          <QueryState query={own} what={{ en: "the earlier returns", zh: "以前的报表" }} />
          {present && <FiledAlready present={present} />}
          {own.data && !present && (
            <FileForm key={organisation} organisation={organisation} period={period} returns={own.data} />
          )}
        </>
      )}
    </Page>
  )
}

function FiledAlready({ present }: { present: ReturnView }) {
  const filed = formatDay(present.filedOn, "en", "short")
  return (
    <StateLine
      kind="empty"
      text={{
        en: `The return for this quarter was filed on ${filed}.`,
        zh: `本季度的报表已于${formatDay(present.filedOn, "zh")}报送。`,
      }}
      remedies={[{ label: { en: "Open it", zh: "打开" }, to: `/returns/${present.id}` }]}
    />
  )
}

interface FileFormProps {
  organisation: string
  period: string
  returns: ReturnView[]
}

function FileForm({ organisation, period, returns }: FileFormProps) {
  const go = useGo()
  const me = useMe()
  const { today } = useClocks()
  const queries = useQueryClient()
  const filed = useRef("")
  const compared = compareWith(period, returns)
  const early = {
    allowed: false as const,
    reason: { en: "The quarter isn’t over yet.", zh: "本季度还没有结束。" },
  }
  const decision = firstNo([
    useMay("return:file"),
    mayFileFor(me, organisation),
    period > openQuarter(today) ? early : undefined,
  ])
  const send = async (filing: Filing) => {
    const body = { organisationId: organisation, period, ...returnIn(filing, compared) }
    filed.current = (await answered(api.POST("/api/v1/returns", { body }))).id
  }
  return (
    <RecordForm<Filing>
      initial={newFiling()}
      draft={`return/${organisation}/${period}`}
      label={{ en: "File the return", zh: "报送" }}
      disabled={decision.allowed ? null : decision.reason}
      wide
      check={(filing) => checkFiling(filing, compared)}
      submit={(filing) => refusalOf(send(filing))}
      onDone={() => {
        void queries.invalidateQueries()
        go(`/returns/${filed.current}`)
      }}
      steps={returnSteps(compared, { en: "Check and send", zh: "核对报送" })}
    />
  )
}
