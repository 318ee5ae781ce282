/** The latest problems of an enterprise and the visits to it, for its page in the register. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { categoryNames, purposeNames } from "../codes.ts"
import { ProblemStanding, useNextDay } from "./problem-columns.tsx"
import { useAt } from "./problem-queries.ts"
import { VisitStanding } from "./visit-columns.tsx"

const shown = 5

interface OfOrganisation {
  organisationId: string
}

export function OrganisationProblems({ organisationId }: OfOrganisation) {
  const t = useText()
  const nextDay = useNextDay()
  const { at, waiting } = useAt()
  const { data } = useQuery({
    queryKey: ["problems", "of", organisationId, at],
    queryFn: ({ signal }) => {
      const query = { organisation: organisationId, limit: shown, ...at }
      return answered(api.GET("/api/v1/problems", { params: { query }, signal }))
    },
    enabled: !waiting,
  })
  if (!data || data.problems.length === 0) return null
  return (
    <Section title={{ en: "Problems", zh: "问题" }}>
      <PlainTable
        label={t({ en: "Problems", zh: "问题" })}
        columns={[
          {
            key: "title",
            title: { en: "Problem", zh: "问题" },
            render: ({ id, title }) => <AppLink to={`/problems/${id}`}>{title}</AppLink>,
            phone: "title",
          },
          {
            key: "category",
            title: { en: "Category", zh: "类别" },
            render: ({ category }) => t(categoryNames[category]),
            phone: "line",
          },
          {
            key: "day",
            title: { en: "Promised or settled", zh: "承诺日或办结日" },
            render: nextDay,
            whole: true,
          },
          {
            key: "standing",
            title: { en: "Stands", zh: "状态" },
            render: (row) => <ProblemStanding problem={row} />,
            phone: "value",
          },
        ]}
        rows={data.problems}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

export function OrganisationVisits({ organisationId }: OfOrganisation) {
  const t = useText()
  const format = useFormat()
  const { at, waiting } = useAt()
  const { data } = useQuery({
    queryKey: ["visits", "of", organisationId, at],
    queryFn: ({ signal }) => {
      const query = { organisation: organisationId, limit: shown, ...at }
      return answered(api.GET("/api/v1/visits", { params: { query }, signal }))
    },
    enabled: !waiting,
  })
  if (!data || data.visits.length === 0) return null
  return (
    <Section title={{ en: "Visits", zh: "走访" }}>
      <PlainTable
        label={t({ en: "Visits", zh: "走访" })}
        columns={[
          {
            key: "day",
            title: { en: "Day", zh: "日期" },
            render: ({ id, happenedOn, plannedOn }) => (
              <AppLink to={`/visits/${id}`}>{format.day(happenedOn ?? plannedOn ?? "", "short")}</AppLink>
            ),
            whole: true,
            phone: "title",
          },
          {
            key: "purpose",
            title: { en: "Purpose", zh: "事由" },
            render: ({ purpose }) => t(purposeNames[purpose]),
            phone: "line",
          },
          {
            key: "standing",
            title: { en: "State", zh: "状态" },
            render: (row) => <VisitStanding visit={row} />,
            phone: "value",
          },
        ]}
        rows={data.visits}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
