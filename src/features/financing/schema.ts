/** Shapes of loan requests, the parties' decisions and loans; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"

const names = <Code extends string>(of: Record<Code, Bilingual>) => of

/** How far a request has come; written with every change of its parts. */
export const requestStates = ["asked", "shared", "agreed", "granted", "declined", "withdrawn"] as const
export const RequestState = z.enum(requestStates)
export type RequestState = z.infer<typeof RequestState>

export const requestStateNames = names<RequestState>({
  asked: { en: "Not shared yet", zh: "尚未分享" },
  shared: { en: "Parties are deciding", zh: "各方审议中" },
  agreed: { en: "Agreed, to be granted", zh: "已同意，待放款" },
  granted: { en: "Loan granted", zh: "已放款" },
  declined: { en: "Declined", zh: "未获同意" },
  withdrawn: { en: "Withdrawn", zh: "已撤回" },
})

export const partyRoles = ["bureau", "bank", "insurer"] as const
export const PartyRole = z.enum(partyRoles)
export type PartyRole = z.infer<typeof PartyRole>

export const partyRoleNames = names<PartyRole>({
  bureau: { en: "Bureau", zh: "科技局" },
  bank: { en: "Bank", zh: "银行" },
  insurer: { en: "Insurer", zh: "保险公司" },
})

export const decisions = ["pending", "agreed", "declined"] as const
export const PartyAnswer = z.enum(decisions)
export type PartyAnswer = z.infer<typeof PartyAnswer>

export const partyAnswerNames = names<PartyAnswer>({
  pending: { en: "Deciding", zh: "审议中" },
  agreed: { en: "Agreed", zh: "同意" },
  declined: { en: "Declined", zh: "不同意" },
})

export const movementKinds = ["drawdown", "repayment", "interest"] as const
export const MovementKind = z.enum(movementKinds)
export type MovementKind = z.infer<typeof MovementKind>

export const movementKindNames = names<MovementKind>({
  drawdown: { en: "Drawn down", zh: "提款" },
  repayment: { en: "Principal repaid", zh: "归还本金" },
  interest: { en: "Interest paid", zh: "付息" },
})

/** Yuan above zero, at most to the fen. */
export const Yuan = z
  .string()
  .regex(
    /^(?!0+(\.0+)?$)\d{1,13}(\.\d{1,2})?$/,
    "an amount in yuan, such as 2000000 | 以元计的金额，如 2000000",
  )

/** Per cent from 0 to 100, with at most four decimals. */
export const PerCent = z
  .string()
  .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, "per cent from 0 to 100 | 0 到 100 的百分数")

const Words = z.string().trim().min(1).max(1000)

export const LoanRequestInput = z.strictObject({
  organisationId: Number19,
  amount: Yuan,
  purpose: z.string().trim().min(1).max(500),
  purposeEn: z.string().trim().min(1).max(500).nullable(),
  askedOn: Day,
  /** The problem that an enterprise raised, where the request answers one. */
  problemId: Number19.nullable(),
})
export type LoanRequestInput = z.infer<typeof LoanRequestInput>

export const LoanRequestCorrection = LoanRequestInput.omit({ organisationId: true }).extend({
  correction: Correction,
})
export type LoanRequestCorrection = z.infer<typeof LoanRequestCorrection>

export const WithdrawInput = z.strictObject({ reason: Words })
export type WithdrawInput = z.infer<typeof WithdrawInput>

/** The banks and insurers that it is shared with from now on, beside those that have it already. */
export const ShareInput = z.strictObject({ parties: z.array(Number19).min(1).max(20) })
export type ShareInput = z.infer<typeof ShareInput>

const Answer = z.strictObject({
  decision: PartyAnswer,
  words: Words.nullable(),
  /** Share of a loss that the party bears, per cent; of one that agrees. */
  sharePercent: PerCent.nullable(),
  /** While it decides: the day for which it promised an answer. */
  promisedOn: Day.nullable(),
  decidedOn: Day.nullable(),
})
export const BureauAnswer = Answer
export type BureauAnswer = z.infer<typeof BureauAnswer>

