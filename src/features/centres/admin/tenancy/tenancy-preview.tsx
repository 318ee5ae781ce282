/** What the list shows of a tenancy at its right: where it sits, and its way through the stages. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Preview, PreviewPart } from "../../../../ui/record/preview.tsx"
import { type CentreView, stageNames, type TenancyView } from "../../schema.ts"
import styles from "./tenancy.module.css"
import { PlaceWords, Standing } from "./tenancy-columns.tsx"
import { daysWords, tenantName } from "./tenancy-words.ts"

export interface TenancyPreviewProps {
  tenancy: TenancyView
  centre: CentreView | undefined
}

export function TenancyPreview({ tenancy, centre }: TenancyPreviewProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <Preview
      title={t(tenantName(tenancy))}
      to={`/tenancies/${tenancy.id}`}
      facts={[
        { label: { en: "On the day", zh: "当日" }, value: <Standing tenancy={tenancy} /> },
        { label: { en: "Centre", zh: "中心" }, value: centre ? t(centre.name) : tenancy.centreId },
        { label: { en: "Place", zh: "位置" }, value: <PlaceWords tenancy={tenancy} /> },
        { label: { en: "Since", zh: "入驻日" }, value: format.day(tenancy.from) },
        ...(tenancy.until === null
          ? []
          : [
              {
                label: { en: "Gone from", zh: "离开之日" },
                value: format.day(tenancy.until),
                note: tenancy.exitReason,
              },
            ]),
        {
          label: { en: "Enterprise", zh: "企业档案" },
          value: (
            <AppLink to={`/organisations/${tenancy.organisationId}`}>
              {t({ en: "its record", zh: "打开企业" })}
            </AppLink>
          ),
        },
      ]}
    >
      <PreviewPart title={{ en: "Stages", zh: "历经阶段" }}>
        <ul className={styles.stages}>
          {tenancy.stages.map((stage) => (
            <li key={stage.id}>
              {t(stageNames[stage.stage])} {stage.unit}
              <span>{daysWords(stage, language)}</span>
            </li>
          ))}
        </ul>
      </PreviewPart>
    </Preview>
  )
}
