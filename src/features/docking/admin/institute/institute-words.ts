/** An institute’s agreement and what happened to it, in words of both languages. */
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import type { StatusShape } from "../../../../ui/status.tsx"
import { type TableWords, tellHistory, writeDays } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import {
  CapabilityField,
  type CapabilityView,
  capabilityFieldNames,
  type InstituteView,
} from "../../schema.ts"

export const agreementActs: Record<string, Bilingual> = {
  "agreement.enter": { en: "Settled by an agreement", zh: "签约落户" },
  "agreement.end": { en: "Agreement ended", zh: "协议终止" },
  "agreement.correct": { en: "Correction of the agreement", zh: "更正协议" },
  "capability.record": { en: "Capability recorded", zh: "登记能力" },
}

export const fieldLabels = {
  organisation: { en: "Institute", zh: "科研院所" },
  subject: { en: "Subject, Chinese", zh: "协议内容（中文）" },
  subjectEn: { en: "Subject, English", zh: "协议内容（英文）" },
  premises: { en: "Premises", zh: "场地" },
  evidence: { en: "Paper", zh: "依据" },
  days: { en: "Days of the agreement", zh: "协议期限" },
  endReason: { en: "Why it ended", zh: "终止原因" },
  name: { en: "Capability, Chinese", zh: "能力（中文）" },
  nameEn: { en: "Capability, English", zh: "能力（英文）" },
  field: { en: "Field", zh: "领域" },
} satisfies Record<string, Bilingual>

export function instituteName(
  institute: Pick<InstituteView, "organisationName" | "organisationNameEn">,
): Bilingual {
  return { en: institute.organisationNameEn, zh: institute.organisationName }
}

export function subjectWords({
  subject,
  subjectEn,
}: Pick<InstituteView, "subject" | "subjectEn">): Bilingual {
  return { en: subjectEn ?? subject, zh: subject }
}

export function capabilityName({ name, nameEn }: Pick<CapabilityView, "name" | "nameEn">): Bilingual {
  return { en: nameEn ?? name, zh: name }
}

type Days = { from: string; until: string | null }

/** What an agreement is on a day, with its sign. */
export function standingOn({ from, until }: Days, day: string): { shape: StatusShape; text: Bilingual } {
  if (day < from) return { shape: "promised", text: { en: "not yet", zh: "未到" } }
  return until !== null && until <= day
    ? { shape: "not-filed", text: { en: "ended", zh: "已终止" } }
    : { shape: "done", text: { en: "settled", zh: "在本县" } }
}

/** For bars: what holds on the day, what is over, what is to come. */
export function stateOn({ from, until }: Days, day: string): "valid" | "past" | "pending" {
  if (day < from) return "pending"
  return until !== null && until <= day ? "past" : "valid"
}

const fieldName = (code: string, language: Language) =>
  capabilityFieldNames[CapabilityField.safeParse(code).data ?? "materials"][language]

const tables: Record<string, TableWords> = {
  institute_agreement: {
    columns: {
      subject: { label: fieldLabels.subject },
      subject_en: { label: fieldLabels.subjectEn },
      premises: { label: fieldLabels.premises },
      valid: { label: fieldLabels.days, write: writeDays },
      evidence: { label: fieldLabels.evidence },
      end_reason: { label: fieldLabels.endReason },
    },
  },
  capability: {
    columns: {
      name: { label: fieldLabels.name },
      name_en: { label: fieldLabels.nameEn },
      field: { label: fieldLabels.field, write: fieldName },
    },
    rowName: ({ name, name_en }) => ({ en: name_en ?? name ?? "", zh: name ?? "" }),
  },
}

/** For each entry of an institute's history what it changed; the first says only for how long. */
export function agreementTelling(entries: HistoryEntry[], language: Language) {
  const told = tellHistory(entries, tables, language)
  return new Map(
    entries.map(({ entry, act, changes }) => {
      if (act !== "agreement.enter") return [entry, { fields: told.get(entry) ?? [] }]
      const days = changes
        .find(({ table }) => table === "institute_agreement")
        ?.fields.find(({ field }) => field === "valid")?.now
      return [entry, { fields: [], note: days ? writeDays(days, language) : undefined }]
    }),
  )
}
