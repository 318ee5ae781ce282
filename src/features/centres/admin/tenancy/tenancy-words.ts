/** A tenancy and what happened to it, in words of both languages. */
import { addDays, fromDateRange } from "../../../../kernel/day.ts"
import { formatDay, formatNumber } from "../../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import type { DiffField } from "../../../../ui/record/diff.ts"
import type { EntryTelling } from "../../../access/admin/record-ledger.tsx"
import type { HistoryEntry } from "../../../access/record-history.ts"
import { Stage, stageNames, type TenancyView } from "../../schema.ts"

export const tenancyActs: Record<string, Bilingual> = {
  "tenancy.settle": { en: "Settled", zh: "入驻" },
  "tenancy.move": { en: "Moved", zh: "迁移" },
  "tenancy.end": { en: "Left", zh: "退出" },
  "tenancy.correct": { en: "Correction of the tenancy", zh: "更正入驻记录" },
}

/** Days from the first to the last on which it held: "21 Jan 2018 to 30 Mar 2019", "2018年1月21日起". */
export function daysWords(
  { from, until }: { from: string; until: string | null },
  language: Language,
): string {
  const first = formatDay(from, language, "short")
  if (until === null) return language === "en" ? `from ${first}` : `${first}起`
  const last = formatDay(addDays(until, -1), language, "short")
  return language === "en" ? `${first} to ${last}` : `${first}—${last}`
}

/** The tenant's name in both languages. */
export function tenantName(tenancy: Pick<TenancyView, "organisationName" | "organisationNameEn">): Bilingual {
  return { en: tenancy.organisationNameEn, zh: tenancy.organisationName }
}

/** Square metres with all their decimals. */
export function writeArea(area: string, language: Language): string {
  return formatNumber(area, area.split(".")[1]?.length ?? 0, language)
}

export function stageName(code: string): Bilingual {
  const stage = Stage.safeParse(code)
  return stage.success ? stageNames[stage.data] : { en: code, zh: code }
}

type Change = HistoryEntry["changes"][number]
type Fields = Record<string, string | null>

const labels = {
  days: { en: "Days of the tenancy", zh: "入驻起止" },
  exitReason: { en: "Why it left", zh: "退出原因" },
  stage: { en: "Stage", zh: "阶段" },
  unit: { en: "Unit", zh: "单元" },
  area: { en: "Area, m²", zh: "面积（平方米）" },
} satisfies Record<string, Bilingual>

const range = (text: string | null, language: Language) =>
  text === null ? null : daysWords(fromDateRange(text), language)

function fieldOf({ fields }: Change, name: string) {
  return fields.find(({ field }) => field === name)
}

function tenancyFields(change: Change, language: Language): DiffField[] {
  const days = fieldOf(change, "valid")
  const reason = fieldOf(change, "exit_reason")
  return [
    ...(days ? [{ field: labels.days, was: range(days.was, language), now: range(days.now, language) }] : []),
    ...(reason ? [{ field: labels.exitReason, was: reason.was, now: reason.now }] : []),
  ]
}

function placeName({ stage, unit, area_m2 }: Fields): Bilingual {
  const name = stageName(stage ?? "")
  const rest = `${unit ?? ""}${area_m2 ? `, ${area_m2} m²` : ""}`
  const restZh = `${unit ?? ""}${area_m2 ? `，${area_m2}平方米` : ""}`
  return { en: `${name.en} ${rest}`, zh: `${name.zh} ${restZh}` }
}

/** A stage that came, went or kept its place tells its days; one that changed its place tells from what to what. */
function stageFields(change: Change, before: Fields, after: Fields, language: Language): DiffField[] {
  const days = fieldOf(change, "valid")
  const cameOrWent = days !== undefined && (days.was === null || days.now === null)
  const told: DiffField[] = days
    ? [{ field: placeName(after), was: range(days.was, language), now: range(days.now, language) }]
    : []
  if (cameOrWent) return told
  const stage = fieldOf(change, "stage")
  const moved: DiffField[] = stage
    ? [
        {
          field: labels.stage,
          was: stageName(stage.was ?? "")[language],
          now: stageName(stage.now ?? "")[language],
        },
      ]
    : []
  const { en, zh } = stageName(before.stage ?? "")
  const unitBefore = before.unit ?? ""
  for (const [name, label] of [
    ["unit", labels.unit],
    ["area_m2", labels.area],
  ] as const) {
    const field = fieldOf(change, name)
    const of = { en: `${label.en}, ${en} ${unitBefore}`, zh: `${label.zh}，${zh} ${unitBefore}` }
    if (field) moved.push({ field: of, was: field.was, now: field.now })
  }
  return [...told, ...moved]
}

/** Where and from when, for the entry that settled the tenant. */
function settlingNote(changes: Change[], language: Language): string | undefined {
  const stage = changes.find(({ table }) => table === "stage_period")
  if (!stage) return undefined
  const now = Object.fromEntries(stage.fields.map(({ field, now }) => [field, now]))
  return [placeName(now)[language], range(now.valid ?? null, language)]
    .filter(Boolean)
    .join(language === "en" ? ", " : "，")
}

/** For each entry of a tenancy's history, by its number, what it changed. */
export function tenancyTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  const stages = new Map<string, Fields>()
  const telling = new Map<string, EntryTelling>()
  // What a stage was called is known from the entries before it, so the oldest comes first.
  for (const { entry, act, changes } of [...entries].reverse()) {
    const fields = changes.flatMap((change) => {
      if (change.table === "tenancy") return tenancyFields(change, language)
      const before = stages.get(change.id) ?? {}
      const now = change.fields.flatMap(({ field, now }) => (now === null ? [] : [[field, now]]))
      const after = { ...before, ...Object.fromEntries(now) }
      stages.set(change.id, after)
      return stageFields(change, before, after, language)
    })
    const settled = act === "tenancy.settle"
    telling.set(entry, settled ? { fields: [], note: settlingNote(changes, language) } : { fields })
  }
  return telling
}
