/** Adding a member: who, in which role, for what; the first password is shown once. */
import { useQuery } from "@tanstack/react-query"
import { needsReach } from "../../../features/access/policy.ts"
import { type Role, roleNames, roles } from "../../../features/access/schema.ts"
import { OrganisationField } from "../../../features/registry/admin/organisation-field.tsx"
import type { Bilingual } from "../../../kernel/language.ts"
import { answered, api, ProblemError } from "../../../ui/api/client.ts"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useText } from "../../../ui/language.tsx"
import { CopyText } from "../../../ui/record/copy-text.tsx"
import { RemedyLink, StateLine } from "../../../ui/states.tsx"

export interface NewMember {
  name: string
  email: string
  password: string
}

interface Draft {
  name: string
  email: string
  role: Role | null
  organisation: string | null
  centres: string[]
}

const empty: Draft = { name: "", email: "", role: null, organisation: null, centres: [] }
const needed: Bilingual = { en: "This is needed", zh: "此项必填" }

/** Roles that read within organisations, or within centres; the others have no reach to choose. */
const withOrganisation: Role[] = ["enterprise", "institute", "bank", "insurer"]

function inputOf({ name, email, role, organisation, centres }: Draft) {
  const chosen = role !== null && withOrganisation.includes(role) && organisation !== null
  const isBank = role === "bank" || role === "insurer"
  const own = chosen ? [organisation] : []
  return {
    name,
    email,
    role: role!,
    organisations: isBank ? [] : own,
    banks: isBank ? own : [],
    centres: role === "operator" ? centres : [],
  }
}

function check(draft: Draft): Record<string, Bilingual | undefined> {
  const missing = draft.role === null ? null : needsReach(inputOf(draft))
  const field = missing?.field === "organisations" ? "organisation" : missing?.field
  return {
    name: draft.name.trim() === "" ? needed : undefined,
    email: draft.email.trim() === "" ? needed : undefined,
    role: draft.role === null ? needed : undefined,
    ...(missing && field ? { [field]: missing.message } : {}),
  }
}

export function NewMemberForm({ onDone }: { onDone: (member: NewMember) => void }) {
  let made: NewMember | null = null
  const submit = async (draft: Draft) => {
    try {
      const { password } = await answered(api.POST("/api/v1/members", { body: inputOf(draft) }))
      made = { name: draft.name, email: draft.email, password }
      return null
    } catch (error) {
      if (error instanceof ProblemError) return error.problem
      throw error
    }
  }
  return (
    <RecordForm<Draft>
      initial={empty}
      submit={submit}
      check={check}
      label={{ en: "Add", zh: "添加" }}
      onDone={() => made && onDone(made)}
    >
      <TextField name="name" label={{ en: "Name", zh: "姓名" }} maxLength={100} required />
      <TextField
        name="email"
        label={{ en: "E-mail", zh: "邮箱" }}
        hint={{ en: "To sign in with", zh: "登录用" }}
        inputMode="email"
        autoComplete="off"
        required
      />
      <ChoiceField
        name="role"
        label={{ en: "Role", zh: "角色" }}
        options={roles.map((value) => ({ value, label: roleNames[value] }))}
        required
      />
      <ReachFields />
    </RecordForm>
  )
}

function ReachFields() {
  const role = useForm().get("role") as Role | null
  const { data } = useQuery({
    queryKey: ["centres"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/centres", { signal })),
  })
  if (role === "operator")
    return (
      <ChoiceField
        name="centres"
        label={{ en: "Runs", zh: "运营的中心" }}
        options={(data?.centres ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        several
        required
      />
    )
  if (role === null || !withOrganisation.includes(role)) return null
  const required = role === "enterprise" || role === "institute"
  return (
    <OrganisationField name="organisation" label={{ en: "Belongs to", zh: "所属机构" }} required={required} />
  )
}

/** The first password is nowhere else: it goes with this line. */
export function NewMemberNote({ member, onClose }: { member: NewMember; onClose: () => void }) {
  const t = useText()
  const text = t(
    {
      en: "{{name}} signs in with {{email}} and this password. It is shown only now:",
      zh: "{{name}}用{{email}}和下面的密码登录。密码只显示这一次：",
    },
    { name: member.name, email: member.email },
  )
  return (
    <StateLine kind="empty" text={text}>
      <CopyText text={member.password} />
      <RemedyLink remedy={{ label: { en: "Noted", zh: "记下了" }, run: onClose }} />
    </StateLine>
  )
}
