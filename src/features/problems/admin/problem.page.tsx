/** One problem: how it stands, the chain from its finding to its settlement, the forms in place, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { type DecidedAction, DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { CheckIcon, EditIcon, PersonIcon, PlusIcon, UndoIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { categoryNames, channelNames, settlementKindNames } from "../codes.ts"
import { mayConfirm, mayReopen } from "../policy.ts"
import type { ProblemRecord } from "../schema.ts"
import styles from "./chain.module.css"
import { Chain } from "./chain.tsx"
import { ProblemStanding } from "./problem-columns.tsx"
import { type Doing, doings, ProblemForm } from "./problem-forms.tsx"
import { useAt, useOfficers, useProblem, useProblemHistory } from "./problem-queries.ts"
import { ofName, problemActs, problemTelling } from "./problem-words.ts"

export default function ProblemPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const problem = useProblem(id)
  return (
    <Page>
      <QueryState query={problem} what={{ en: "the problem", zh: "问题" }} />
      {problem.data && <Problem problem={problem.data} />}
    </Page>
  )
}

function Problem({ problem }: { problem: ProblemRecord }) {
  const { language } = useLanguage()
  const { day, readOnly } = useClocks()
  const { known } = useAt()
  const history = useProblemHistory(problem.id)
  const position = useListPosition("problems", usePath())
  const wanted = useSearchParameter("do")
  const asked = doings.find((one) => one === wanted)
  const actions = useProblemActions(problem)
  const ownerName = useOwnerName(problem)
  const offered = actions.some(({ to }) => to?.endsWith(`?do=${asked}`))
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: { en: "Problems", zh: "问题" }, to: position?.from ?? "/problems" },
          { label: ofName(problem) },
        ]}
        title={{ en: problem.title, zh: problem.title }}
        badges={<ProblemStanding problem={problem} />}
        position={position}
        actions={<DecidedActions actions={actions} />}
      />
      <Facts items={useFacts(problem)} />
      {asked && offered && !readOnly && (
        <div className={styles.doing}>
          <ProblemForm key={asked} problem={problem} doing={asked} />
        </div>
      )}
      <Panels
        main={<Chain problem={problem} day={day} />}
        side={
          <RecordLedger
            history={history}
            acts={problemActs}
            telling={(entries) => problemTelling(entries, ownerName, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function useOwnerName(problem: ProblemRecord): (id: string) => string {
  const t = useText()
  const officers = useOfficers()
  const other = t({ en: "another officer", zh: "另一位干部" })
  return (id) =>
    officers.find((one) => one.id === id)?.name ??
    (id === problem.ownerId ? problem.ownerName : null) ??
    other
}

/** What can be done next, for the one who looks; nothing that could not be done by them at all. */
function useProblemActions(problem: ProblemRecord): DecidedAction[] {
  const me = useMe()
  const bureau = useMay("problem:write").allowed
  const { today } = useClocks()
  const base = `/problems/${problem.id}`
  const doing = (act: Doing, label: DecidedAction["label"], icon: DecidedAction["icon"]): DecidedAction => ({
    label,
    icon,
    to: `${base}?do=${act}`,
    writes: true,
  })
  const sendBack = {
    ...doing("reopen", { en: "Send back", zh: "退回重办" }, <UndoIcon />),
    decision: mayReopen(me, problem, today),
  }
  const solved = problem.solvedOn !== null
  if (!bureau) {
    const confirm = doing("confirm", { en: "Confirm", zh: "确认解决" }, <CheckIcon />)
    if (!solved) return []
    return problem.settledOn === null
      ? [sendBack, { ...confirm, decision: mayConfirm(me, problem), primary: true }]
      : [sendBack]
  }
  const correct = {
    label: { en: "Correct", zh: "更正" },
    icon: <EditIcon />,
    to: `${base}/correct`,
    writes: true,
  }
  if (problem.settledOn !== null) return sendBack.decision.allowed ? [sendBack, correct] : [correct]
  const act = doing("act", { en: "Note a step", zh: "记录办理" }, <PlusIcon />)
  const settle = doing("settle", { en: "Settle", zh: "办结" }, <CheckIcon />)
  if (solved) return [act, sendBack, correct, { ...settle, primary: true }]
  const taken = problem.ownerId !== null
  const hand = taken
    ? doing("hand-over", { en: "Hand over", zh: "移交或改期" }, <PersonIcon />)
    : doing("hand-over", { en: "Take it on", zh: "认领" }, <PersonIcon />)
  const solve = doing("solve", { en: "It is solved", zh: "已解决" }, <CheckIcon />)
  return taken
    ? [correct, hand, solve, { ...act, primary: true }]
    : [correct, solve, act, { ...hand, primary: true }]
}

function useFacts(problem: ProblemRecord): Fact[] {
  const t = useText()
  const format = useFormat()
  const { settledOn, settledBy, answerBy, visit } = problem
  return [
    {
      label: { en: "Enterprise", zh: "企业" },
      value: <AppLink to={`/organisations/${problem.organisationId}`}>{t(ofName(problem))}</AppLink>,
    },
    { label: { en: "Category", zh: "类别" }, value: t(categoryNames[problem.category]) },
    {
      label: { en: "Raised", zh: "提出日" },
      value: format.day(problem.raisedOn),
      note: visit ? (
        <AppLink to={`/visits/${visit.id}`}>{t(channelNames[problem.channel])}</AppLink>
      ) : (
        t(channelNames[problem.channel])
      ),
    },
    {
      label: { en: "In charge", zh: "经办人" },
      value: problem.ownerName ?? t({ en: "nobody yet", zh: "待认领" }),
    },
    {
      label: { en: "Promised for", zh: "承诺办结日" },
      value: format.day(problem.dueOn),
      note:
        problem.reopened > 0 &&
        t(
          { en: "sent back {{count}} times", one: "sent back once", zh: "退回{{count}}次" },
          { count: problem.reopened },
        ),
    },
    settledOn !== null && settledBy !== null
      ? {
          label: { en: "Settled", zh: "办结" },
          value: format.day(settledOn),
          note: t(settlementKindNames[settledBy]),
        }
      : {
          label: { en: "To be answered by", zh: "答复期限" },
          value: answerBy === null ? t({ en: "not solved yet", zh: "尚未解决" }) : format.day(answerBy),
        },
  ]
}
