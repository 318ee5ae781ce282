/** What is wrong with a party's answer, or with the terms of a loan; empty when nothing is. */
import { sum } from "../../kernel/decimal.ts"
import type { FieldProblem } from "../../kernel/error.ts"
import type { BureauAnswer, GrantInput } from "./schema.ts"

interface Days {
  askedOn: string
  today: string
}

/** An answer has its day, an agreement a share, a refusal its reason; a promise only stands while it is pending. */
export function checkAnswer(answer: BureauAnswer, { askedOn, today }: Days): FieldProblem[] {
  const { problems, say } = collect()
  const { decision, decidedOn, promisedOn, sharePercent, words } = answer
  if (decision === "pending") {
    if (decidedOn !== null) say("decidedOn", "Nothing is decided yet.", "尚未决定，不填决定日。")
    if (promisedOn !== null && promisedOn < askedOn)
      say("promisedOn", `The request is of ${askedOn}.`, `申请日为${askedOn}，承诺日不能更早。`)
  } else {
    if (promisedOn !== null)
      say("promisedOn", "It is decided; no promise is left.", "已作决定，不再填承诺日。")
    if (decidedOn === null) say("decidedOn", "On which day was it decided?", "请填决定日。")
    else if (decidedOn < askedOn)
      say("decidedOn", `The request is of ${askedOn}.`, `申请日为${askedOn}，决定日不能更早。`)
    else if (decidedOn > today) say("decidedOn", "That day is still to come.", "该日尚未到来。")
  }
  if (decision === "agreed" && sharePercent === null)
    say("sharePercent", "Which share of a loss does it bear?", "请填承担的损失比例。")
  if (decision !== "agreed" && sharePercent !== null)
    say("sharePercent", "Only a party that agrees bears a share.", "只有同意的一方才承担比例。")
  if (decision === "declined" && words === null)
    say("words", "The enterprise will read why.", "请写明理由，企业会看到。")
  return problems
}

/** The three shares make the whole; without an insurer nothing is insured. */
export function checkTerms(terms: Omit<GrantInput, "bankId">, { askedOn, today }: Days): FieldProblem[] {
  const { problems, say } = collect()
  const { insurerId, bureauShare, bankShare, insurerShare, premium, grantedOn } = terms
  const whole = sum([bureauShare, bankShare, insurerShare])
  if (whole !== "100")
    say("bankShare", `The shares add up to ${whole}%, not to 100%.`, `三方比例合计${whole}%，应为100%。`)
  if (insurerId === null && sum([insurerShare]) !== "0")
    say("insurerShare", "Without an insurer its share is 0.", "没有保险公司，比例应为0。")
  if (insurerId === null && premium !== null)
    say("premium", "Without an insurer there is no premium.", "没有保险公司，不填保费。")
  if (grantedOn < askedOn)
    say("grantedOn", `The request is of ${askedOn}.`, `申请日为${askedOn}，放款日不能更早。`)
  if (grantedOn > today) say("grantedOn", "That day is still to come.", "该日尚未到来。")
  return problems
}

function collect() {
  const problems: FieldProblem[] = []
  const say = (field: string, en: string, zh: string) => {
    problems.push({ field, message: { en, zh } })
  }
  return { problems, say }
}
