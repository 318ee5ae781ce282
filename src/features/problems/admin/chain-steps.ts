/** The chain of a problem as steps in order: raised, done, settled, sent back, and what it waits for now. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { StatusShape } from "../../../ui/status.tsx"
import { channelNames, settlementKindNames } from "../codes.ts"
import { reopenUntil } from "../deadlines.ts"
import type { ProblemRecord } from "../schema.ts"
import { evidenceWords, standingShapes } from "./problem-words.ts"

export interface ChainStep {
  key: string
  on: string
  shape: StatusShape
  what: Bilingual
  /** The words that were written, in the language they were written in. */
  words: string | null
  /** Page of what the step rests on. */
  to?: string
}

/** What happened, oldest first; on one day in the order in which it was entered. */
export function chainSteps(problem: ProblemRecord, language: Language): ChainStep[] {
  const { visit } = problem
  const raised: ChainStep = {
    key: "raised",
    on: problem.raisedOn,
    shape: "draft",
    what: channelNames[problem.channel],
    words: problem.says,
    ...(visit && { to: `/visits/${visit.id}` }),
  }
  const actions = problem.actions.map(({ id, happenedOn, side, words }): ChainStep & { order: bigint } => ({
    key: id,
    order: BigInt(id),
    on: happenedOn,
    shape: side === "enterprise" ? "warning" : "draft",
    what:
      side === "enterprise"
        ? { en: "The enterprise sent it back", zh: "企业退回" }
        : { en: "Step", zh: "办理" },
    words,
  }))
  const settlements = problem.settlements.map((one): ChainStep & { order: bigint } => ({
    key: one.id,
    order: BigInt(one.id),
    on: one.settledOn,
    shape: "done",
    what: {
      en: `Settled: ${settlementKindNames[one.kind].en.toLowerCase()}`,
      zh: `办结：${settlementKindNames[one.kind].zh}`,
    },
    words: evidenceWords(one, language),
  }))
  const later = [...actions, ...settlements].sort((a, b) =>
    a.on === b.on ? (a.order < b.order ? -1 : 1) : a.on < b.on ? -1 : 1,
  )
  return [raised, ...later.map(({ order: _order, ...step }) => step)]
}

export interface Waiting {
  on: string
  shape: StatusShape
  words: Bilingual
}

/** On whom it waits on a day, and until when; null once it is settled for good. */
export function waitsFor(problem: ProblemRecord, today: string): Waiting | null {
  const { standing, dueOn, answerBy, settledOn, ownerName, actions } = problem
  const shape = standingShapes[standing]
  const day = (on: string) => ({ en: formatDay(on, "en"), zh: formatDay(on, "zh") })
  if (standing === "settled" && settledOn !== null) {
    const last = reopenUntil(settledOn)
    if (last < today) return null
    const words = { en: `Can be sent back until ${day(last).en}.`, zh: `${day(last).zh}之前可以退回重办。` }
    return { on: last, shape: "locked", words }
  }
  if (standing === "unassigned")
    return { on: dueOn, shape, words: { en: "Waits for somebody to take it on.", zh: "等科技局认领。" } }
  if (answerBy !== null) {
    const by = day(answerBy)
    const words =
      standing === "unanswered"
        ? {
            en: `The enterprise had until ${by.en} to answer. It may be settled by silence.`,
            zh: `答复期限${by.zh}已过，可按未答复办结。`,
          }
        : {
            en: `Waits for the enterprise to confirm, until ${by.en}.`,
            zh: `等企业确认，期限${by.zh}。`,
          }
    return { on: answerBy, shape, words }
  }
  const next = actions.at(-1)?.nextOn ?? null
  const who = { en: ownerName ?? "the bureau", zh: ownerName ?? "科技局" }
  const step = next && { en: `next step ${day(next).en}, `, zh: `下一步${day(next).zh}，` }
  return {
    on: dueOn,
    shape,
    words: {
      en: `Waits for ${who.en}: ${step ? step.en : ""}promised for ${day(dueOn).en}.`,
      zh: `等${who.zh}：${step ? step.zh : ""}承诺${day(dueOn).zh}办结。`,
    },
  }
}
