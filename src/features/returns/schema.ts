/** Shapes of enterprises’ quarterly returns; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Bilingual as BilingualShape } from "../../kernel/language.ts"
import { isPeriod } from "../../kernel/period.ts"
import { Number19 } from "../access/schema.ts"

/** The questions of a return, in the order in which they are asked. */
export const cells = ["sales", "researchSpending", "investment", "staff", "researchStaff"] as const
export const Cell = z.enum(cells)
export type Cell = z.infer<typeof Cell>

export const cellNames: Record<Cell, Bilingual> = {
  sales: { en: "Sales", zh: "销售收入" },
  researchSpending: { en: "Research spending", zh: "研发费用" },
  investment: { en: "Investment in fixed assets", zh: "固定资产投资" },
  staff: { en: "Staff", zh: "从业人员" },
  researchStaff: { en: "Research staff", zh: "研发人员" },
}

/** What belongs into a cell and what does not. */
export const cellHints: Record<Cell, Bilingual> = {
  sales: { en: "Main business, without VAT.", zh: "主营业务收入，不含增值税。" },
  researchSpending: {
    en: "Own research and research given to others, also what was capitalised.",
    zh: "内部研发与委托研发，含资本化部分。",
  },
  investment: {
    en: "Plant and equipment bought or built; without the price of land.",
    zh: "厂房、设备的购置和建造，不含土地价款。",
  },
  staff: { en: "People at the end of the quarter.", zh: "季末在岗人数。" },
  researchStaff: { en: "Of the staff, those who do research.", zh: "从业人员中从事研发的人数。" },
}

const heads: readonly Cell[] = ["staff", "researchStaff"]

/** Whether the cell counts people; the others are yuan. */
export function countsPeople(cell: Cell): boolean {
  return heads.includes(cell)
}

const Yuan = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,2})?$/, "an amount in yuan such as 1000000 | 以元计的金额，如 1000000")
  .nullable()
const Heads = z
  .string()
  .regex(/^\d{1,7}$/, "a number of people | 人数")
  .nullable()

/** The answers: yuan of the quarter itself and people at its end, as decimal text; null is “not known”. */
export const ReturnValues = z.strictObject({
  sales: Yuan,
  researchSpending: Yuan,
  investment: Yuan,
  staff: Heads,
  researchStaff: Heads,
})
export type ReturnValues = z.infer<typeof ReturnValues>

export const nothingKnown: ReturnValues = {
  sales: null,
  researchSpending: null,
  investment: null,
  staff: null,
  researchStaff: null,
}

export const Quarter = z
  .string()
  .refine((text) => isPeriod(text) && text.length === 7, "a quarter such as 2019-Q1 | 季度，如 2019-Q1")

/** What a check can find odd. */
export const returnRules = ["unit", "change", "research-staff"] as const
export const ReturnRule = z.enum(returnRules)
export type ReturnRule = z.infer<typeof ReturnRule>

export const returnRuleNames: Record<ReturnRule, Bilingual> = {
  unit: { en: "Perhaps the wrong unit", zh: "可能填错了单位" },
  change: { en: "An unusual change", zh: "变动异常" },
  "research-staff": { en: "More research staff than staff", zh: "研发人员多于从业人员" },
}

/** Why an odd number is right all the same, in the words of who files. */
export const Explanation = z.strictObject({
  cell: Cell,
  rule: ReturnRule,
  words: z.string().trim().min(1).max(500),
})
export type Explanation = z.infer<typeof Explanation>

const Explanations = z.array(Explanation).max(20)

/** A warning beside a cell: a number passes with an explanation, and is never changed by itself. */
export const ReturnFinding = z.object({
  rule: ReturnRule,
  cell: Cell,
  message: BilingualShape,
  /** The least and the greatest value that the enterprise filed so far. */
  usual: z.object({ low: z.string(), high: z.string() }).nullable(),
  /** What the number would be with its unit put right; an offer, nothing more. */
  offer: z.string().nullable(),
  explanation: z.string().nullable(),
})
export type ReturnFinding = z.infer<typeof ReturnFinding>

export const returnStates = ["filed", "questioned", "accepted"] as const
export const ReturnState = z.enum(returnStates)
export type ReturnState = z.infer<typeof ReturnState>

export const returnStateNames: Record<ReturnState, Bilingual> = {
  filed: { en: "To review", zh: "待审核" },
  questioned: { en: "Sent back", zh: "退回待答" },
  accepted: { en: "Accepted", zh: "已通过" },
}

export const ReturnView = z.object({
  id: z.string(),
  version: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  organisationNameEn: z.string(),
  period: z.string(),
  state: ReturnState,
  filedOn: z.string(),
  dueOn: z.string(),
  values: ReturnValues,
  lastQuarter: ReturnValues.nullable(),
  yearBefore: ReturnValues.nullable(),
  findings: z.array(ReturnFinding),
  question: z.string().nullable(),
  answer: z.string().nullable(),
})
export type ReturnView = z.infer<typeof ReturnView>

export const FileInput = z.strictObject({
  organisationId: Number19,
  period: Quarter,
  values: ReturnValues,
  explanations: Explanations,
})
export type FileInput = z.infer<typeof FileInput>

/** The same return once more; `answer` is what the enterprise says to the bureau’s question. */
export const RefileInput = z.strictObject({
  values: ReturnValues,
  explanations: Explanations,
  answer: z.string().trim().min(1).max(1000).nullable(),
})
export type RefileInput = z.infer<typeof RefileInput>

export const QuestionInput = z.strictObject({ question: z.string().trim().min(1).max(1000) })
export type QuestionInput = z.infer<typeof QuestionInput>

export const ReturnCorrection = z.strictObject({
  values: ReturnValues,
  explanations: Explanations,
  correction: Correction,
})
export type ReturnCorrection = z.infer<typeof ReturnCorrection>

export const FindReturnsQuery = z.strictObject({
  known: Number19.optional(),
  organisation: Number19.optional(),
  period: Quarter.optional(),
  state: ReturnState.optional(),
  /** The greatest effect on published totals first, or the newest quarter first. */
  order: z.enum(["effect", "period"]).default("effect"),
  after: z
    .string()
    .regex(/^(-?\d+(\.\d+)?|\d{4}-Q[1-4])~\d{1,19}$/, "the “next” of a page | 应为上一页给出的 next")
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindReturnsQuery = z.infer<typeof FindReturnsQuery>

export const ReturnPage = z.object({ returns: z.array(ReturnView), next: z.string().nullable() })
export type ReturnPage = z.infer<typeof ReturnPage>

export const DueQuery = z.strictObject({
  known: Number19.optional(),
  /** Without one, the quarter that is open for filing on the day. */
  period: Quarter.optional(),
  asOf: Day.optional(),
})
export type DueQuery = z.infer<typeof DueQuery>

/** Who has still to file for a quarter. */
export const DueReturns = z.object({
  period: z.string(),
  dueOn: z.string(),
  organisations: z.array(
    z.object({ organisationId: z.string(), organisationName: z.string(), organisationNameEn: z.string() }),
  ),
})
export type DueReturns = z.infer<typeof DueReturns>

/** Words of populations, dimensions and codes, for proofs. */
export const returnsTerms: Record<string, Bilingual> = {
  "return-sales.v1": { en: "Sales in quarterly returns", zh: "季度报表中的销售收入" },
  "accepted-return.v1": { en: "Accepted quarterly returns", zh: "已通过的季度报表" },
  state: { en: "state of the return", zh: "报表状态" },
  period: { en: "quarter", zh: "季度" },
  late: { en: "filed late", zh: "迟报" },
  ...returnStateNames,
}
