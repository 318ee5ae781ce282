/** One visit: when and why, the problems found on it, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { type DecidedAction, DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { CheckIcon, CloseIcon, EditIcon, PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { StateLine } from "../../../ui/states.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { categoryNames, purposeNames } from "../codes.ts"
import type { ProblemView, VisitRecord } from "../schema.ts"
import styles from "./chain.module.css"
import { ProblemStanding, useNextDay } from "./problem-columns.tsx"
import { useAt, useVisit, useVisitHistory } from "./problem-queries.ts"
import { ofName } from "./problem-words.ts"
import { VisitStanding } from "./visit-columns.tsx"
import { CarryOutForm, DropForm } from "./visit-forms.tsx"
import { visitActs, visitTelling } from "./visit-words.ts"

export default function VisitPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const visit = useVisit(id)
  return (
    <Page>
      <QueryState query={visit} what={{ en: "the visit", zh: "走访记录" }} />
      {visit.data && <Visit visit={visit.data} />}
    </Page>
  )
}

function Visit({ visit }: { visit: VisitRecord }) {
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useAt()
  const mayWrite = useMay("visit:write").allowed
  const history = useVisitHistory(visit.id)
  const position = useListPosition("visits", usePath())
  const asked = useSearchParameter("do")
  const doing = readOnly || !mayWrite || visit.state !== "planned" ? undefined : asked
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Visits", zh: "走访" }, to: position?.from ?? "/visits" }]}
        title={ofName(visit)}
        badges={<VisitStanding visit={visit} />}
        position={position}
        actions={mayWrite && <DecidedActions actions={actionsOf(visit)} />}
      />
      <Facts items={useFacts(visit, mayWrite)} />
      {(doing === "record" || doing === "drop") && (
        <div className={styles.doing}>
          {doing === "record" ? <CarryOutForm visit={visit} /> : <DropForm visit={visit} />}
        </div>
      )}
      <Panels
        main={<Found visit={visit} />}
        side={
          <RecordLedger
            history={history}
            acts={visitActs}
            telling={(entries) => visitTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function actionsOf({ id, state }: VisitRecord): DecidedAction[] {
  const base = `/visits/${id}`
  const correct = {
    label: { en: "Correct", zh: "更正" },
    icon: <EditIcon />,
    to: `${base}/correct`,
    writes: true,
  }
  if (state === "done") {
    const to = `/problems/new?visit=${id}`
    return [
      correct,
      { label: { en: "Add a problem", zh: "补记问题" }, icon: <PlusIcon />, to, writes: true, primary: true },
    ]
  }
  if (state === "dropped") return [correct]
  const drop = {
    label: { en: "Drop", zh: "取消走访" },
    icon: <CloseIcon />,
    to: `${base}?do=drop`,
    writes: true,
  }
  const record = {
    label: { en: "Record it", zh: "记录走访" },
    icon: <CheckIcon />,
    to: `${base}?do=record`,
    writes: true,
  }
  return [drop, correct, { ...record, primary: true }]
}

function useFacts(visit: VisitRecord, bureau: boolean): Fact[] {
  const t = useText()
  const format = useFormat()
  const { happenedOn, plannedOn } = visit
  const facts: Fact[] = [
    {
      label: { en: "Enterprise", zh: "企业" },
      value: <AppLink to={`/organisations/${visit.organisationId}`}>{t(ofName(visit))}</AppLink>,
    },
    { label: { en: "Purpose", zh: "事由" }, value: t(purposeNames[visit.purpose]) },
    {
      label: { en: "Took place", zh: "走访日期" },
      value: happenedOn === null ? t({ en: "not yet", zh: "尚未走访" }) : format.day(happenedOn),
    },
    {
      label: { en: "Planned for", zh: "计划日期" },
      value: plannedOn === null ? t({ en: "was not planned", zh: "未列计划" }) : format.day(plannedOn),
    },
  ]
  if (!bureau) return facts
  const note = visit.note ?? t({ en: "nothing noted", zh: "没有记录" })
  return [...facts, { label: { en: "Note, inside the bureau", zh: "内部记录" }, value: note }]
}

function Found({ visit }: { visit: VisitRecord }) {
  const t = useText()
  const nextDay = useNextDay()
  const nobody = t({ en: "nobody yet", zh: "待认领" })
  return (
    <Section title={{ en: "Problems found", zh: "发现的问题" }}>
      {visit.problems.length === 0 ? (
        <StateLine
          kind="empty"
          text={
            visit.state === "done"
              ? { en: "None was found.", zh: "没有发现问题。" }
              : { en: "It has not taken place.", zh: "还没有走访。" }
          }
        />
      ) : (
        <PlainTable<ProblemView>
          label={t({ en: "Problems found", zh: "发现的问题" })}
          rows={visit.problems}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "title",
              title: { en: "Problem", zh: "问题" },
              phone: "title",
              render: (row) => <AppLink to={`/problems/${row.id}`}>{row.title}</AppLink>,
            },
            {
              key: "category",
              title: { en: "Category", zh: "类别" },
              phone: "line",
              render: (row) => t(categoryNames[row.category]),
            },
            {
              key: "standing",
              title: { en: "Stands", zh: "状态" },
              phone: "value",
              render: (row) => <ProblemStanding problem={row} />,
            },
            { key: "next", title: { en: "Promised or settled", zh: "承诺日或办结日" }, render: nextDay },
            {
              key: "owner",
              title: { en: "In charge", zh: "经办人" },
              render: (row) => row.ownerName ?? nobody,
            },
          ]}
        />
      )}
    </Section>
  )
}
