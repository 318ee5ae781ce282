/** The rows that a figure is the aggregate of, as far as they are the reader's to see; the last row is the figure. */
import { Button } from "@mantine/core"
import { useState } from "react"
import { decimal, sum } from "../../../../kernel/decimal.ts"
import { formatNumber } from "../../../../kernel/format.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { DownloadIcon } from "../../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import type { EvidenceView, Figure, Indicator } from "../../schema.ts"
import { dimensionName, dimensionValue, populationWords } from "../code-words.ts"
import { useEvidence, useIndicators } from "../figure-queries.ts"
import { shortId, writeValue } from "../write-value.ts"
import { evidenceCsv } from "./evidence-csv.ts"
import { type EvidenceGroup, evidenceGroups } from "./evidence-groups.ts"
import styles from "./evidence-table.module.css"

type Row = EvidenceView["rows"][number]

/** Rows shown before the others are asked for. */
const shownFirst = 12

export interface EvidenceTableProps {
  id: string
  figure: Figure
  indicator: Indicator
}

export function EvidenceTable({ id, figure, indicator }: EvidenceTableProps) {
  const t = useText()
  const evidence = useEvidence(id)
  const { data: indicators } = useIndicators()
  const rows = evidence.data?.rows ?? []
  const groups = evidence.data ? evidenceGroups(figure, indicator, evidence.data, indicators ?? []) : []
  return (
    <Section
      title={{ en: "Evidence", zh: "依据" }}
      note={evidence.data && <EvidenceNote evidence={evidence.data} composed={figure.parts.length > 0} />}
      action={
        <span className={styles.actions}>
          {rows.length > 0 && <CsvButton id={id} rows={rows} />}
          <span title={figure.evidence.root}>
            {t({ en: "Root {{root}}", zh: "默克尔根 {{root}}" }, { root: shortId(figure.evidence.root) })}
          </span>
        </span>
      }
    >
      <QueryState query={evidence} what={{ en: "the evidence", zh: "依据" }} />
      {evidence.data && <HiddenRows hidden={evidence.data.hidden} />}
      {groups.map((group) => (
        <GroupTable key={group.key} group={group} figure={figure} />
      ))}
    </Section>
  )
}

function EvidenceNote({ evidence, composed }: { evidence: EvidenceView; composed: boolean }) {
  const t = useText()
  const count = evidence.rows.length
  if (count === 0) return null
  if (evidence.hidden !== 0)
    return <>{t({ en: "{{count}} rows within your reach", zh: "查看范围内{{count}}行" }, { count })}</>
  return composed
    ? t({ en: "the rows of both its parts", zh: "两个组成指标各自的行" })
    : t(
        {
          en: "{{count}} rows; the figure is the aggregate of exactly these",
          one: "one row; the figure is exactly this",
          zh: "{{count}}行；数字就是这些行的汇总",
        },
        { count },
      )
}

function HiddenRows({ hidden }: { hidden: number | null }) {
  const t = useText()
  if (hidden === 0) return null
  return (
    <StateLine
      kind="no-right"
      text={
        hidden === null
          ? {
              en: "How many rows stand behind it is protected too.",
              zh: "背后有多少行也保密。",
            }
          : t(
              {
                en: "{{count}} rows are not within your reach. Ask the bureau.",
                one: "One row is not within your reach. Ask the bureau.",
                zh: "另有{{count}}行不在您的查看范围内。请向科技局申请。",
              },
              { count: hidden },
            )
      }
    />
  )
}

function CsvButton({ id, rows }: { id: string; rows: Row[] }) {
  const t = useText()
  const save = () => {
    const url = URL.createObjectURL(new Blob([evidenceCsv(rows)], { type: "text/csv;charset=utf-8" }))
    const link = document.createElement("a")
    link.href = url
    link.download = `evidence-${id.slice(0, 8)}.csv`
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<DownloadIcon size={14} />} onClick={save}>
      {t({ en: "CSV of these rows", zh: "导出这些行 CSV" })}
    </Button>
  )
}

function GroupTable({ group, figure }: { group: EvidenceGroup; figure: Figure }) {
  const t = useText()
  const { language } = useLanguage()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const columns = useColumns(group)
  const shown = all ? group.rows : group.rows.slice(0, shownFirst)
  const more = group.rows.length - shown.length
  const unit = group.part ?? figure
  const value =
    group.value === null
      ? null
      : writeValue(
          { unit: unit.unit, decimals: figure.parts.length > 0 ? 0 : figure.decimals },
          group.value,
          language,
        )
  return (
    <>
      {group.part && (
        <h3 className={styles.group}>
          {group.title ? t(group.title) : group.part.indicator} · {format.day(group.part.asOf)}
        </h3>
      )}
      <PlainTable<Row>
        label={t({ en: "Evidence", zh: "依据" })}
        rows={shown}
        rowKey={({ key }) => key}
        columns={columns}
        {...(value !== null &&
          group.complete && {
            total: {
              label: (
                <>
                  {more > 0 ? (
                    <button type="button" className={styles.more} onClick={() => setAll(true)}>
                      {t(
                        { en: "{{count}} more rows", one: "one more row", zh: "还有{{count}}行" },
                        { count: more },
                      )}
                    </button>
                  ) : (
                    t(
                      { en: "All {{count}} rows", one: "The one row", zh: "合计{{count}}行" },
                      { count: group.rows.length },
                    )
                  )}
                </>
              ),
              value,
            },
          })}
      />
      {more > 0 && !(value !== null && group.complete) && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t({ en: "{{count}} more rows", one: "one more row", zh: "还有{{count}}行" }, { count: more })}
        </button>
      )}
    </>
  )
}

function useColumns(group: EvidenceGroup): Column<Row>[] {
  const t = useText()
  const { language } = useLanguage()
  const { to } = populationWords(group.population ?? "")
  const whole = sum(group.rows.map(({ value }) => value))
  const counted = group.rows.every(({ value }) => value === "1")
  const most = group.rows[0]?.value ?? "1"
  const dimensions = [...new Set(group.rows.flatMap((row) => Object.keys(row.dimensions)))]
    .filter((name) => name !== "organisation")
    .sort()
  const exact = (value: string) => formatNumber(value, value.split(".")[1]?.length ?? 0, language)
  const share = (value: string) => formatNumber(decimal(value).times(100).div(whole).toFixed(4), 1, language)
  const bars: Column<Row>[] = counted
    ? []
    : [
        {
          key: "share",
          phone: "note",
          title: { en: "Share, %", zh: "占比（%）" },
          align: "end",
          render: ({ value }) => (whole === "0" ? t({ en: "–", zh: "不适用" }) : share(value)),
        },
        {
          key: "bar",
          title: { en: "", zh: "" },
          width: 180,
          render: ({ value }) => (
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${decimal(value).times(100).div(most).toFixed(1)}%` }} />
            </span>
          ),
        },
      ]
  return [
    {
      key: "label",
      phone: "title",
      title: { en: "Organisation", zh: "单位" },
      render: (row) => {
        const path = to(row)
        const name = language === "en" ? row.labelEn : row.label
        return path ? <AppLink to={path}>{name}</AppLink> : name
      },
    },
    ...dimensions.map((name) => ({
      key: name,
      phone: "line" as const,
      title: dimensionName(name),
      render: (row: Row) => t(dimensionValue(row.dimensions[name] ?? "")) || t({ en: "–", zh: "不适用" }),
    })),
    {
      key: "value",
      phone: "value",
      title: { en: "Value", zh: "数值" },
      align: "end",
      render: ({ value }) => exact(value),
    },
    ...bars,
  ]
}
