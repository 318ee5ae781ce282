/** Columns of the register's list. */
import { useMemo } from "react"
import { townNames } from "../../../kernel/town.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { Status } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { type OrganisationView, organisationKindNames } from "../schema.ts"
import { ClassBadges } from "./class-badges.tsx"
import { fieldNames, missing, standingNames } from "./field-words.ts"
import styles from "./organisation.module.css"
import { useOrganisationName } from "./organisation-name.ts"

function Missing() {
  const t = useText()
  return <span className={styles.missing}>{t(missing)}</span>
}

function NameCell({ organisation }: { organisation: OrganisationView }) {
  const name = useOrganisationName()(organisation)
  if (organisation.standing === "confirmed") return name
  return (
    <>
      {name}
      {"\u2003"}
      <Status shape="waiting" text={standingNames.candidate} />
    </>
  )
}

function ClassCell({ organisation }: { organisation: OrganisationView }) {
  const t = useText()
  if (organisation.kind !== "enterprise") return t(organisationKindNames[organisation.kind])
  if (organisation.classes.length > 0) return <ClassBadges classes={organisation.classes} />
  return <span className={styles.missing}>{t({ en: "no class", zh: "无资格" })}</span>
}

export function useOrganisationColumns(): Column<OrganisationView>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        key: "name",
        title: { en: "Organisation", zh: "企业或机构" },
        width: "26%",
        render: (row) => <NameCell organisation={row} />,
      },
      {
        key: "classes",
        title: { en: "Classes and validity", zh: "资格与有效期" },
        phone: "line",
        render: (row) => <ClassCell organisation={row} />,
      },
      {
        key: "kind",
        title: fieldNames.kind,
        width: 104,
        render: (row) => t(organisationKindNames[row.kind]),
      },
      {
        key: "town",
        title: fieldNames.town,
        width: 96,
        render: (row) =>
          row.town === null ? <Missing /> : t(townNames[row.town] ?? { en: row.town, zh: row.town }),
      },
      {
        key: "industry",
        title: fieldNames.industry,
        width: 96,
        whole: true,
        render: (row) => row.industry ?? <Missing />,
      },
      {
        key: "foundedOn",
        title: { en: "Founded", zh: "成立" },
        width: 132,
        render: (row) => (row.foundedOn === null ? <Missing /> : format.day(row.foundedOn, "short")),
      },
      {
        key: "creditCode",
        title: fieldNames.creditCode,
        width: 190,
        optional: true,
        render: (row) => row.creditCode ?? <Missing />,
      },
      {
        key: "nameEn",
        title: fieldNames.nameEn,
        width: "20%",
        optional: true,
        render: (row) => row.nameEn ?? <Missing />,
      },
      {
        key: "division",
        title: fieldNames.division,
        width: 110,
        optional: true,
        render: (row) => row.division ?? <Missing />,
      },
      {
        key: "source",
        title: fieldNames.source,
        width: 150,
        optional: true,
        render: (row) => row.source ?? <Missing />,
      },
    ],
    [t, format],
  )
}
