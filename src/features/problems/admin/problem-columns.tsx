/** Columns of lists of problems, and the sign of where one stands. */
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { categoryNames } from "../codes.ts"
import type { ProblemView } from "../schema.ts"
import { ofName, standingShapes, standingWords } from "./problem-words.ts"

export function ProblemStanding({ problem }: { problem: Pick<ProblemView, "standing" | "dueOn"> }) {
  const { day } = useClocks()
  return <Status shape={standingShapes[problem.standing]} text={standingWords(problem, day)} />
}

/** The day that counts next: of the promise, of the answer, or of the settlement. */
export function useNextDay(): (problem: ProblemView) => string {
  const t = useText()
  const format = useFormat()
  return ({ standing, dueOn, answerBy, settledOn }) => {
    if (standing === "settled") return format.day(settledOn ?? dueOn, "short")
    if (answerBy === null) return format.day(dueOn, "short")
    return t({ en: "answer by {{day}}", zh: "{{day}}前答复" }, { day: format.day(answerBy, "short") })
  }
}

/** An enterprise sees its own only, so that its name says nothing. */
export function useProblemColumns(own: boolean): Column<ProblemView>[] {
  const t = useText()
  const format = useFormat()
  const nextDay = useNextDay()
  const nobody = t({ en: "nobody yet", zh: "待认领" })
  return [
    {
      key: "title",
      title: { en: "Problem", zh: "问题" },
      render: (row) => row.title,
      phone: "title",
    },
    {
      key: "enterprise",
      title: { en: "Enterprise", zh: "企业" },
      render: (row) => t(ofName(row)),
      phone: "line",
      optional: own,
      width: 150,
    },
    {
      key: "standing",
      title: { en: "Stands", zh: "状态" },
      render: (row) => <ProblemStanding problem={row} />,
      phone: "value",
      width: 140,
    },
    {
      key: "next",
      title: { en: "Promised or settled", zh: "承诺日或办结日" },
      render: (row) => nextDay(row),
      width: 164,
      phone: "note",
    },
    {
      key: "category",
      title: { en: "Category", zh: "类别" },
      render: (row) => t(categoryNames[row.category]),
      width: 130,
      ...(own ? { phone: "line" as const } : {}),
    },
    {
      key: "owner",
      title: { en: "In charge", zh: "经办人" },
      render: (row) => row.ownerName ?? nobody,
      width: 96,
      whole: true,
    },
    {
      key: "raised",
      title: { en: "Raised", zh: "提出日" },
      render: (row) => format.day(row.raisedOn, "short"),
      width: 120,
      align: "end",
      optional: true,
    },
  ]
}
