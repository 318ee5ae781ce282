/** Shapes of organisations and their classes; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { checkCreditCode } from "../../kernel/credit-code.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { TownCode } from "../../kernel/town.ts"
import { Number19 } from "../access/schema.ts"

export const organisationKinds = [
  "enterprise",
  "institute",
  "university",
  "bank",
  "insurer",
  "operator",
  "bureau",
] as const
export const OrganisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof OrganisationKind>

export const organisationKindNames: Record<OrganisationKind, Bilingual> = {
  enterprise: { en: "Enterprise", zh: "企业" },
  institute: { en: "Institute", zh: "科研院所" },
  university: { en: "University", zh: "高校" },
  bank: { en: "Bank", zh: "银行" },
  insurer: { en: "Insurer", zh: "保险公司" },
  operator: { en: "Operator", zh: "运营方" },
  bureau: { en: "Bureau", zh: "科技局" },
}

export const organisationClasses = [
  "technological",
  "innovative-start-up",
  "small-micro",
  "high-tech",
  "giant",
  "leading",
] as const
export const OrganisationClass = z.enum(organisationClasses)
export type OrganisationClass = z.infer<typeof OrganisationClass>

/** `short` is what a badge shows. */
export const organisationClassNames: Record<OrganisationClass, Bilingual & { short: Bilingual }> = {
  technological: {
    en: "Technological enterprise",
    zh: "科技型企业",
    short: { en: "Technological", zh: "科技型" },
  },
  "innovative-start-up": {
    en: "Innovative start-up",
    zh: "创新型初创企业",
    short: { en: "Start-up", zh: "初创" },
  },
  "small-micro": {
    en: "Small and micro technological enterprise",
    zh: "科技型小微企业",
    short: { en: "Small & micro", zh: "科技小微" },
  },
  "high-tech": { en: "High-tech enterprise", zh: "高新技术企业", short: { en: "High-tech", zh: "高企" } },
  giant: { en: "Technological giant", zh: "科技小巨人", short: { en: "Giant", zh: "小巨人" } },
  leading: { en: "Leading enterprise", zh: "龙头企业", short: { en: "Leading", zh: "龙头" } },
}

/** A confirmed record, or a candidate that somebody has still to confirm. */
export const Standing = z.enum(["confirmed", "candidate"])
export type Standing = z.infer<typeof Standing>

/** A credit code in its normal form, or a message that says what is wrong with it. */
export const CreditCode = z.string().transform((text, context) => {
  const check = checkCreditCode(text)
  if (check.ok) return check.code
  context.addIssue({ code: "custom", message: `${check.message.en} | ${check.message.zh}` })
  return z.NEVER
})

const fields = {
  kind: OrganisationKind,
  name: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().max(200).nullable(),
  creditCode: CreditCode.nullable(),
  foundedOn: Day.nullable(),
  division: z
    .string()
    .regex(/^\d{6,12}$/, "6 to 12 digits | 6至12位数字")
    .nullable(),
  /** Nine digits, GB/T 10114; it lies in the division. Left out of a correction, it stays as it is. */
  town: TownCode.nullish(),
  industry: z
    .string()
    .regex(/^[A-T](\d{2,4})?$/, "a GB/T 4754 code such as C3824 | GB/T 4754 代码，如 C3824")
    .nullable(),
  address: z.string().trim().max(300).nullable(),
  standing: Standing,
  source: z.string().trim().max(200).nullable(),
}

export const OrganisationInput = z.strictObject(fields)
export type OrganisationInput = z.infer<typeof OrganisationInput>
export const OrganisationCorrection = z.strictObject({ ...fields, correction: Correction })
export type OrganisationCorrection = z.infer<typeof OrganisationCorrection>

export const ClassView = z.object({
  id: z.string(),
  version: z.string(),
  class: OrganisationClass,
  from: z.string(),
  until: z.string().nullable(),
  evidence: z.string(),
  issuer: z.string().nullable(),
})
export type ClassView = z.infer<typeof ClassView>

export const OrganisationView = z.object({
  id: z.string(),
  version: z.string(),
  kind: OrganisationKind,
  name: z.string(),
  nameEn: z.string().nullable(),
  creditCode: z.string().nullable(),
  foundedOn: z.string().nullable(),
  division: z.string().nullable(),
  town: z.string().nullable(),
  industry: z.string().nullable(),
  address: z.string().nullable(),
  standing: Standing,
  source: z.string().nullable(),
  classes: z.array(ClassView),
})
export type OrganisationView = z.infer<typeof OrganisationView>

const knownQuery = {
  /** Ledger entry: the records as known then. */
  known: Number19.optional(),
}

export const GetOrganisationQuery = z.strictObject(knownQuery)

export const FindOrganisationsQuery = z.strictObject({
  ...knownQuery,
  /** Part of the name, or the beginning of the credit code. */
  q: z.string().trim().min(1).max(100).optional(),
  kind: OrganisationKind.optional(),
  standing: Standing.optional(),
  town: TownCode.optional(),
  /** A class valid on `asOf`; `any` for every technological class. */
  class: z.union([OrganisationClass, z.literal("any")]).optional(),
  asOf: Day.optional(),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindOrganisationsQuery = z.infer<typeof FindOrganisationsQuery>

export const OrganisationPage = z.object({
  organisations: z.array(OrganisationView),
  /** Given as `after`, brings the next page; null at the end. */
  next: z.string().nullable(),
})
export type OrganisationPage = z.infer<typeof OrganisationPage>

const classFields = {
  class: OrganisationClass,
  from: Day,
  until: Day.nullable(),
  evidence: z.string().trim().min(1).max(300),
  issuer: z.string().trim().max(200).nullable(),
}
export const ClassInput = z.strictObject(classFields)
export type ClassInput = z.infer<typeof ClassInput>
export const ClassCorrection = z.strictObject({ ...classFields, correction: Correction })
export type ClassCorrection = z.infer<typeof ClassCorrection>

/** Class periods that end before a day and have not ended yet. */
export const ExpiringQuery = z.strictObject({ expiringBefore: Day })
export const ExpiringPage = z.object({
  classPeriods: z.array(
    z.object({
      id: z.string(),
      organisationId: z.string(),
      organisationName: z.string(),
      organisationNameEn: z.string(),
      class: OrganisationClass,
      from: z.string(),
      until: z.string(),
    }),
  ),
})
export type ExpiringPage = z.infer<typeof ExpiringPage>
