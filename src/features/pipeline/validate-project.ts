/** The way of a project: stages go forward or to lost, and some want something known first. */
import type { FieldProblem } from "../../kernel/error.ts"
import { type ProjectStage, projectStageNames, projectStages, type StageInput } from "./schema.ts"

export interface ProjectWriting {
  organisationId: string | null
  plannedInvestment: string | null
  nextStep: string | null
  nextOn: string | null
  lostReason: string | null
}

type Stages = Pick<StageInput, "stage" | "from">[]

/** Whether a project in this stage counts as introduced. */
export function hasLanded(stage: ProjectStage): boolean {
  return stage === "landed" || stage === "in-production"
}

/** The stages to which a project may go on from this one, `lost` last. */
export function stagesAfter(stage: ProjectStage): ProjectStage[] {
  if (stage === "lost") return []
  const later = projectStages.slice(projectStages.indexOf(stage) + 1)
  return hasLanded(stage) ? later.filter((one) => one !== "lost") : later
}

/** What is wrong with a project and its stages; empty when nothing is. */
export function validateProject(project: ProjectWriting, stages: Stages): FieldProblem[] {
  return [...orderProblems(stages), ...conditionProblems(project, stages), ...stepProblems(project, stages)]
}

function orderProblems(stages: Stages): FieldProblem[] {
  return stages.flatMap(({ stage, from }, at) => {
    const before = stages[at - 1]
    if (!before) return []
    const problems: FieldProblem[] = []
    if (from <= before.from)
      problems.push({
        field: `stages.${at}.from`,
        message: {
          en: `Later than ${before.from}, when the stage before it began.`,
          zh: `应晚于上一阶段开始日${before.from}。`,
        },
      })
    if (!stagesAfter(before.stage).includes(stage))
      problems.push({ field: `stages.${at}.stage`, message: wrongWay(before.stage, stage) })
    return problems
  })
}

function wrongWay(before: ProjectStage, stage: ProjectStage): FieldProblem["message"] {
  const [was, now] = [projectStageNames[before], projectStageNames[stage]]
  if (stage === "lost" && hasLanded(before))
    return {
      en: "A project that has landed is not lost any more; if it never landed, correct that stage.",
      zh: "已落地的项目不再记为流失；若并未落地，请更正该阶段。",
    }
  return {
    en: `Stages go forward: “${now.en}” does not follow “${was.en}”.`,
    zh: `阶段只能向前：“${now.zh}”不能接在“${was.zh}”之后。`,
  }
}

/** Signed wants the sum that was signed for, landed the enterprise that stands in the register, lost its reason. */
function conditionProblems(project: ProjectWriting, stages: Stages): FieldProblem[] {
  const reached = (stage: ProjectStage) => stages.some((one) => one.stage === stage)
  const landed = stages.some(({ stage }) => hasLanded(stage))
  const problems: FieldProblem[] = []
  const say = (field: keyof ProjectWriting, en: string, zh: string) =>
    problems.push({ field, message: { en, zh } })
  if ((reached("signed") || landed) && project.plannedInvestment === null)
    say("plannedInvestment", "Signed with how much planned investment?", "签约须写明计划投资额。")
  if (landed && project.organisationId === null)
    say("organisationId", "Landed as which enterprise of the register?", "落地须指明企业库中的企业。")
  if (!landed && project.organisationId !== null)
    say("organisationId", "The enterprise is named once it has landed.", "落地后才填写企业。")
  if (reached("lost") && project.lostReason === null)
    say("lostReason", "Why was it lost?", "须写明流失原因。")
  if (!reached("lost") && project.lostReason !== null)
    say("lostReason", "It is not lost, so it has no reason for that.", "项目没有流失，不应填写流失原因。")
  return problems
}

function stepProblems({ nextStep, nextOn }: ProjectWriting, stages: Stages): FieldProblem[] {
  if (stages.at(-1)?.stage === "lost" && (nextStep !== null || nextOn !== null))
    return [
      {
        field: "nextStep",
        message: { en: "A lost project has no next step.", zh: "已流失的项目没有下一步。" },
      },
    ]
  if ((nextStep === null) === (nextOn === null)) return []
  return nextOn === null
    ? [{ field: "nextOn", message: { en: "By which day?", zh: "哪一天之前？" } }]
    : [{ field: "nextStep", message: { en: "What is to be done by then?", zh: "届时要做什么？" } }]
}
