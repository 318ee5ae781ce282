/** The class periods of an organisation as rows, and recording, correcting or taking one back. */
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useClocks } from "../../../ui/clocks.tsx"
import { FormOverlay } from "../../../ui/form/form-overlay.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { RemedyLink, StateLine } from "../../../ui/states.tsx"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { type ClassView, type OrganisationView, organisationClassNames } from "../schema.ts"
import { classesOn } from "./class-badges.tsx"
import { ClassForm, ClassRemoval } from "./class-form.tsx"
import { classFieldNames, missing } from "./field-words.ts"
import { writeDays } from "./history-words.ts"
import styles from "./organisation.module.css"
import type { Undo } from "./undo-offer.tsx"

type Doing = { kind: "record" } | { kind: "correct" | "remove"; period: ClassView }

const titles = {
  record: { en: "Record a class", zh: "登记资格" },
  correct: { en: "Correct a class", zh: "更正资格" },
  remove: { en: "Take a class back", zh: "撤回资格" },
}

export interface ClassPanelProps {
  organisation: OrganisationView
  onDone: (undo: Undo) => void
}

export function ClassPanel({ organisation, onDone }: ClassPanelProps) {
  const { day, readOnly } = useClocks()
  const queries = useQueryClient()
  const writing = useMay("organisation:write").allowed && !readOnly
  const [doing, setDoing] = useState<Doing | null>(null)
  const done = (undo: Undo) => {
    setDoing(null)
    onDone(undo)
    void queries.invalidateQueries({ queryKey: ["organisations"] })
  }
  const record = { label: titles.record, run: () => setDoing({ kind: "record" }) }
  return (
    <Section
      title={{ en: "Classes and their evidence", zh: "资格与依据" }}
      action={writing && <RemedyLink remedy={record} />}
    >
      {organisation.classes.length === 0 ? (
        <StateLine kind="empty" text={{ en: "No class recorded.", zh: "还没有登记资格。" }} />
      ) : (
        <ClassTable periods={classesOn(organisation.classes, day)} onDo={writing ? setDoing : null} />
      )}
      {doing && (
        <FormOverlay title={titles[doing.kind]} opened onClose={() => setDoing(null)}>
          {doing.kind === "remove" ? (
            <ClassRemoval organisation={organisation} period={doing.period} onDone={done} />
          ) : (
            <ClassForm
              organisation={organisation}
              period={doing.kind === "correct" ? doing.period : null}
              onDone={done}
            />
          )}
        </FormOverlay>
      )}
    </Section>
  )
}

function ClassTable({ periods, onDo }: { periods: ClassView[]; onDo: ((doing: Doing) => void) | null }) {
  const t = useText()
  const format = useFormat()
  const actions = (period: ClassView) => (
    <span className={styles.actions}>
      <RemedyLink
        remedy={{ label: { en: "Correct", zh: "更正" }, run: () => onDo?.({ kind: "correct", period }) }}
      />
      <RemedyLink
        remedy={{ label: { en: "Take back", zh: "撤回" }, run: () => onDo?.({ kind: "remove", period }) }}
      />
    </span>
  )
  return (
    <PlainTable
      label={t({ en: "Classes", zh: "资格" })}
      rows={periods}
      rowKey={(period) => period.id}
      columns={[
        {
          key: "class",
          phone: "title",
          title: classFieldNames.class,
          render: (period) => t(organisationClassNames[period.class]),
        },
        {
          key: "valid",
          phone: "line",
          title: classFieldNames.valid,
          render: (period) => writeDays(period, { t, format }),
        },
        {
          key: "evidence",
          phone: "line",
          title: classFieldNames.evidence,
          render: (period) => period.evidence,
        },
        {
          key: "issuer",
          title: classFieldNames.issuer,
          render: (period) => period.issuer ?? <span className={styles.missing}>{t(missing)}</span>,
        },
        ...(onDo
          ? [
              {
                key: "do",
                phone: "value" as const,
                title: { en: "Actions", zh: "操作" },
                align: "end" as const,
                render: actions,
              },
            ]
          : []),
      ]}
    />
  )
}
