/** The loan granted on a request: its terms, what moved, and what is still owed. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Facts } from "../../../../ui/record/facts.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { type LoanRequestView, type LoanView, type MovementView, movementKindNames } from "../../schema.ts"
import { fieldLabels, writePercent, writeYuan } from "./loan-words.ts"

interface LoanProps {
  request: LoanRequestView
  loan: LoanView
}

export function LoanTerms({ request, loan }: LoanProps) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const name = (id: string) =>
    t(request.parties.find(({ partyId }) => partyId === id)?.name ?? { en: id, zh: id })
  const shares = [
    [{ en: "bureau", zh: "科技局" }, loan.bureauShare],
    [{ en: "bank", zh: "银行" }, loan.bankShare],
    [{ en: "insurer", zh: "保险公司" }, loan.insurerShare],
  ] as const
  return (
    <Section title={{ en: "Loan", zh: "贷款" }}>
      <Facts
        items={[
          { label: fieldLabels.principal, value: writeYuan(loan.principal, language) },
          { label: fieldLabels.rate, value: writePercent(loan.ratePercent) },
          {
            label: fieldLabels.term,
            value: t(
              { en: "{{count}} months", one: "one month", zh: "{{count}}个月" },
              { count: loan.termMonths },
            ),
          },
          { label: fieldLabels.grantedOn, value: format.day(loan.grantedOn) },
          {
            label: { en: "Lent by", zh: "放款银行" },
            value: name(loan.bankId),
            note:
              loan.insurerId &&
              t({ en: "insured by {{name}}", zh: "{{name}}承保" }, { name: name(loan.insurerId) }),
          },
          {
            label: { en: "A loss is borne", zh: "损失分担" },
            value: shares
              .map(([who, share]) => `${t(who)} ${writePercent(share)}`)
              .join(t({ en: ", ", zh: "，" })),
          },
          {
            label: fieldLabels.premium,
            value: loan.premium === null ? t({ en: "none", zh: "无" }) : writeYuan(loan.premium, language),
          },
        ]}
      />
    </Section>
  )
}

/** `correct` leads to the form for a movement, for those who may. */
export function LoanMovements({
  loan,
  correct,
}: {
  loan: LoanView
  correct: ((id: string) => string) | null
}) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { balance, movements } = loan
  const columns = [
    {
      key: "on",
      title: fieldLabels.happenedOn,
      render: (row: MovementView) => format.day(row.happenedOn, "short"),
      phone: "title" as const,
    },
    {
      key: "kind",
      title: { en: "What moved", zh: "往来" },
      render: (row: MovementView) => t(movementKindNames[row.kind]),
      phone: "line" as const,
    },
    {
      key: "by",
      title: { en: "Reported by", zh: "登记" },
      render: (row: MovementView) =>
        t(row.reportedBy === null ? { en: "bureau", zh: "科技局" } : { en: "bank", zh: "银行" }),
    },
    {
      key: "amount",
      title: { en: "Yuan", zh: "金额（元）" },
      align: "end" as const,
      render: (row: MovementView) => format.number(row.amount, 2),
      phone: "value" as const,
    },
    ...(correct
      ? [
          {
            key: "correct",
            title: { en: "Wrong?", zh: "有误？" },
            render: (row: MovementView) => (
              <AppLink to={correct(row.id)}>{t({ en: "Correct", zh: "更正" })}</AppLink>
            ),
            phone: "note" as const,
          },
        ]
      : []),
  ]
  return (
    <Section
      title={{ en: "Movements", zh: "往来" }}
      note={t(
        { en: "outstanding {{sum}}", zh: "未还本金{{sum}}" },
        { sum: writeYuan(balance.outstanding, language) },
      )}
    >
      {movements.length === 0 ? (
        <StateLine kind="empty" text={{ en: "Nothing has moved yet.", zh: "还没有提款。" }} />
      ) : (
        <PlainTable
          label={t({ en: "Movements of the loan", zh: "贷款往来" })}
          columns={columns}
          rows={movements}
          rowKey={({ id }) => id}
        />
      )}
      <Facts
        items={[
          { label: { en: "Drawn down", zh: "已提款" }, value: writeYuan(balance.drawn, language) },
          { label: { en: "Repaid", zh: "已还本金" }, value: writeYuan(balance.repaid, language) },
          { label: { en: "Outstanding", zh: "未还本金" }, value: writeYuan(balance.outstanding, language) },
          { label: { en: "Interest paid", zh: "已付息" }, value: writeYuan(balance.interest, language) },
        ]}
      />
    </Section>
  )
}
