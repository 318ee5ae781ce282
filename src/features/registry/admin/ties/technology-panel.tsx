/** The technologies of an organisation as rows, and recording, correcting, ending or taking one back. */
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { contains } from "../../../../kernel/day.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { FormOverlay } from "../../../../ui/form/form-overlay.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { RemedyLink, StateLine } from "../../../../ui/states.tsx"
import type { Column } from "../../../../ui/table/column.ts"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { type TechnologyView, technologyKindNames } from "../../technologies/schema.ts"
import { technologyFieldNames } from "../field-words.ts"
import { writeDays } from "../history-words.ts"
import styles from "../organisation.module.css"
import { TechnologyEnding, TechnologyForm, TechnologyRemoval } from "./technology-form.tsx"
import { useTechnologies } from "./tie-requests.ts"

type Doing = { kind: "record" } | { kind: "correct" | "end" | "remove"; technology: TechnologyView }

const titles = {
  record: { en: "Record a technology", zh: "登记技术" },
  correct: { en: "Correct a technology", zh: "更正技术" },
  end: { en: "End a technology", zh: "终止技术" },
  remove: { en: "Take a technology back", zh: "撤回技术" },
}

export function TechnologyPanel({ organisationId }: { organisationId: string }) {
  const { readOnly } = useClocks()
  const queries = useQueryClient()
  const writing = useMay("organisation:write").allowed && !readOnly
  const found = useTechnologies(organisationId)
  const [doing, setDoing] = useState<Doing | null>(null)
  const technologies = found.data?.technologies
  const done = () => {
    setDoing(null)
    void queries.invalidateQueries({ queryKey: ["organisations"] })
  }
  const record = { label: titles.record, run: () => setDoing({ kind: "record" }) }
  return (
    <Section title={{ en: "Technologies", zh: "技术" }} action={writing && <RemedyLink remedy={record} />}>
      <QueryState query={found} what={{ en: "the technologies", zh: "技术" }} />
      {technologies?.length === 0 && (
        <StateLine kind="empty" text={{ en: "No technology recorded.", zh: "还没有登记技术。" }} />
      )}
      {technologies && technologies.length > 0 && (
        <TechnologyTable rows={technologies} onDo={writing ? setDoing : null} />
      )}
      {doing && (
        <FormOverlay title={titles[doing.kind]} opened onClose={() => setDoing(null)}>
          <TechnologyChange doing={doing} organisationId={organisationId} onDone={done} />
        </FormOverlay>
      )}
    </Section>
  )
}

function TechnologyChange(props: { doing: Doing; organisationId: string; onDone: () => void }) {
  const { doing, ...rest } = props
  if (doing.kind === "record") return <TechnologyForm {...rest} technology={null} />
  if (doing.kind === "correct") return <TechnologyForm {...rest} technology={doing.technology} />
  const Change = doing.kind === "end" ? TechnologyEnding : TechnologyRemoval
  return <Change technology={doing.technology} onDone={rest.onDone} />
}

interface TechnologyTableProps {
  rows: TechnologyView[]
  onDo: ((doing: Doing) => void) | null
}

function TechnologyTable({ rows, onDo }: TechnologyTableProps) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { language } = useLanguage()
  const nameOf = ({ name, nameEn }: TechnologyView) => (language === "en" && nameEn ? nameEn : name)
  const columns: Column<TechnologyView>[] = [
    { key: "name", phone: "title", title: technologyFieldNames.name, render: nameOf },
    {
      key: "kind",
      phone: "line",
      title: technologyFieldNames.kind,
      render: ({ kind }) => t(technologyKindNames[kind]),
    },
    {
      key: "valid",
      phone: "line",
      title: technologyFieldNames.valid,
      render: (row) =>
        contains(row, day) ? (
          writeDays(row, { t, format })
        ) : (
          <span className={styles.missing}>{writeDays(row, { t, format })}</span>
        ),
    },
    { key: "evidence", title: technologyFieldNames.evidence, render: ({ evidence }) => evidence },
  ]
  return (
    <PlainTable
      label={t({ en: "Technologies", zh: "技术" })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={onDo ? [...columns, actionColumn(onDo)] : columns}
    />
  )
}

function actionColumn(onDo: (doing: Doing) => void): Column<TechnologyView> {
  return {
    key: "do",
    phone: "value",
    title: { en: "Actions", zh: "操作" },
    align: "end",
    render: (technology) => (
      <span className={styles.actions}>
        <RemedyLink
          remedy={{ label: { en: "Correct", zh: "更正" }, run: () => onDo({ kind: "correct", technology }) }}
        />
        {technology.until === null && (
          <RemedyLink
            remedy={{ label: { en: "End", zh: "终止" }, run: () => onDo({ kind: "end", technology }) }}
          />
        )}
        <RemedyLink
          remedy={{ label: { en: "Take back", zh: "撤回" }, run: () => onDo({ kind: "remove", technology }) }}
        />
      </span>
    ),
  }
}
