/** Code lists of visits and problems, with their words; safe in the browser. */
import { z } from "zod"
import type { Bilingual } from "../../kernel/language.ts"

export const purposes = ["inspection", "follow-up", "asked-for"] as const
export const Purpose = z.enum(purposes)
export type Purpose = z.infer<typeof Purpose>
export const purposeNames: Record<Purpose, Bilingual> = {
  inspection: { en: "Visit of the round", zh: "例行走访" },
  "follow-up": { en: "Follow-up", zh: "回访" },
  "asked-for": { en: "Asked for by the enterprise", zh: "应企业之邀" },
}

export const visitStates = ["planned", "done", "dropped"] as const
export const VisitState = z.enum(visitStates)
export type VisitState = z.infer<typeof VisitState>
export const visitStateNames: Record<VisitState, Bilingual> = {
  planned: { en: "Planned", zh: "计划中" },
  done: { en: "Done", zh: "已走访" },
  dropped: { en: "Dropped", zh: "已取消" },
}

export const categories = [
  "project-application",
  "college-enterprise-docking",
  "venue",
  "financing",
  "other",
] as const
export const Category = z.enum(categories)
export type Category = z.infer<typeof Category>
export const categoryNames: Record<Category, Bilingual> = {
  "project-application": { en: "Project application", zh: "项目申报" },
  "college-enterprise-docking": { en: "College–enterprise docking", zh: "校企对接" },
  venue: { en: "Venue", zh: "场地" },
  financing: { en: "Financing", zh: "融资" },
  other: { en: "Other", zh: "其他" },
}

export const channels = ["visit", "enterprise", "phone"] as const
export const Channel = z.enum(channels)
export type Channel = z.infer<typeof Channel>
export const channelNames: Record<Channel, Bilingual> = {
  visit: { en: "Found on a visit", zh: "走访发现" },
  enterprise: { en: "Raised by the enterprise", zh: "企业提出" },
  phone: { en: "By phone", zh: "来电反映" },
}

export const settlementKinds = ["app", "slip", "call", "silence"] as const
export const SettlementKind = z.enum(settlementKinds)
export type SettlementKind = z.infer<typeof SettlementKind>
export const settlementKindNames: Record<SettlementKind, Bilingual> = {
  app: { en: "Confirmed in the app", zh: "企业在线确认" },
  slip: { en: "Signed slip", zh: "书面签收" },
  call: { en: "Recorded call", zh: "电话回访" },
  silence: { en: "Silence past the deadline", zh: "逾期未答复" },
}

/** Where a problem stands on a day, in order of consequence. */
export const standings = [
  "overdue",
  "unassigned",
  "due-soon",
  "unanswered",
  "awaiting",
  "open",
  "settled",
] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>
export const standingNames: Record<Standing, Bilingual> = {
  overdue: { en: "Overdue", zh: "已逾期" },
  unassigned: { en: "Nobody’s yet", zh: "待认领" },
  "due-soon": { en: "Due within a week", zh: "一周内到期" },
  unanswered: { en: "No answer in time", zh: "逾期未答复" },
  awaiting: { en: "Awaits confirmation", zh: "待企业确认" },
  open: { en: "In hand", zh: "办理中" },
  settled: { en: "Settled", zh: "已办结" },
}

/** What the proofs of figures call the populations, dimensions and codes of visits and problems. */
export const problemsTerms: Record<string, Bilingual> = {
  "visit.v1": { en: "Visits of the year", zh: "本年走访" },
  "problem.v1": { en: "Problems raised in the year", zh: "本年提出的问题" },
  "settled-problem.v1": { en: "Problems raised in the year and settled", zh: "本年提出并已办结的问题" },
  purpose: { en: "Purpose", zh: "事由" },
  category: { en: "Category", zh: "类别" },
  channel: { en: "How it came", zh: "来源" },
  kind: { en: "Kind of settlement", zh: "办结方式" },
  town: { en: "Town", zh: "乡镇街道" },
  unknown: { en: "not known", zh: "不详" },
  ...purposeNames,
  ...categoryNames,
  ...channelNames,
  ...settlementKindNames,
}
