/** What the list shows of its active visit. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Preview, PreviewPart } from "../../../ui/record/preview.tsx"
import { purposeNames } from "../codes.ts"
import type { VisitView } from "../schema.ts"
import { ofName } from "./problem-words.ts"
import { VisitStanding } from "./visit-columns.tsx"

export function VisitPreview({ visit }: { visit: VisitView }) {
  const t = useText()
  const format = useFormat()
  const name = t(ofName(visit))
  const { happenedOn, plannedOn, problemCount } = visit
  return (
    <Preview
      title={name}
      to={`/visits/${visit.id}`}
      facts={[
        { label: { en: "State", zh: "状态" }, value: <VisitStanding visit={visit} /> },
        {
          label:
            happenedOn === null
              ? { en: "Planned for", zh: "计划日期" }
              : { en: "Took place", zh: "走访日期" },
          value: format.day(happenedOn ?? plannedOn ?? ""),
        },
        { label: { en: "Purpose", zh: "事由" }, value: t(purposeNames[visit.purpose]) },
        {
          label: { en: "Problems found", zh: "发现问题" },
          value: t({ en: "{{count}}", zh: "{{count}}个" }, { count: problemCount }),
        },
        {
          label: { en: "Enterprise", zh: "企业档案" },
          value: (
            <AppLink to={`/organisations/${visit.organisationId}`}>
              {t({ en: "its record", zh: "打开企业" })}
            </AppLink>
          ),
        },
      ]}
    >
      {visit.note && (
        <PreviewPart title={{ en: "Note, inside the bureau", zh: "内部记录" }}>
          <p>{visit.note}</p>
        </PreviewPart>
      )}
    </Preview>
  )
}
