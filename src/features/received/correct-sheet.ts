/** Use case: the head of a sheet was taken down wrongly. Its numbers change only by a sheet that replaces it. */
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { getSheet } from "./find-sheets.ts"
import type { SheetCorrection, SheetView } from "./schema.ts"
import { headValues } from "./sheet-values.ts"
import { findSheet, receivedSheet } from "./store.ts"

export async function correctSheet(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: SheetCorrection; version: string },
): Promise<SheetView> {
  authorise(ask.asker, "received:write")
  const row = await findSheet(ask.read, params.id)
  if (!row) throw notFound()
  const { correction, ...head } = body
  const { series, kind, period, unit, replaces } = row
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "received-sheet.correct",
    detail: correction,
    changes: [
      correct(receivedSheet, row.id, version, { series, kind, period, unit, replaces, ...headValues(head) }),
    ],
    setUpAt: ask.setUpAt,
  })
  return getSheet(ask, { params, query: {} })
}
