/** Roles, permissions and shapes of members, accounts and consents; safe in the browser. */
import { z } from "zod"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"

export const roles = [
  "administrator",
  "officer",
  "operator",
  "enterprise",
  "bank",
  "insurer",
  "institute",
  "graduate",
  "region",
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

export const roleNames: Record<Role, Bilingual> = {
  administrator: { en: "Administrator", zh: "管理员" },
  officer: { en: "Bureau officer", zh: "科技局干部" },
  operator: { en: "Centre operator", zh: "中心运营方" },
  enterprise: { en: "Enterprise", zh: "企业" },
  bank: { en: "Bank", zh: "银行" },
  insurer: { en: "Insurer", zh: "保险公司" },
  institute: { en: "Institute or university", zh: "院所高校" },
  graduate: { en: "Graduate", zh: "高校毕业生" },
  region: { en: "City or province", zh: "上级" },
}

export const permissions = [
  "organisation:read",
  "organisation:write",
  "organisation:import",
  "centre:read",
  "centre:write",
  "tenancy:read",
  "tenancy:write",
  "project:read",
  "project:write",
  "return:read",
  "return:file",
  "return:review",
  "received:read",
  "received:write",
  "visit:read",
  "visit:write",
  "problem:read",
  "problem:raise",
  "problem:write",
  "loan:read",
  "loan:request",
  "loan:decide",
  "loan:write",
  "institute:read",
  "institute:write",
  "training:read",
  "training:write",
  "target:read",
  "target:write",
  "consent:read",
  "consent:write",
  "figure:read",
  "figure:take",
  "bulletin:read",
  "bulletin:write",
  "bulletin:approve",
  "site:write",
  "member:read",
  "member:write",
  "ledger:read",
] as const
export const Permission = z.enum(permissions)
export type Permission = z.infer<typeof Permission>

/** Who asks: a member of the workspace. */
export interface Asker {
  member: string
  account: string
  name: string
  role: Role
  organisations: string[]
  centres: string[]
  banks: string[]
}

/** An answer to "may I", with the reason when it is no. */
export type Decision = { allowed: true } | { allowed: false; reason: Bilingual }

/** The greatest number that a record can have. */
const greatest = "9223372036854775807"

/** As the database writes it: “07” would name record 7, but the ledger would keep another text than its row. */
export const Number19 = z
  .string()
  .regex(/^(0|[1-9]\d{0,18})$/, "a record’s number | 应为记录编号")
  .refine((text) => text.length < greatest.length || text <= greatest, "a record’s number | 应为记录编号")

export const MemberView = z.object({
  id: z.string(),
  version: z.string(),
  account: z.string(),
  name: z.string(),
  role: Role,
  organisations: z.array(z.string()),
  centres: z.array(z.string()),
})
export type MemberView = z.infer<typeof MemberView>

/** The signed-in member, what they may do, and the clock by which they work. */
export const Me = z.object({
  member: z.string(),
  name: z.string(),
  role: Role,
  permissions: z.array(Permission),
  organisations: z.array(z.string()),
  centres: z.array(z.string()),
  workspace: z.object({
    name: z.object({ en: z.string(), zh: z.string() }),
    division: z.string(),
    demo: z.boolean(),
    today: z.string(),
    now: z.string(),
  }),
})
export type Me = z.infer<typeof Me>

/** What an organisation may consent to. */
export const ConsentPurpose = z.enum(["named-in-publication"])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

export const ConsentInput = z.strictObject({
  organisationId: Number19,
  purpose: ConsentPurpose,
  from: Day,
  until: Day.nullable(),
  evidence: z.string().trim().min(1),
})
export type ConsentInput = z.infer<typeof ConsentInput>

export const ConsentView = ConsentInput.extend({ id: z.string(), version: z.string() })
export type ConsentView = z.infer<typeof ConsentView>

/** Who can be signed in as with one click; empty outside a demo. */
export const Personas = z.object({
  demo: z.boolean(),
  workspace: z.object({ en: z.string(), zh: z.string() }),
  personas: z.array(z.object({ account: z.string(), name: z.string(), role: Role })),
})
export type Personas = z.infer<typeof Personas>

export const LedgerAt = z.object({ entry: z.string(), at: z.string() })

/** A new member. The password is made by the product and shown once. */
export const MemberInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.email("an e-mail address | 应为邮箱地址").max(254),
  role: Role,
  organisations: z.array(Number19).default([]),
  centres: z.array(Number19).default([]),
  banks: z.array(Number19).default([]),
})
export type MemberInput = z.infer<typeof MemberInput>

export const NewMemberView = z.object({ member: MemberView, password: z.string() })
export type NewMemberView = z.infer<typeof NewMemberView>