export const DecideInput = Answer.extend({ partyId: Number19 })
export type DecideInput = z.infer<typeof DecideInput>

const terms = {
  bankId: Number19,
  insurerId: Number19.nullable(),
  principal: Yuan,
  /** Per cent a year. */
  ratePercent: PerCent,
  termMonths: z.number().int().min(1).max(360),
  grantedOn: Day,
  /** Shares of a loss, per cent; together 100. */
  bureauShare: PerCent,
  bankShare: PerCent,
  insurerShare: PerCent,
  /** What the insurer takes, in yuan. */
  premium: Yuan.nullable(),
}
export const GrantInput = z.strictObject(terms)
export type GrantInput = z.infer<typeof GrantInput>

export const LoanCorrection = z.strictObject({ ...terms, correction: Correction })
export type LoanCorrection = z.infer<typeof LoanCorrection>

export const MovementInput = z.strictObject({ kind: MovementKind, amount: Yuan, happenedOn: Day })
export type MovementInput = z.infer<typeof MovementInput>

export const MovementCorrection = MovementInput.extend({ correction: Correction })
export type MovementCorrection = z.infer<typeof MovementCorrection>

const Name = z.object({ en: z.string(), zh: z.string() })

/** Words, share and promise of another party are null: only that it decides is everybody's at the table. */
export const PartyView = z.object({
  id: z.string(),
  partyId: z.string().nullable(),
  name: Name,
  role: PartyRole,
  decision: PartyAnswer,
  decidedOn: z.string().nullable(),
  /** Whether the reader sees what the party said. */
  open: z.boolean(),
  words: z.string().nullable(),
  sharePercent: z.string().nullable(),
  promisedOn: z.string().nullable(),
})
export type PartyView = z.infer<typeof PartyView>

export const MovementView = z.object({
  id: z.string(),
  version: z.string(),
  kind: MovementKind,
  amount: z.string(),
  happenedOn: z.string(),
  reportedBy: z.string().nullable(),
})
export type MovementView = z.infer<typeof MovementView>

export const LoanView = z.object({
  id: z.string(),
  version: z.string(),
  requestId: z.string(),
  organisationId: z.string(),
  bankId: z.string(),
  insurerId: z.string().nullable(),
  principal: z.string(),
  ratePercent: z.string(),
  termMonths: z.number(),
  grantedOn: z.string(),
  bureauShare: z.string(),
  bankShare: z.string(),
  insurerShare: z.string(),
  premium: z.string().nullable(),
  movements: z.array(MovementView),
  /** Of all movements that are in the list. */
  balance: z.object({ drawn: z.string(), repaid: z.string(), outstanding: z.string(), interest: z.string() }),
})
export type LoanView = z.infer<typeof LoanView>

export const LoanRequestView = z.object({
  id: z.string(),
  version: z.string(),
  organisationId: z.string(),
  organisation: Name,
  amount: z.string(),
  purpose: z.string(),
  purposeEn: z.string().nullable(),
  askedOn: z.string(),
  problemId: z.string().nullable(),
  state: RequestState,
  parties: z.array(PartyView),
  loan: LoanView.nullable(),
})
export type LoanRequestView = z.infer<typeof LoanRequestView>

export const FindLoanRequestsQuery = z.strictObject({
  known: Number19.optional(),
  /** Asked on or before this day; movements of later days are left out. */
  asOf: Day.optional(),
  organisation: Number19.optional(),
  party: Number19.optional(),
  state: RequestState.optional(),
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindLoanRequestsQuery = z.infer<typeof FindLoanRequestsQuery>

export const LoanRequestPage = z.object({
  loanRequests: z.array(LoanRequestView),
  next: z.string().nullable(),
})
export type LoanRequestPage = z.infer<typeof LoanRequestPage>

/** Words of the proofs. */
export const financingTerms: Record<string, Bilingual> = {
  "loan.v1": { en: "loans granted by the day", zh: "截至当日已发放的贷款" },
  organisation: { en: "organisation", zh: "机构" },
  bank: { en: "bank", zh: "银行" },
}
