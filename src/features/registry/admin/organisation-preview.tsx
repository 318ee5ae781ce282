/** What the register's list shows of its active row. */

import { industryShown } from "../../../kernel/industry.ts"
import { townNames } from "../../../kernel/town.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { Preview, PreviewPart } from "../../../ui/record/preview.tsx"
import { Status } from "../../../ui/status.tsx"
import { type OrganisationView, organisationKindNames } from "../schema.ts"
import { ClassBadges } from "./class-badges.tsx"
import { fieldNames, missing, standingNames } from "./field-words.ts"
import { LatestEntries } from "./latest-entries.tsx"
import styles from "./organisation.module.css"
import { useOrganisationName } from "./organisation-name.ts"
import { SeatValue } from "./seat-value.tsx"

export function OrganisationPreview({ organisation }: { organisation: OrganisationView }) {
  const t = useText()
  const format = useFormat()
  const { id, kind, foundedOn, industry, town, source, standing, classes } = organisation
  const nameOf = useOrganisationName()
  const none = <span className={styles.missing}>{t(missing)}</span>
  return (
    <Preview
      title={nameOf(organisation)}
      code={organisation.creditCode}
      to={`/organisations/${id}`}
      facts={[
        { label: fieldNames.kind, value: t(organisationKindNames[kind]) },
        { label: { en: "Founded", zh: "成立" }, value: foundedOn === null ? none : format.day(foundedOn) },
        { label: fieldNames.industry, value: industry === null ? none : t(industryShown(industry)) },
        {
          label: fieldNames.town,
          value: town === null ? none : t(townNames[town] ?? { en: town, zh: town }),
        },
        { label: { en: "Settled in", zh: "入驻" }, value: <SeatValue organisationId={id} /> },
        { label: fieldNames.source, value: source ?? none },
        ...(standing === "candidate"
          ? [{ label: fieldNames.standing, value: <Status shape="waiting" text={standingNames.candidate} /> }]
          : []),
      ]}
    >
      <PreviewPart title={{ en: "Classes", zh: "资格" }}>
        {classes.length === 0 ? (
          <span className={styles.missing}>{t({ en: "no class", zh: "无资格" })}</span>
        ) : (
          <ClassBadges classes={classes} full />
        )}
      </PreviewPart>
      <LatestEntries organisationId={id} />
    </Preview>
  )
}
