/** The loan requests of an enterprise, for its page in the register. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useAsOf } from "./loan-queries.ts"
import { fieldLabels, writeYuan } from "./request/loan-words.ts"
import { RequestStatus } from "./request/request-status.tsx"

export function OrganisationLoans({ organisationId }: { organisationId: string }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { known, waiting } = useKnownEntry()
  const asOf = useAsOf()
  const { data } = useQuery({
    queryKey: ["loan-requests", "of", organisationId, known, asOf],
    queryFn: ({ signal }) => {
      const query = { organisation: organisationId, ...(known && { known }), ...(asOf && { asOf }) }
      return answered(api.GET("/api/v1/loan-requests", { params: { query }, signal }))
    },
    enabled: !waiting,
  })
  if (!data || data.loanRequests.length === 0) return null
  return (
    <Section title={{ en: "Loans", zh: "融资" }}>
      <PlainTable
        label={t({ en: "Loans", zh: "融资" })}
        columns={[
          {
            key: "amount",
            title: fieldLabels.amount,
            render: ({ id, amount }) => <AppLink to={`/loans/${id}`}>{writeYuan(amount, language)}</AppLink>,
            whole: true,
            phone: "title",
          },
          {
            key: "purpose",
            title: fieldLabels.purpose,
            render: ({ purpose, purposeEn }) => t({ en: purposeEn ?? purpose, zh: purpose }),
            phone: "line",
          },
          {
            key: "askedOn",
            title: fieldLabels.askedOn,
            render: ({ askedOn }) => format.day(askedOn, "short"),
            whole: true,
            phone: "note",
          },
          {
            key: "state",
            title: { en: "State", zh: "状态" },
            render: (row) => <RequestStatus request={row} />,
            phone: "value",
          },
        ]}
        rows={data.loanRequests}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
