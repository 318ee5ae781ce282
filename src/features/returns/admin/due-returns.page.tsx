/** Who has still to file for the quarter that is open. */
import { daysBetween } from "../../../kernel/day.ts"
import { addPeriods, isPeriod } from "../../../kernel/period.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { Status } from "../../../ui/status.tsx"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { dueOn, openQuarter } from "../quarter.ts"
import { filerName, quarterName } from "../return-names.ts"
import { useDueReturns } from "./return-queries.ts"

export default function DueReturnsPage() {
  const t = useText()
  const { day } = useClocks()
  const asked = useSearchParameter("period")
  const period = asked && isPeriod(asked) ? asked : openQuarter(day)
  const due = useDueReturns(period)
  const quarter = quarterName(period)
  const before = addPeriods(period, -1)
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Returns", zh: "报表" }, to: "/returns" }]}
        title={{ en: `Still to file for ${quarter.en}`, zh: `${quarter.zh}未报` }}
      />
      <QueryState query={due} what={{ en: "who has still to file", zh: "未报名单" }} />
      {due.data && (
        <Section
          title={{ en: "Enterprises", zh: "企业" }}
          note={t({
            en: "whoever filed for one of the four quarters before is expected to",
            zh: "前四个季度报过的，本季度都应报",
          })}
          action={
            <AppLink to={`/returns/due?period=${before}`}>
              {t({ en: `see ${quarterName(before).en}`, zh: `看${quarterName(before).zh}` })}
            </AppLink>
          }
        >
          {due.data.organisations.length === 0 ? (
            <StateLine
              kind="empty"
              text={{ en: "Everybody who is expected to has filed.", zh: "应报的都报了。" }}
              remedies={[{ label: { en: "See the returns", zh: "看报表" }, to: "/returns" }]}
            />
          ) : (
            <DueTable period={period} organisations={due.data.organisations} />
          )}
        </Section>
      )}
    </Page>
  )
}

interface DueTableProps {
  period: string
  organisations: { organisationId: string; organisationName: string; organisationNameEn: string }[]
}

function DueTable({ period, organisations }: DueTableProps) {
  const t = useText()
  const format = useFormat()
  const { today } = useClocks()
  const mayFile = useMay("return:file").allowed
  const due = dueOn(period)
  const late = daysBetween(due, today)
  return (
    <PlainTable
      label={t({ en: "Still to file", zh: "未报企业" })}
      rows={organisations}
      rowKey={({ organisationId }) => organisationId}
      columns={[
        {
          key: "name",
          title: { en: "Enterprise", zh: "企业" },
          render: (row) => <AppLink to={`/organisations/${row.organisationId}`}>{t(filerName(row))}</AppLink>,
          phone: "title",
        },
        {
          key: "due",
          title: { en: "Due on", zh: "截止日" },
          render: () => format.day(due, "short"),
          phone: "line",
        },
        {
          key: "late",
          title: { en: "Standing", zh: "情况" },
          render: () =>
            late > 0 ? (
              <Status
                shape="overdue"
                text={{ en: late === 1 ? "one day late" : `${late} days late`, zh: `已过${late}天` }}
              />
            ) : (
              <Status shape="not-filed" text={{ en: "not filed yet", zh: "未报" }} />
            ),
          phone: "value",
        },
        ...(mayFile
          ? [
              {
                key: "file",
                title: { en: "To do", zh: "办理" },
                render: ({ organisationId }: DueTableProps["organisations"][number]) => (
                  <AppLink to={`/returns/file?period=${period}&organisation=${organisationId}`}>
                    {t({ en: "File", zh: "填报" })}
                  </AppLink>
                ),
                phone: "note" as const,
              },
            ]
          : []),
      ]}
    />
  )
}
