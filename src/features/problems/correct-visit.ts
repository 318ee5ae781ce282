/** Use cases: a planned visit is dropped, or what was written down of a visit is changed, with words why. */
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { todayOf } from "../access/ask.ts"
import type { Aim } from "./change-problem.ts"
import { noteChanges, openVisit, saveVisit, visitRow } from "./record-visit.ts"
import { notAfter, refuseInvalid, refuseNow } from "./refusals.ts"
import type { DropInput, VisitCorrection, VisitRecord } from "./schema.ts"
import { visit } from "./store.ts"

/** A planned visit will not take place. */
export async function dropVisit(ask: Ask, aim: Aim<DropInput>): Promise<VisitRecord> {
  const row = await openVisit(ask, aim)
  refuseNow(
    row.state === "planned"
      ? { allowed: true }
      : {
          allowed: false,
          reason: { en: "Only a planned visit is dropped.", zh: "只有计划中的走访可以取消。" },
        },
  )
  const changes = [correct(visit, row.id, row.recorded_in, visitRow(row, { state: "dropped" }))]
  return saveVisit(ask, row.id, { act: "visit.drop", changes, detail: { reason: aim.body.reason } })
}

/** Corrects days, purpose and note; the day on which it took place stays one if it was one. */
export async function correctVisit(ask: Ask, aim: Aim<VisitCorrection>): Promise<VisitRecord> {
  const row = await openVisit(ask, aim)
  const { purpose, plannedOn, happenedOn, note, correction } = aim.body
  const took = row.state === "done"
  const say = (field: string, en: string, zh: string) => ({ field, message: { en, zh } })
  refuseInvalid([
    notAfter("happenedOn", happenedOn, todayOf(ask)),
    took && happenedOn === null ? say("happenedOn", "It took place on some day.", "请填写走访日期。") : null,
    !took && happenedOn !== null
      ? say(
          "happenedOn",
          "It has not taken place; record it as done instead.",
          "尚未走访；完成后请用“记录走访”。",
        )
      : null,
    !took && plannedOn === null ? say("plannedOn", "For which day is it planned?", "请填写计划日期。") : null,
  ])
  const values = { purpose, planned_on: plannedOn, happened_on: happenedOn }
  const changes = [
    correct(visit, row.id, row.recorded_in, visitRow(row, values)),
    ...(await noteChanges(ask, row.id, note)),
  ]
  return saveVisit(ask, row.id, { act: "visit.correct", changes, detail: correction })
}
