/** A project and what happened to it, in words of both languages. */
import { contains } from "../../../../kernel/day.ts"
import { formatDay } from "../../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import { readMoney } from "../../../../ui/form/read-back.ts"
import type { StatusShape } from "../../../../ui/status.tsx"
import { type TableWords, tellHistory, writeDays } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import {
  ProjectOwner,
  ProjectSource,
  ProjectStage,
  type ProjectView,
  projectOwnerNames,
  projectSourceNames,
  projectStageNames,
  type StageView,
} from "../../schema.ts"

export const projectActs: Record<string, Bilingual> = {
  "project.enter": { en: "Project entered", zh: "登记项目" },
  "project.move": { en: "Moved on", zh: "推进" },
  "project.lose": { en: "Lost", zh: "流失" },
  "project.plan": { en: "Next step planned", zh: "安排下一步" },
  "project.correct": { en: "Correction of the project", zh: "更正项目" },
}

export const stageShapes: Record<ProjectStage, StatusShape> = {
  lead: "draft",
  talks: "waiting",
  signed: "promised",
  landed: "done",
  "in-production": "done",
  lost: "not-filed",
}

export const fieldLabels = {
  name: { en: "Name, Chinese", zh: "中文名称" },
  nameEn: { en: "Name, English", zh: "英文名称" },
  investor: { en: "Investor", zh: "投资方" },
  organisation: { en: "Enterprise", zh: "落地企业" },
  industry: { en: "Industry", zh: "行业" },
  centre: { en: "Centre", zh: "中心" },
  plannedInvestment: { en: "Planned investment", zh: "计划投资" },
  source: { en: "Came from", zh: "来源" },
  owner: { en: "Seen to by", zh: "负责" },
  nextStep: { en: "Next step", zh: "下一步" },
  nextOn: { en: "By", zh: "期限" },
  lostReason: { en: "Why it was lost", zh: "流失原因" },
} satisfies Record<string, Bilingual>

/** The project's name in both languages. */
export function projectName({ name, nameEn }: Pick<ProjectView, "name" | "nameEn">): Bilingual {
  return { en: nameEn ?? name, zh: name }
}

/** The stage of a day; before its beginning the first one. */
export function stageOn({ stages }: Pick<ProjectView, "stages">, day: string): StageView {
  return stages.find((stage) => contains(stage, day)) ?? stages[0]!
}

/** The day on which it landed, or null. */
export function landedOn({ stages }: Pick<ProjectView, "stages">): string | null {
  return stages.find(({ stage }) => stage === "landed" || stage === "in-production")?.from ?? null
}

/** An amount in the language's own scale, no digit rounded away: 12 million yuan, 1,200万元. */
export function writeYuan(value: string, language: Language): string {
  return readMoney(value, "yuan")[language]
}

function named(
  codes: { safeParse: (code: unknown) => { data?: string | undefined } },
  names: Record<string, Bilingual>,
) {
  return (code: string, language: Language) => names[codes.safeParse(code).data ?? ""]?.[language] ?? code
}

const writeStage = named(ProjectStage, projectStageNames)

/** `name` finds what a number stands for: an organisation or a centre. */
function tableWords(name: (id: string) => string): Record<string, TableWords> {
  const columns: TableWords["columns"] = {
    name: { label: fieldLabels.name },
    name_en: { label: fieldLabels.nameEn },
    investor: { label: fieldLabels.investor },
    organisation_id: { label: fieldLabels.organisation, write: name },
    industry: { label: fieldLabels.industry },
    centre_id: { label: fieldLabels.centre, write: name },
    planned_investment: { label: fieldLabels.plannedInvestment, write: writeYuan },
    source: { label: fieldLabels.source, write: named(ProjectSource, projectSourceNames) },
    owner: { label: fieldLabels.owner, write: named(ProjectOwner, projectOwnerNames) },
    next_step: { label: fieldLabels.nextStep },
    next_on: { label: fieldLabels.nextOn, write: (day, language) => formatDay(day, language, "short") },
    lost_reason: { label: fieldLabels.lostReason },
  }
  const stage = { label: { en: "Stage", zh: "阶段" }, write: writeStage }
  return {
    introduced_project: { columns },
    project_stage: {
      columns: { stage },
      rowName: (fields) => projectStageNames[ProjectStage.safeParse(fields.stage).data ?? "lead"],
    },
  }
}

/** For each entry of a project's history what it changed; a stage that begins is told in one line. */
export function projectTelling(
  entries: HistoryEntry[],
  { language, name }: { language: Language; name: (id: string) => string },
) {
  const words = tableWords(name)
  const whole = tellHistory(entries, words, language)
  const ownOnly = tellHistory(entries, { introduced_project: words.introduced_project! }, language)
  return new Map(
    entries.map((entry) => {
      const note = stageNote(entry, language)
      if (entry.act === "project.enter") return [entry.entry, { fields: [], note }]
      const fields = (note === undefined ? whole : ownOnly).get(entry.entry) ?? []
      return [entry.entry, { fields, note }]
    }),
  )
}

/** The stage that an entry began, save for a correction, which may have moved several. */
function stageNote({ act, changes }: HistoryEntry, language: Language): string | undefined {
  if (act === "project.correct") return undefined
  for (const { table, fields } of changes) {
    const of = (name: string) => fields.find(({ field }) => field === name)
    const days = of("valid")
    if (table !== "project_stage" || !days || days.was !== null || days.now === null) continue
    const stage = writeStage(of("stage")?.now ?? "", language)
    return [stage, writeDays(days.now, language)].join(language === "en" ? ", " : "，")
  }
  return undefined
}
