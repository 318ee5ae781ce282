/** A tenancy's stages over the years, with the classes that make its tenant technological. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { type ValidityBar, ValidityBars, type ValidityRow } from "../../../../ui/record/validity-bars.tsx"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import { type ClassView, organisationClassNames } from "../../../registry/schema.ts"
import { stageNames, type TenancyView } from "../../schema.ts"

function stateOn(day: string, { from, until }: { from: string; until: string | null }): ValidityBar["state"] {
  if (day < from) return "pending"
  return until !== null && until <= day ? "past" : "valid"
}

function useClasses(organisationId: string): ClassView[] {
  const { known, waiting } = useKnownEntry()
  const { data } = useQuery({
    queryKey: ["organisations", organisationId, known],
    queryFn: ({ signal }) =>
      answered(
        api.GET("/api/v1/organisations/{id}", {
          params: { path: { id: organisationId }, query: known === undefined ? {} : { known } },
          signal,
        }),
      ),
    enabled: !waiting,
  })
  return data?.classes ?? []
}

export function TenancyStages({ tenancy }: { tenancy: TenancyView }) {
  const t = useText()
  const { day, today } = useClocks()
  const classes = useClasses(tenancy.organisationId)
  const rows: ValidityRow[] = [
    {
      key: "stages",
      label: { en: "Stage", zh: "入驻阶段" },
      bars: tenancy.stages.map((stage) => ({
        from: stage.from,
        until: stage.until,
        text: `${t(stageNames[stage.stage])} ${stage.unit}`,
        state: stateOn(day, stage),
      })),
    },
    ...classes.map((one) => ({
      key: one.id,
      label: organisationClassNames[one.class].short,
      bars: [{ from: one.from, until: one.until, text: one.evidence, state: stateOn(day, one) }],
    })),
  ]
  return (
    <Section
      title={{ en: "Stages and classes", zh: "阶段与资格" }}
      note={
        classes.length === 0
          ? t({ en: "no class, so it does not count as technological", zh: "没有资格，不计为科技型" })
          : t({ en: "a valid class makes it technological", zh: "资格有效时计为科技型" })
      }
      action={
        <AppLink to={`/organisations/${tenancy.organisationId}`}>{t({ en: "Papers", zh: "看依据" })}</AppLink>
      }
    >
      <ValidityBars rows={rows} asOf={day} today={today} />
    </Section>
  )
}
