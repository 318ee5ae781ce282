/** What a sheet states: of one region, or of many in the order of their growth. */
import { decimal } from "../../../../kernel/decimal.ts"
import { regionName } from "../../../../kernel/region.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { growthBasisNames, priceBasisNames } from "../../codes.ts"
import type { SheetView } from "../../schema.ts"
import { yuan } from "../../write-amount.ts"
import { rate } from "./sheet-words.ts"

type StatementView = SheetView["statements"][number]

/** Greatest growth first; regions without one come last. */
function inOrder(statements: StatementView[]): StatementView[] {
  return [...statements].sort((a, b) => {
    if (a.growth === null || b.growth === null) return a.growth === b.growth ? 0 : a.growth === null ? 1 : -1
    return decimal(b.growth).comparedTo(decimal(a.growth))
  })
}

export function Statements({ sheet }: { sheet: SheetView }) {
  const t = useText()
  const { language } = useLanguage()
  const none = t({ en: "not stated", zh: "未列" })
  const ordered = inOrder(sheet.statements)
  const several = ordered.length > 1
  const place = (row: StatementView) =>
    1 + ordered.filter(({ growth }) => growth && row.growth && decimal(growth).greaterThan(row.growth)).length
  return (
    <Section
      title={{ en: "What the sheet states", zh: "来文所列" }}
      note={several ? t({ en: "in the order of growth", zh: "按增速排列" }) : undefined}
    >
      <PlainTable<StatementView>
        label={t({ en: "Statements", zh: "来文所列" })}
        rows={ordered}
        rowKey={(row) => row.region}
        columns={[
          ...(several
            ? [
                {
                  key: "place",
                  title: { en: "Place", zh: "位次" },
                  width: 56,
                  render: (row: StatementView) => String(place(row)),
                },
              ]
            : []),
          {
            key: "region",
            title: { en: "Region", zh: "地区" },
            phone: "title",
            render: (row) => t(regionName(row.region)),
          },
          {
            key: "level",
            title: {
              en: `Level, ${priceBasisNames[sheet.priceBasis].en.toLowerCase()}`,
              zh: `总量（${priceBasisNames[sheet.priceBasis].zh}）`,
            },
            align: "end",
            phone: "line",
            render: (row) => (row.level === null ? none : yuan(row.level)[language]),
          },
          {
            key: "growth",
            title: { en: "Growth", zh: "增速" },
            align: "end",
            phone: "value",
            render: (row) => (row.growth === null ? none : rate(row.growth, language)),
          },
          {
            key: "basis",
            title: { en: "Basis of the growth", zh: "增速价格口径" },
            render: (row) => (row.growthBasis ? t(growthBasisNames[row.growthBasis]) : none),
          },
        ]}
      />
    </Section>
  )
}
