/** Use cases: a return is filed, and filed again while it is not accepted. */
import { AppError, type FieldProblem } from "../../kernel/error.ts"
import { lastDay } from "../../kernel/period.ts"
import { correct, enter } from "../../platform/database/change.ts"
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound, todayOf } from "../access/ask.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { checkReturn, compareWith, unexplained } from "./check-return.ts"
import { getReturn } from "./find-returns.ts"
import { lateness } from "./lateness.ts"
import { mayFileFor, mayInState, type ReturnAct } from "./policy.ts"
import { returnRefusals } from "./refusals.ts"
import { pastReturn, returnRow, valueColumns } from "./return-view.ts"
import type { Explanation, FileInput, RefileInput, ReturnState, ReturnValues, ReturnView } from "./schema.ts"
import { cells, returnRuleNames } from "./schema.ts"
import type { ReturnRow } from "./store.ts"
import { enterpriseReturn, findReturn, findReturnsOf } from "./store.ts"

/** Files a return: the enterprise for itself, or the bureau from paper. */
export async function fileReturn(ask: Ask, { body }: { body: FileInput }): Promise<ReturnView> {
  authorise(ask.asker, "return:file")
  refuseNo(mayFileFor(ask.asker, body.organisationId))
  const { kind, foundedOn } = await getOrganisation(ask, {
    params: { id: body.organisationId },
    query: {},
  })
  const filedOn = todayOf(ask)
  refuseProblems([
    ...(kind === "enterprise" ? [] : [onlyEnterprises]),
    ...(lastDay(body.period) < filedOn ? [] : [notOver]),
    ...(foundedOn !== null && lastDay(body.period) < foundedOn ? [notFounded] : []),
    ...(await valueProblems(ask, body)),
  ])
  const id = await ask.workspace.nextNumber()
  const row = {
    organisation_id: body.organisationId,
    period: body.period,
    state: "filed",
    ...valueColumns(body.values),
    filed_on: filedOn,
    explanations: body.explanations,
    question: null,
    answer: null,
  }
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "return.file",
    ...lateness(body.period, filedOn),
    changes: [enter(enterpriseReturn, id, row)],
    setUpAt: ask.setUpAt,
    refusals: returnRefusals,
  })
  return getReturn(ask, { params: { id }, query: {} })
}

/** Files it again: with an answer where the bureau asked something. */
export async function refileReturn(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: RefileInput; version: string },
): Promise<ReturnView> {
  authorise(ask.asker, "return:file")
  const present = await presentReturn(ask, { id: params.id, act: "refile", version })
  refuseNo(mayFileFor(ask.asker, present.organisation_id))
  const unanswered = present.state === "questioned" && body.answer === null
  const { organisation_id: organisationId, period } = present
  refuseProblems([
    ...(unanswered ? [noAnswer] : []),
    ...(await valueProblems(ask, { ...body, organisationId, period })),
  ])
  // It stays in time when the bureau asked later; the ledger knows the day of each filing.
  const changed = {
    ...valueColumns(body.values),
    state: "filed",
    explanations: body.explanations,
    answer: body.answer,
  }
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "return.refile",
    // The enterprise’s own words to the bureau are no reason to be published.
    detail: { class: "correction" },
    changes: [correct(enterpriseReturn, present.id, version, returnRow(present, changed))],
    setUpAt: ask.setUpAt,
  })
  return getReturn(ask, { params, query: {} })
}

export interface Aim {
  id: string
  act: ReturnAct
  /** As it was read: in another state than that, the state says nothing about what was meant. */
  version: string
}

/** The return, if it is the version that was read and takes the act in its state. */
export async function presentReturn(ask: Ask, { id, act, version }: Aim): Promise<ReturnRow> {
  const row = await findReturn(ask.read, id)
  if (!row) throw notFound()
  if (row.recorded_in !== version) throw changedMeanwhile()
  refuseNo(mayInState(act, row.state as ReturnState), "conflict")
  return row
}

function refuseNo(decision: ReturnType<typeof mayFileFor>, code: "not-allowed" | "conflict" = "not-allowed") {
  if (!decision.allowed) throw new AppError(code, decision.reason)
}

/** Throws what is wrong with the fields, if anything is. */
export function refuseProblems(fields: FieldProblem[]): void {
  if (fields.length > 0)
    throw new AppError(
      "invalid",
      { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
      fields,
    )
}

interface Answers {
  organisationId: string
  period: string
  values: ReturnValues
  explanations: Explanation[]
}

/** An odd number without an explanation, or no number at all, can’t be filed. */
export async function valueProblems(ask: Ask, answers: Answers): Promise<FieldProblem[]> {
  if (cells.every((cell) => answers.values[cell] === null)) return [nothingFilled]
  const own = (await findReturnsOf(ask.read, [answers.organisationId], undefined)).map(pastReturn)
  return findingProblems(answers, compareWith(answers.period, own))
}

/** A problem at each cell whose finding nobody explained. */
export function findingProblems(
  { values, explanations }: Pick<Answers, "values" | "explanations">,
  compared: ReturnType<typeof compareWith>,
): FieldProblem[] {
  return unexplained(checkReturn(values, compared, explanations)).map(({ cell, rule, message }) => ({
    field: `values.${cell}`,
    message: {
      en: `${returnRuleNames[rule].en}: ${message.en} Change it, or say why it is right.`,
      zh: `${returnRuleNames[rule].zh}：${message.zh}请改正，或写明原因。`,
    },
  }))
}

const onlyEnterprises: FieldProblem = {
  field: "organisationId",
  message: { en: "Only enterprises file returns.", zh: "只有企业报送报表。" },
}
const notOver: FieldProblem = {
  field: "period",
  message: { en: "The quarter isn’t over yet.", zh: "本季度还没有结束。" },
}
const notFounded: FieldProblem = {
  field: "period",
  message: { en: "The enterprise was founded after this quarter.", zh: "企业在该季度之后才成立。" },
}
const noAnswer: FieldProblem = {
  field: "answer",
  message: { en: "Answer the bureau’s question.", zh: "请答复科技局的提问。" },
}
const nothingFilled: FieldProblem = {
  field: "values.sales",
  message: { en: "There is no number in it yet.", zh: "还没有填任何数字。" },
}
