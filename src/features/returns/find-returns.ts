/** Reading returns: one, a page of them, who has still to file, and a return’s history. */
import { addPeriods } from "../../kernel/period.ts"
import type { Ask } from "../access/ask.ts"
import { notFound, todayOf } from "../access/ask.ts"
import { hasFullReach } from "../access/policy.ts"
import { recordHistory } from "../access/record-history.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import { compareWith } from "./check-return.ts"
import { dueOn, openQuarter } from "./quarter.ts"
import { pastReturn, returnView } from "./return-view.ts"
import type { DueQuery, DueReturns, FindReturnsQuery, ReturnPage, ReturnView } from "./schema.ts"
import type { ReturnRow } from "./store.ts"
import {
  findFilers,
  findReturn,
  findReturnKnown,
  findReturnPage,
  findReturnsOf,
  findReturnVersions,
  pageKey,
} from "./store.ts"

/** One return, as known now or at an entry. */
export async function getReturn(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<ReturnView> {
  const row = query.known
    ? await findReturnKnown(ask.read, params.id, query.known)
    : await findReturn(ask.read, params.id)
  if (!row) throw notFound()
  const [view] = await viewed(ask, [row], query.known)
  return view!
}

/** A page of returns. */
export async function findReturns(ask: Ask, { query }: { query: FindReturnsQuery }): Promise<ReturnPage> {
  const rows = await findReturnPage(ask.read, query)
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    returns: await viewed(ask, page, query.known),
    next: rows.length > query.limit && last ? pageKey(last, query.order) : null,
  }
}

export async function getReturnHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findReturnVersions(ask.read, params.id)
  if (versions.length === 0) throw notFound()
  return recordHistory(ask, { enterprise_return: versions })
}

/** Each return beside the earlier ones of its enterprise, as they were known. */
async function viewed(ask: Ask, rows: ReturnRow[], known: string | undefined): Promise<ReturnView[]> {
  const ids = [...new Set(rows.map((row) => row.organisation_id))]
  const own = await findReturnsOf(ask.read, ids, known)
  const names = await organisationNames(ask.read, ids)
  return rows.map((row) => {
    const past = own.filter((one) => one.organisation_id === row.organisation_id).map(pastReturn)
    const name = names.get(row.organisation_id) ?? { en: "", zh: "" }
    return returnView(row, compareWith(row.period, past), name)
  })
}

/** Quarters before, of which one return is enough to expect the next. */
const expectedAfter = 4

/**
 * Who has still to file: whoever filed for one of the four quarters before, and in any case an enterprise that asks
 * for itself; an agent is not told of all for whom it might.
 */
export async function findDueReturns(ask: Ask, { query }: { query: DueQuery }): Promise<DueReturns> {
  const period = query.period ?? openQuarter(query.asOf ?? todayOf(ask))
  const before = Array.from({ length: expectedAfter }, (_, at) => addPeriods(period, -1 - at))
  const filers = await findFilers(ask.read, [period, ...before], query.known)
  const filed = new Set(filers.flatMap((one) => (one.period === period ? [one.organisation_id] : [])))
  const { organisations: own } = ask.asker
  const self = !hasFullReach(ask.asker.role) && own.length === 1 ? own : []
  const expected = new Set([...self, ...filers.map((one) => one.organisation_id)])
  const due = [...expected].filter((id) => !filed.has(id))
  const names = await organisationNames(ask.read, due)
  const organisations = due.map((id) => ({
    organisationId: id,
    organisationName: names.get(id)?.zh ?? "",
    organisationNameEn: names.get(id)?.en ?? "",
  }))
  return { period, dueOn: dueOn(period), organisations }
}
