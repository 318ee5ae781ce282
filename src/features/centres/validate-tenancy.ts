/** The days of a tenancy: its stages follow one another without gap or overlap, within its own days. */
import type { FieldProblem } from "../../kernel/error.ts"
import type { Stage, StagePeriodInput } from "./schema.ts"

interface Days {
  from: string
  until: string | null
}

/** What is wrong with the days of a tenancy and its stages; empty when nothing is. */
export function validateTenancy(
  { from, until }: Days,
  stages: Pick<StagePeriodInput, "stage" | "from" | "until">[],
  centre: { openedOn: string; stages: Stage[] },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  const say = (field: string, en: string, zh: string) => problems.push({ field, message: { en, zh } })
  if (until !== null && until <= from) say("until", "The last day lies before the first.", "结束早于开始。")
  if (from < centre.openedOn)
    say("from", `The centre opened on ${centre.openedOn}.`, `该中心${centre.openedOn}才启用。`)
  stages.forEach((stage, at) => {
    if (!centre.stages.includes(stage.stage))
      say(`stages.${at}.stage`, "The centre does not have this stage.", "该中心没有这个阶段。")
    if (stage.until !== null && stage.until <= stage.from)
      say(`stages.${at}.until`, "The last day lies before the first.", "结束早于开始。")
    const begins = at === 0 ? from : stages[at - 1]?.until
    if (stage.from !== begins)
      say(
        `stages.${at}.from`,
        `This stage should begin on ${begins ?? "no day"}.`,
        `本阶段应从${begins ?? "无"}开始。`,
      )
  })
  const last = stages.length - 1
  if (stages[last] && stages[last].until !== until)
    say(`stages.${last}.until`, "The last stage ends with the tenancy.", "最后一个阶段应与入驻同时结束。")
  return problems
}
