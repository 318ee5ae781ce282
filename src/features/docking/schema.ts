/** Shapes of the agreements by which institutes settle, and of what they are able to do; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"

/** Fields of technology: eight of those that the state supports, under which high-tech enterprises are certified. */
export const capabilityFields = [
  "electronics",
  "biology",
  "aerospace",
  "materials",
  "services",
  "energy",
  "environment",
  "manufacturing",
] as const
export const CapabilityField = z.enum(capabilityFields)
export type CapabilityField = z.infer<typeof CapabilityField>

/** 国科发火〔2016〕32号, annex: 国家重点支持的高新技术领域. */
export const capabilityFieldNames: Record<CapabilityField, Bilingual> = {
  electronics: { en: "Electronic information", zh: "电子信息" },
  biology: { en: "Biology and new medicine", zh: "生物与新医药" },
  aerospace: { en: "Aviation and space", zh: "航空航天" },
  materials: { en: "New materials", zh: "新材料" },
  services: { en: "High-tech services", zh: "高技术服务" },
  energy: { en: "New energy and energy saving", zh: "新能源与节能" },
  environment: { en: "Resources and environment", zh: "资源与环境" },
  manufacturing: { en: "Advanced manufacturing and automation", zh: "先进制造与自动化" },
}

const words = (most: number) => z.string().trim().min(1).max(most)
const days = { from: Day, until: Day.nullable() }

const capability = { name: words(120), nameEn: words(120).nullable(), field: CapabilityField, ...days }
export const CapabilityInput = z.strictObject(capability)
export type CapabilityInput = z.infer<typeof CapabilityInput>

const agreement = {
  subject: words(300),
  subjectEn: words(300).nullable(),
  premises: words(120),
  evidence: words(200),
  ...days,
}

export const AgreementInput = z.strictObject({
  organisationId: Number19,
  ...agreement,
  capabilities: z.array(CapabilityInput).max(50),
})
export type AgreementInput = z.infer<typeof AgreementInput>

/** The agreement ends before its time: `on` is the first day on which it no longer holds. */
export const EndAgreementInput = z.strictObject({ on: Day, reason: words(300) })
export type EndAgreementInput = z.infer<typeof EndAgreementInput>

function eachOnce(rows: { id: string | null }[]): boolean {
  const ids = rows.map(({ id }) => id).filter((id) => id !== null)
  return new Set(ids).size === ids.length
}

export const AgreementCorrection = z.strictObject({
  ...agreement,
  endReason: words(300).nullable(),
  capabilities: z
    .array(z.strictObject({ id: Number19.nullable(), ...capability }))
    .max(50)
    .refine(eachOnce, "A capability stands here twice | 同一能力重复出现"),
  correction: Correction,
})
export type AgreementCorrection = z.infer<typeof AgreementCorrection>

export const CapabilityView = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  field: CapabilityField,
  from: z.string(),
  until: z.string().nullable(),
})
export type CapabilityView = z.infer<typeof CapabilityView>

/** An institute that has settled: its agreement, and what the institute is able to do. */
export const InstituteView = z.object({
  id: z.string(),
  version: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  organisationNameEn: z.string(),
  subject: z.string(),
  subjectEn: z.string().nullable(),
  premises: z.string(),
  evidence: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  endReason: z.string().nullable(),
  capabilities: z.array(CapabilityView),
})
export type InstituteView = z.infer<typeof InstituteView>

export const FindInstitutesQuery = z.strictObject({
  known: Number19.optional(),
  organisation: Number19.optional(),
  /** Institutes whose agreement holds on this day. */
  asOf: Day.optional(),
  /** Institutes that are able to do something in this field. */
  field: CapabilityField.optional(),
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindInstitutesQuery = z.infer<typeof FindInstitutesQuery>

export const InstitutePage = z.object({ institutes: z.array(InstituteView), next: z.string().nullable() })
export type InstitutePage = z.infer<typeof InstitutePage>

/** Words for what stands in the evidence of figures about institutes. */
export const dockingTerms: Record<string, Bilingual> = {
  "settled-institute.v1": { en: "Institutes with an agreement that holds", zh: "协议有效的科研院所" },
  since: { en: "Agreement since", zh: "协议起始日" },
}
