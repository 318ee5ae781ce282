/** The two forms on a tenancy's page: it moves to another stage or unit, or it ends. */
import { useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import type { Bilingual } from "../../../../kernel/language.ts"
import { answered, api, ifMatch, ProblemError } from "../../../../ui/api/client.ts"
import type { Problem } from "../../../../ui/api/problem.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useGo } from "../../../../ui/link.tsx"
import type { CentreView, Stage, TenancyView } from "../../schema.ts"
import { getTenancy, getTenancyHistory } from "../centre-queries.ts"
import { AreaField, StageField, UnitField } from "./stage-list-field.tsx"

/** Null when the call went well, else what the server refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem | null> {
  try {
    await call
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

/** The tenancy as it is now, and who changed it last. */
export async function latestTenancy(id: string) {
  const [tenancy, { entries }] = await Promise.all([getTenancy(id), getTenancyHistory(id)])
  return { tenancy, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}

interface ChangeProps {
  tenancy: TenancyView
  centre: CentreView
}

interface ChangeFormProps<V extends object> extends Pick<ChangeProps, "tenancy"> {
  act: "move" | "end"
  label: Bilingual
  initial: V
  send: (values: V, version: string) => Promise<unknown>
  children: ReactNode
}

function ChangeForm<V extends object>({ tenancy, act, label, initial, send, children }: ChangeFormProps<V>) {
  const go = useGo()
  const queries = useQueryClient()
  const back = () => go(`/tenancies/${tenancy.id}`)
  return (
    <RecordForm<V>
      initial={initial}
      label={label}
      draft={`tenancy/${tenancy.id}/${act}`}
      version={tenancy.version}
      submit={(values, { version }) => refusalOf(send(values, version ?? tenancy.version))}
      latest={async () => {
        const { tenancy: now, by, at } = await latestTenancy(tenancy.id)
        // The other change shows in the record below; of this form's own fields nobody else wrote any.
        void queries.invalidateQueries({ queryKey: ["tenancies"] })
        return { values: {} as V, version: now.version, by, at }
      }}
      onDone={() => {
        void queries.invalidateQueries()
        back()
      }}
      onCancel={back}
    >
      {children}
    </RecordForm>
  )
}

interface Moving {
  on: string | null
  stage: Stage
  unit: string
  areaM2: string | null
}

export function MoveForm({ tenancy, centre }: ChangeProps) {
  const { today } = useClocks()
  const present = tenancy.stages.at(-1)
  const next = centre.stages[centre.stages.indexOf(present?.stage ?? centre.stages[0]!) + 1]
  const initial: Moving = {
    on: today,
    stage: next ?? present?.stage ?? centre.stages[0]!,
    unit: "",
    areaM2: null,
  }
  return (
    <ChangeForm<Moving>
      tenancy={tenancy}
      act="move"
      label={{ en: "Move", zh: "迁移" }}
      initial={initial}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/tenancies/{id}/move", {
            params: { path: { id: tenancy.id }, header: { "If-Match": ifMatch(version) } },
            body: values as Required<Moving> & { on: string; areaM2: string },
          }),
        )
      }
    >
      <FormSection
        title={{ en: "It moves to another stage or unit", zh: "迁到别的阶段或单元" }}
        note={{ en: "the present stage ends on that day", zh: "现阶段到这一天为止" }}
      >
        <FieldRow>
          <DayField name="on" label={{ en: "On", zh: "迁入日" }} required />
          <StageField name="stage" centre={centre} />
          <UnitField name="unit" />
          <AreaField name="areaM2" />
        </FieldRow>
      </FormSection>
    </ChangeForm>
  )
}

interface Ending {
  on: string | null
  reason: string
}

export function EndForm({ tenancy }: Pick<ChangeProps, "tenancy">) {
  const { today } = useClocks()
  return (
    <ChangeForm<Ending>
      tenancy={tenancy}
      act="end"
      label={{ en: "End the tenancy", zh: "办理退出" }}
      initial={{ on: today, reason: "" }}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/tenancies/{id}/end", {
            params: { path: { id: tenancy.id }, header: { "If-Match": ifMatch(version) } },
            body: values as { on: string; reason: string },
          }),
        )
      }
    >
      <FormSection title={{ en: "It leaves the centre", zh: "退出中心" }}>
        <DayField
          name="on"
          label={{ en: "Gone from", zh: "离开之日" }}
          hint={{ en: "the first day on which it no longer counts", zh: "从这一天起不再计入" }}
          required
        />
        <TextField
          name="reason"
          label={{ en: "Why", zh: "原因" }}
          hint={{ en: "such as: graduated, moved to own premises", zh: "如：毕业，迁入自有厂房" }}
          maxLength={300}
          required
        />
      </FormSection>
    </ChangeForm>
  )
}
