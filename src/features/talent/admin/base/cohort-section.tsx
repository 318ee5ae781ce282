/** One cohort of a base: its trainees as squares, its hosts, and each placement. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { type SquareKind, Squares } from "../../../../ui/squares.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { type CohortView, outcomeNames, type PlacementView } from "../../schema.ts"
import styles from "./base.module.css"
import { countPlaced, daysShown, fieldLabels } from "./base-words.ts"

interface CohortProps {
  cohort: CohortView
  /** Page of the base, for the forms; null: nothing may be changed. */
  base: string | null
}

export function CohortSection({ cohort, base }: CohortProps) {
  const t = useText()
  const { language } = useLanguage()
  return (
    <Section title={cohort.name} note={daysShown(cohort, language)}>
      <PlacedSquares cohort={cohort} />
      <Hosts cohort={cohort} />
      <div className={styles.gap} />
      {cohort.placements.length > 0 && <Placements cohort={cohort} base={base} />}
      {base && (
        <p className={styles.links}>
          <AppLink to={`${base}?do=place&cohort=${cohort.id}`}>
            {t({ en: "Place a trainee", zh: "安排学员" })}
          </AppLink>
          <AppLink to={`${base}?do=host&cohort=${cohort.id}`}>
            {t({ en: "Add a host", zh: "增加接收单位" })}
          </AppLink>
          <AppLink to={`${base}?do=cohort&cohort=${cohort.id}`}>
            {t({ en: "Correct the cohort", zh: "更正批次" })}
          </AppLink>
        </p>
      )}
    </Section>
  )
}

export function PlacedSquares({ cohort }: { cohort: CohortView }) {
  const t = useText()
  const { placed, stayed, open } = countPlaced(cohort)
  const { places } = cohort
  const left = placed - stayed - open
  const words = t(
    open > 0 && stayed === 0
      ? {
          en: "{{placed}} of {{places}} places taken, still running",
          zh: "{{places}}个名额已安排{{placed}}人，尚未结束",
        }
      : {
          en: "{{placed}} of {{places}} places taken, {{stayed}} stayed, {{left}} left",
          zh: "{{places}}个名额安排{{placed}}人，留用{{stayed}}人，离开{{left}}人",
        },
    { placed, places, stayed, left },
  )
  const kinds: SquareKind[] = [
    ...Array.from({ length: stayed }, () => "filled" as const),
    ...Array.from({ length: placed - stayed }, () => "hollow" as const),
    ...Array.from({ length: Math.max(0, places - placed) }, () => "dotted" as const),
  ]
  return (
    <div className={styles.placed}>
      <p>{words}</p>
      <Squares kinds={kinds} label={words} perRow={16} />
    </div>
  )
}

function Hosts({ cohort: { hosts } }: Pick<CohortProps, "cohort">) {
  const t = useText()
  if (hosts.length === 0)
    return <StateLine kind="empty" text={{ en: "No host offers places yet.", zh: "还没有接收单位。" }} />
  return (
    <PlainTable
      label={t({ en: "Hosts", zh: "接收单位" })}
      columns={[
        {
          key: "host",
          title: fieldLabels.host,
          render: (row) => (
            <AppLink to={`/organisations/${row.organisationId}`}>{t(row.organisation)}</AppLink>
          ),
          phone: "title",
        },
        {
          key: "places",
          title: fieldLabels.places,
          align: "end",
          render: (row) => String(row.places),
        },
        {
          key: "placed",
          title: { en: "Placed", zh: "已安排" },
          align: "end",
          render: (row) => (
            <>
              {row.placed}
              <span className={styles.ofPlaces}>
                {t({ en: " of {{places}} places", zh: "人，共{{places}}个岗位" }, { places: row.places })}
              </span>
            </>
          ),
          phone: "value",
        },
      ]}
      rows={hosts}
      rowKey={({ id }) => id}
    />
  )
}

function Placements({ cohort, base }: CohortProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const columns: Column<PlacementView>[] = [
    {
      key: "trainee",
      title: { en: "Trainee", zh: "学员" },
      whole: true,
      render: (row) => row.trainee,
      phone: "title",
    },
    {
      key: "host",
      title: fieldLabels.host,
      render: (row) => t(row.organisation),
      phone: "line",
    },
    {
      key: "field",
      title: fieldLabels.field,
      render: (row) => t({ en: row.fieldEn ?? row.field, zh: row.field }),
    },
    {
      key: "days",
      title: { en: "Began", zh: "到岗" },
      // The end is the cohort’s, unless the trainee left earlier or later.
      render: (row) =>
        row.until === cohort.until ? format.day(row.from, "short") : daysShown(row, language),
    },
    {
      key: "outcome",
      title: fieldLabels.outcome,
      render: (row) => <OutcomeStatus placement={row} />,
      phone: "value",
    },
  ]
  if (base)
    columns.push({
      key: "do",
      title: { en: "Change", zh: "变更" },
      render: (row) => (
        <span className={styles.beside}>
          {row.outcome === null && (
            <AppLink to={`${base}?do=outcome&placement=${row.id}`}>
              {t({ en: "Outcome", zh: "去向" })}
            </AppLink>
          )}
          <AppLink to={`${base}?do=mend&placement=${row.id}`}>{t({ en: "Correct", zh: "更正" })}</AppLink>
        </span>
      ),
      phone: "note",
    })
  return (
    <PlainTable
      label={t({ en: "Placements", zh: "学员安排" })}
      columns={columns}
      rows={cohort.placements}
      rowKey={({ id }) => id}
    />
  )
}

function OutcomeStatus({ placement: { outcome } }: { placement: PlacementView }) {
  if (outcome === null) return <Status shape="waiting" text={{ en: "still there", zh: "在岗" }} tone="ink" />
  return (
    <Status shape={outcome === "stayed" ? "done" : "not-filed"} text={outcomeNames[outcome]} tone="ink" />
  )
}
