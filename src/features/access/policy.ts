/** What each role may do, and why not; pure, so that it also greys out buttons. */
import type { FieldProblem } from "../../kernel/error.ts"
import type { Asker, Decision, Permission, Role } from "./schema.ts"
import { permissions, roleNames } from "./schema.ts"

const reading: Permission[] = ["organisation:read", "centre:read", "tenancy:read"]

/** The administrator’s alone; and the parties themselves decide on a loan. */
const notOfficers: Permission[] = ["member:write", "centre:write", "site:write", "loan:decide"]
const officer: Permission[] = permissions.filter((one) => !notOfficers.includes(one))

const enterprise: Permission[] = [
  ...reading,
  "return:read",
  "return:file",
  "visit:read",
  "problem:read",
  "problem:raise",
  "loan:read",
  "loan:request",
  "consent:read",
  "figure:read",
]

const granted: Record<Role, readonly Permission[]> = {
  administrator: permissions,
  officer,
  operator: [...reading, "tenancy:write", "project:read", "project:write", "figure:read"],
  enterprise,
  bank: ["centre:read", "loan:read", "loan:decide", "figure:read"],
  insurer: ["centre:read", "loan:read", "loan:decide", "figure:read"],
  institute: [...reading, "institute:read", "figure:read"],
  graduate: ["centre:read", "figure:read"],
  region: ["centre:read", "figure:read"],
}

/** The permissions of a role. */
export function permissionsOf(role: Role): Permission[] {
  return [...granted[role]]
}

/** Whether the asker's role holds a permission. */
export function may(asker: Pick<Asker, "role">, permission: Permission): Decision {
  if (granted[asker.role].includes(permission)) return { allowed: true }
  const name = roleNames[asker.role]
  return {
    allowed: false,
    reason: {
      en: `This is not open to the role “${name.en}”. Ask the bureau.`,
      zh: `“${name.zh}”没有这项权限。请向科技局申请。`,
    },
  }
}

/** A member who reads within a reach needs one: without it nothing would ever be seen. */
export function needsReach(member: Pick<Asker, "role" | "organisations" | "centres">): FieldProblem | null {
  if (member.role === "operator" && member.centres.length === 0)
    return {
      field: "centres",
      message: { en: "Which centre does the operator run?", zh: "请选择运营的中心。" },
    }
  if (["enterprise", "institute"].includes(member.role) && member.organisations.length === 0)
    return { field: "organisations", message: { en: "For which organisation?", zh: "请选择所属机构。" } }
  return null
}

/** Whether the role sees all rows; everybody else reads within their own reach. */
export function hasFullReach(role: Role): boolean {
  return role === "administrator" || role === "officer"
}
