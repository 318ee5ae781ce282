/** What waits in received statistics: newest sheets whose level is stopped or assumed, or whose growth nobody explained. */
import type { Bilingual } from "../../kernel/language.ts"
import { addPeriods, periodLabel, quarterOf } from "../../kernel/period.ts"
import type { Waiting } from "../../kernel/waiting.ts"
import { type Ask, todayOf } from "../access/ask.ts"
import { may } from "../access/policy.ts"
import { seriesCodes, seriesNames } from "./codes.ts"
import { findSheets } from "./find-sheets.ts"
import type { SheetLine } from "./schema.ts"

/** Older quarters wait for nobody. */
const quartersBack = 4

export async function findWaiting(ask: Ask): Promise<Waiting[]> {
  if (!may(ask.asker, "received:write").allowed) return []
  const limit = (quartersBack + 1) * seriesCodes.length
  const { sheets } = await findSheets(ask, { query: { kind: "detailed", newest: "yes", limit } })
  const from = addPeriods(quarterOf(todayOf(ask)), -quartersBack)
  return sheets.filter(({ period }) => period >= from).flatMap(waitingSheet)
}

function waitingSheet(sheet: SheetLine): Waiting[] {
  if (sheet.gates.level === "stopped")
    return [
      waiting(sheet, {
        shape: "stopped",
        text: { en: "level stopped", zh: "总量未过校验" },
        says: {
          en: "The level fails a check; ask for another sheet",
          zh: "总量未过校验，请对方补正来表",
        },
        effect: { en: "The level is withheld", zh: "总量暂不公布" },
      }),
    ]
  if (sheet.gates.growth === "waiting")
    return [
      waiting(sheet, {
        shape: "warning",
        text: { en: "not explained", zh: "待说明" },
        says: {
          en: "The stated growth is not what the rows give; ask the office that sent it",
          zh: "来文增速与各行计算不一致，请向来文单位核实",
        },
        effect: { en: "A bulletin with this growth can’t be published", zh: "含该增速的简报不能发布" },
      }),
    ]
  if (sheet.status === "assumed")
    return [
      waiting(sheet, {
        shape: "waiting",
        text: { en: "assumed", zh: "假定" },
        says: {
          en: "The level is assumed; ask for the sheet as mended",
          zh: "总量为假定数，请催要补正后的来表",
        },
        effect: { en: "The level goes out as assumed", zh: "总量按假定数标注" },
      }),
    ]
  return []
}

function waiting(
  { id, series, period }: SheetLine,
  is: { shape: Waiting["status"]["shape"]; text: Bilingual; says: Bilingual; effect: Bilingual },
): Waiting {
  const name = seriesNames[series]
  return {
    group: "received",
    consequence: "published",
    id,
    to: `/received-sheets/${id}`,
    subject: {
      en: `${name.en}, ${periodLabel(period, "en")}`,
      zh: `${periodLabel(period, "zh")}${name.zh}`,
    },
    says: is.says,
    effect: is.effect,
    status: { shape: is.shape, text: is.text },
    dueOn: null,
    action: { en: "Open the sheet", zh: "看来表" },
  }
}
