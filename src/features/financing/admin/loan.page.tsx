/** One loan request: who asks for what, its parties, the loan with what moved on it, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { CheckIcon, CloseIcon, EditIcon, FinanceIcon, PlusIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import type { LoanRequestView } from "../schema.ts"
import { useLoanRequest, useLoanRequestHistory } from "./loan-queries.ts"
import { GrantForm, MendMovementForm, MovementForm } from "./request/loan-change.tsx"
import { LoanMovements, LoanTerms } from "./request/loan-panel.tsx"
import { fieldLabels, loanActs, loanTelling, writeYuan } from "./request/loan-words.ts"
import styles from "./request/party-row.module.css"
import { PartyRow } from "./request/party-row.tsx"
import { DecideForm, ShareForm, WithdrawForm } from "./request/request-change.tsx"
import { RequestStatus } from "./request/request-status.tsx"
import { useLoanDecisions } from "./request/use-loan-decisions.ts"

export default function LoanPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const request = useLoanRequest(id)
  return (
    <Page>
      <QueryState query={request} what={{ en: "the loan request", zh: "融资需求" }} />
      {request.data && <LoanRecord request={request.data} />}
    </Page>
  )
}

function LoanRecord({ request }: { request: LoanRequestView }) {
  const { language } = useLanguage()
  const { known } = useKnownEntry()
  const history = useLoanRequestHistory(request.id)
  const position = useListPosition("loans", usePath())
  const decisions = useLoanDecisions(request)
  const { loan } = request
  const base = `/loans/${request.id}`
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Loans", zh: "融资" }, to: position?.from ?? "/loans" }]}
        title={request.organisation}
        badges={<RequestStatus request={request} />}
        position={position}
        actions={<LoanActions request={request} />}
      />
      <Facts items={useRequestFacts(request)} />
      <Doing request={request} />
      <Panels
        main={
          <>
            <PartyRow request={request} />
            {loan && <LoanTerms request={request} loan={loan} />}
            {loan && (
              <LoanMovements
                loan={loan}
                correct={decisions.report.allowed ? (id) => `${base}?do=mend&movement=${id}` : null}
              />
            )}
          </>
        }
        side={
          <RecordLedger
            history={history}
            acts={loanActs}
            telling={(entries) => loanTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

/** The form that the address asks for. */
function Doing({ request }: { request: LoanRequestView }) {
  const { readOnly } = useClocks()
  const asked = useSearchParameter("do")
  const movementId = useSearchParameter("movement")
  const { party } = useLoanDecisions(request)
  if (readOnly || !asked) return null
  const { loan } = request
  const movement = loan?.movements.find(({ id }) => id === movementId)
  return (
    <div className={styles.doing}>
      {asked === "share" && <ShareForm request={request} />}
      {asked === "decide" && party && <DecideForm request={request} party={party} />}
      {asked === "withdraw" && <WithdrawForm request={request} />}
      {asked === "grant" && <GrantForm request={request} />}
      {asked === "report" && loan && <MovementForm request={request} loan={loan} />}
      {asked === "mend" && movement && <MendMovementForm request={request} movement={movement} />}
    </div>
  )
}

function LoanActions({ request }: { request: LoanRequestView }) {
  const me = useMe()
  const decisions = useLoanDecisions(request)
  const base = `/loans/${request.id}`
  const officer = useMay("loan:write").allowed
  const lender = me.role === "bank" || me.role === "insurer"
  const actions = [
    officer &&
      !request.loan && {
        label: { en: "Share", zh: "分享" },
        icon: <PlusIcon />,
        to: `${base}?do=share`,
        decision: decisions.change,
      },
    (officer || lender) && {
      label: officer ? { en: "Bureau’s answer", zh: "科技局答复" } : { en: "Our answer", zh: "本方答复" },
      icon: <CheckIcon />,
      to: `${base}?do=decide`,
      decision: decisions.decide,
      primary: lender && !request.loan,
    },
    !lender &&
      !request.loan && {
        label: { en: "Withdraw", zh: "撤回" },
        icon: <CloseIcon />,
        to: `${base}?do=withdraw`,
        decision: decisions.withdraw,
      },
    officer && {
      label: { en: "Correct", zh: "更正" },
      icon: <EditIcon />,
      to: `${base}/correct`,
      decision: decisions.correct,
    },
    officer &&
      !request.loan && {
        label: { en: "Record the loan", zh: "登记放款" },
        icon: <FinanceIcon />,
        to: `${base}?do=grant`,
        decision: decisions.grant,
        primary: true,
      },
    (officer || lender) &&
      request.loan && {
        label: { en: "Report a movement", zh: "登记往来" },
        icon: <FinanceIcon />,
        to: `${base}?do=report`,
        decision: decisions.report,
        primary: true,
      },
  ]
  return <DecidedActions actions={actions.flatMap((one) => (one ? [{ writes: true, ...one }] : []))} />
}

function useRequestFacts(request: LoanRequestView): Fact[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const mayRead = useMay("organisation:read").allowed
  const { organisation, organisationId, amount, purpose, purposeEn, askedOn, problemId } = request
  return [
    {
      label: { en: "Enterprise", zh: "企业" },
      value: mayRead ? (
        <AppLink to={`/organisations/${organisationId}`}>{t(organisation)}</AppLink>
      ) : (
        t(organisation)
      ),
    },
    { label: fieldLabels.amount, value: writeYuan(amount, language) },
    { label: fieldLabels.askedOn, value: format.day(askedOn) },
    { label: fieldLabels.purpose, value: t({ en: purposeEn ?? purpose, zh: purpose }) },
    ...(problemId && mayRead
      ? [
          {
            label: { en: "Answers", zh: "对应问题" },
            value: (
              <AppLink to={`/problems/${problemId}`}>
                {t({ en: "the problem raised", zh: "企业提出的问题" })}
              </AppLink>
            ),
          },
        ]
      : []),
  ]
}
