/** The latest returns of an enterprise, for its page in the register. */
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { quarterName } from "../return-names.ts"
import { type Cell, cellNames, type ReturnView, returnStateNames } from "../schema.ts"
import { useOwnReturns } from "./return-queries.ts"
import { returnShapes, salesShown } from "./return-words.ts"

/** As many quarters as a comparison with the year before needs. */
const quarters = 5

export function OrganisationReturns({ organisationId }: { organisationId: string }) {
  const t = useText()
  const columns = useColumns()
  const { data } = useOwnReturns(organisationId)
  if (!data || data.length === 0) return null
  return (
    <Section
      title={{ en: "Quarterly returns", zh: "季度报表" }}
      note={t({ en: "million yuan", zh: "万元" })}
      action={
        data.length > quarters &&
        t({ en: "the latest of {{count}}", zh: "共{{count}}份，列最近的" }, { count: data.length })
      }
    >
      <PlainTable
        label={t({ en: "Quarterly returns", zh: "季度报表" })}
        columns={columns}
        rows={data.slice(0, quarters)}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

function useColumns(): Column<ReturnView>[] {
  const t = useText()
  const { language } = useLanguage()
  const amount = (cell: Cell): Column<ReturnView> => ({
    key: cell,
    title: cellNames[cell],
    align: "end",
    render: (row) => salesShown(row.values[cell], language),
    ...(cell === "sales" && { phone: "note" as const }),
  })
  return [
    {
      key: "period",
      title: { en: "Quarter", zh: "季度" },
      render: ({ id, period }) => <AppLink to={`/returns/${id}`}>{t(quarterName(period))}</AppLink>,
      whole: true,
      phone: "title",
    },
    ...(["sales", "researchSpending", "investment"] as const).map(amount),
    {
      key: "state",
      title: { en: "State", zh: "状态" },
      render: ({ state }) => <Status shape={returnShapes[state]} text={returnStateNames[state]} />,
      phone: "value",
    },
  ]
}
