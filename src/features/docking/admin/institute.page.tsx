/** One institute: its agreement, what it is able to do, and the ledger of both. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { CloseIcon, EditIcon, PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { ValidityBars, type ValidityRow } from "../../../ui/record/validity-bars.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { capabilityFieldNames, type InstituteView } from "../schema.ts"
import styles from "./institute/institute.module.css"
import { AddCapabilityForm, EndAgreementForm } from "./institute/institute-change.tsx"
import { AgreementStatus } from "./institute/institute-parts.tsx"
import {
  agreementActs,
  agreementTelling,
  capabilityName,
  fieldLabels,
  instituteName,
  standingOn,
  stateOn,
  subjectWords,
} from "./institute/institute-words.ts"
import { useInstitute, useInstituteHistory } from "./institute-queries.ts"

export default function InstitutePage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const institute = useInstitute(id)
  return (
    <Page>
      <QueryState query={institute} what={{ en: "the institute", zh: "科研院所" }} />
      {institute.data && <InstituteRecord institute={institute.data} />}
    </Page>
  )
}

interface InstituteProps {
  institute: InstituteView
}

function InstituteRecord({ institute }: InstituteProps) {
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useKnownEntry()
  const history = useInstituteHistory(institute.id)
  const position = useListPosition("institutes", usePath())
  const asked = useSearchParameter("do")
  const doing = readOnly ? undefined : asked
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Institutes", zh: "科研院所" }, to: position?.from ?? "/institutes" }]}
        title={instituteName(institute)}
        badges={<AgreementStatus institute={institute} />}
        position={position}
        actions={<InstituteActions institute={institute} />}
      />
      <Facts items={useInstituteFacts(institute)} />
      {(doing === "add" || doing === "end") && (
        <div className={styles.doing}>
          {doing === "add" ? (
            <AddCapabilityForm institute={institute} />
          ) : (
            <EndAgreementForm institute={institute} />
          )}
        </div>
      )}
      <Panels
        main={
          <>
            <Periods institute={institute} />
            <Capabilities institute={institute} />
          </>
        }
        side={
          <RecordLedger
            history={history}
            acts={agreementActs}
            telling={(entries) => agreementTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function InstituteActions({ institute }: InstituteProps) {
  const decision = useMay("institute:write")
  const { today } = useClocks()
  const ended = {
    allowed: false as const,
    reason: { en: "The agreement has ended; correct it if that is wrong.", zh: "协议已终止；不对就更正。" },
  }
  const over = standingOn(institute, today).shape === "not-filed"
  const base = `/institutes/${institute.id}`
  return (
    <DecidedActions
      actions={[
        {
          label: { en: "Add a capability", zh: "加一项能力" },
          icon: <PlusIcon />,
          to: `${base}?do=add`,
          decision,
          writes: true,
        },
        {
          label: { en: "End", zh: "终止" },
          icon: <CloseIcon />,
          to: `${base}?do=end`,
          decision: firstNo([decision, over ? ended : undefined]),
          writes: true,
        },
        {
          label: { en: "Correct", zh: "更正" },
          icon: <EditIcon />,
          to: `${base}/correct`,
          decision,
          writes: true,
          primary: true,
        },
      ]}
    />
  )
}

function useInstituteFacts(institute: InstituteView): Fact[] {
  const t = useText()
  const format = useFormat()
  const name = t(instituteName(institute))
  return [
    {
      label: fieldLabels.organisation,
      value: <AppLink to={`/organisations/${institute.organisationId}`}>{name}</AppLink>,
    },
    { label: { en: "Subject", zh: "协议内容" }, value: t(subjectWords(institute)) },
    { label: fieldLabels.premises, value: institute.premises },
    { label: fieldLabels.evidence, value: institute.evidence },
    { label: { en: "Since", zh: "起" }, value: format.day(institute.from) },
    {
      label: { en: "No longer from", zh: "终止日" },
      value:
        institute.until === null ? t({ en: "no end agreed", zh: "未约定" }) : format.day(institute.until),
      note: institute.endReason,
    },
  ]
}

function Periods({ institute }: InstituteProps) {
  const t = useText()
  const { day, today } = useClocks()
  const rows: ValidityRow[] = [
    { key: "agreement", label: { en: "Agreement", zh: "协议" }, held: institute, text: institute.evidence },
    ...institute.capabilities.map((one) => ({
      key: one.id,
      label: capabilityName(one),
      held: one,
      text: capabilityFieldNames[one.field],
    })),
  ].map(({ held: { from, until }, key, label, text }) => ({
    key,
    label,
    bars: [{ from, until, text, state: stateOn({ from, until }, day) }],
  }))
  return (
    <Section
      title={{ en: "Agreement and capabilities", zh: "协议与能力" }}
      note={t({ en: "settled while the agreement holds", zh: "协议有效期间计为落户" })}
      action={<AppLink to="/figures">{t({ en: "Figures", zh: "看数字" })}</AppLink>}
    >
      <ValidityBars rows={rows} asOf={day} today={today} />
    </Section>
  )
}

function Capabilities({ institute }: InstituteProps) {
  const t = useText()
  const format = useFormat()
  const title = { en: "What it is able to do", zh: "能为企业做什么" }
  return (
    <Section title={title}>
      {institute.capabilities.length === 0 ? (
        <StateLine
          kind="empty"
          text={{ en: "No capability is recorded yet.", zh: "还没有登记能力。" }}
          remedies={[{ label: { en: "Add one", zh: "加一项" }, to: `/institutes/${institute.id}?do=add` }]}
        />
      ) : (
        <PlainTable
          label={t(title)}
          rows={institute.capabilities}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              title: { en: "Capability", zh: "能力" },
              render: (one) => t(capabilityName(one)),
              phone: "title",
            },
            {
              key: "field",
              title: fieldLabels.field,
              render: (one) => t(capabilityFieldNames[one.field]),
              phone: "line",
            },
            {
              key: "from",
              title: { en: "Since", zh: "自" },
              render: (one) => format.day(one.from, "short"),
              align: "end",
              phone: "note",
            },
          ]}
        />
      )}
    </Section>
  )
}
