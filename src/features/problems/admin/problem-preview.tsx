/** What the queue shows of its active problem: what it is, who answers for it, and the last days that count. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Preview, PreviewPart } from "../../../ui/record/preview.tsx"
import { categoryNames, channelNames, settlementKindNames } from "../codes.ts"
import type { ProblemView } from "../schema.ts"
import { ProblemStanding } from "./problem-columns.tsx"
import { ofName } from "./problem-words.ts"

export function ProblemPreview({ problem }: { problem: ProblemView }) {
  const t = useText()
  const format = useFormat()
  const { settledOn, settledBy, answerBy } = problem
  return (
    <Preview
      title={problem.title}
      to={`/problems/${problem.id}`}
      facts={[
        { label: { en: "Stands", zh: "状态" }, value: <ProblemStanding problem={problem} /> },
        {
          label: { en: "Enterprise", zh: "企业" },
          value: <AppLink to={`/organisations/${problem.organisationId}`}>{t(ofName(problem))}</AppLink>,
        },
        { label: { en: "Category", zh: "类别" }, value: t(categoryNames[problem.category]) },
        {
          label: { en: "Raised", zh: "提出日" },
          value: format.day(problem.raisedOn),
          note: t(channelNames[problem.channel]),
        },
        { label: { en: "Promised for", zh: "承诺办结日" }, value: format.day(problem.dueOn) },
        {
          label: { en: "In charge", zh: "经办人" },
          value: problem.ownerName ?? t({ en: "nobody yet", zh: "待认领" }),
        },
        ...(answerBy === null || settledOn !== null
          ? []
          : [{ label: { en: "To be answered by", zh: "答复期限" }, value: format.day(answerBy) }]),
        ...(settledOn === null || settledBy === null
          ? []
          : [
              {
                label: { en: "Settled", zh: "办结" },
                value: format.day(settledOn),
                note: t(settlementKindNames[settledBy]),
              },
            ]),
      ]}
    >
      {problem.says && (
        <PreviewPart title={{ en: "In detail", zh: "详情" }}>
          <p>{problem.says}</p>
        </PreviewPart>
      )}
    </Preview>
  )
}
