/** The two forms on a tenancy's page: it moves to another stage or unit, or it ends. */
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import type { CentreView, Stage, TenancyView } from "../../schema.ts"
import { getTenancy, getTenancyHistory } from "../centre-queries.ts"
import { AreaField, StageField, UnitField } from "./stage-list-field.tsx"

/** The tenancy as it is now, and who changed it last. */
export async function latestTenancy(id: string) {
  const [tenancy, { entries }] = await Promise.all([getTenancy(id), getTenancyHistory(id)])
  return { tenancy, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? new Date().toISOString() }
}

interface ChangeProps {
  tenancy: TenancyView
  centre: CentreView
}

/** What both changes have in common; of these forms' own fields nobody else writes any. */
function changeOf({ id, version }: TenancyView, act: "move" | "end") {
  return {
    back: `/tenancies/${id}`,
    version,
    draft: `tenancy/${id}/${act}`,
    latest: async () => {
      const { tenancy: now, by, at } = await latestTenancy(id)
      return { values: {}, version: now.version, by, at }
    },
  }
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
      {...changeOf(tenancy, "move")}
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
      {...changeOf(tenancy, "end")}
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
