/** A sheet beside the list: whose word it is, on which basis, and how its gates stand. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import { Preview } from "../../../../ui/record/preview.tsx"
import { sheetStatusNames, sheetUnitNames, universeNames } from "../../codes.ts"
import type { SheetLine } from "../../schema.ts"
import { GateStatus } from "./gate-status.tsx"
import { officeName, sheetLabels, sheetName } from "./sheet-words.ts"

export function SheetPreview({ sheet }: { sheet: SheetLine }) {
  const t = useText()
  const format = useFormat()
  const rows = t({ en: "{{count}} rows", one: "one row", zh: "{{count}}行" }, { count: sheet.rows })
  return (
    <Preview
      title={t(sheetName(sheet))}
      to={`/received-sheets/${sheet.id}`}
      facts={[
        { label: { en: "Gates", zh: "校验" }, value: <GateStatus gates={sheet.gates} /> },
        { label: sheetLabels.fromOffice, value: t(officeName(sheet)) },
        { label: sheetLabels.document, value: sheet.document },
        { label: sheetLabels.receivedOn, value: format.day(sheet.receivedOn, "short") },
        { label: sheetLabels.unit, value: t(sheetUnitNames[sheet.unit]) },
        { label: sheetLabels.universe, value: t(universeNames[sheet.universe]) },
        { label: sheetLabels.status, value: t(sheetStatusNames[sheet.status]) },
        {
          label: { en: "Behind it", zh: "明细" },
          value: sheet.rows > 0 ? rows : t({ en: "no rows", zh: "没有明细" }),
        },
      ]}
    />
  )
}
