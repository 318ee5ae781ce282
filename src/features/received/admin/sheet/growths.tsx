/** Growth on each basis side by side: as stated and as the rows give it, each with its basis in words. */
import { decimal } from "../../../../kernel/decimal.ts"
import type { Bilingual } from "../../../../kernel/language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { growthBasisNames } from "../../codes.ts"
import type { Check, SheetView } from "../../schema.ts"
import { number, yuan } from "../../write-amount.ts"
import styles from "./sheet.module.css"
import { rate } from "./sheet-words.ts"

type GrowthView = Check["growths"][number]

const names: Record<GrowthView["basis"], { name: Bilingual; says: Bilingual }> = {
  stated: {
    name: { en: "As stated", zh: "来文增速" },
    says: { en: "repeated from the sheet, not computed", zh: "照录，不推算" },
  },
  "comparable-prices": {
    name: { en: "At comparable prices", zh: "可比价" },
    says: {
      en: "each row divided by its industry’s price index, then added up",
      zh: "各行按所属行业价格指数缩减后求和",
    },
  },
  nominal: {
    name: { en: "At current prices", zh: "现价" },
    says: { en: "prices of each period, nothing deflated", zh: "各按当期价格，未扣除价格变动" },
  },
  "same-sample": {
    name: { en: "Same respondents", zh: "同样本" },
    says: { en: "only those above zero in both periods", zh: "仅含两期均大于零的单位" },
  },
}

export function Growths({ sheet }: { sheet: SheetView }) {
  const t = useText()
  const { language } = useLanguage()
  const { growths, base, total, impliedBases } = sheet.check
  if (growths.length === 0) return null
  const basis = sheet.statements[0]?.growthBasis
  const says = (row: GrowthView) =>
    row.basis === "stated" && basis
      ? `${t(growthBasisNames[basis])}${t({ en: "; ", zh: "；" })}${t(names.stated.says)}`
      : t(names[row.basis].says)
  return (
    <Section
      title={{ en: "Growth on the same quarter a year before", zh: "同比增速" }}
      note={t({ en: "no basis is derived from another", zh: "各口径互不推算" })}
    >
      <PlainTable<GrowthView>
        label={t({ en: "Growth on each basis", zh: "各口径增速" })}
        rows={growths}
        rowKey={(row) => row.basis}
        columns={[
          {
            key: "basis",
            title: { en: "Basis", zh: "口径" },
            render: (row) => t(names[row.basis].name),
            phone: "title",
          },
          {
            key: "value",
            title: { en: "Growth", zh: "增速" },
            align: "end",
            width: 96,
            phone: "value",
            render: (row) =>
              row.value === null
                ? row.reason
                  ? t(row.reason)
                  : t({ en: "–", zh: "—" })
                : rate(row.value, language),
          },
          { key: "says", title: { en: "How", zh: "算法" }, render: says, phone: "line" },
          {
            key: "rows",
            title: { en: "Rows", zh: "行数" },
            align: "end",
            width: 64,
            render: (row) => (row.rows === 0 ? t({ en: "–", zh: "—" }) : String(row.rows)),
          },
        ]}
      />
      {base !== null && total !== null && decimal(base).greaterThan(0) && (
        <p className={styles.note}>
          {t(
            {
              en: "Level of the rows {{total}}; the same rows a year before {{base}}.",
              zh: "各行合计{{total}}；同口径上年同期{{base}}。",
            },
            { total: yuan(total)[language], base: yuan(base)[language] },
          )}
        </p>
      )}
      {impliedBases.length > 0 && (
        <p className={styles.note}>
          {t({
            en: "Stated level and growth together imply a base of ",
            zh: "来文总量与增速合起来，意味着上年同期为",
          })}
          {impliedBases
            .map(({ priceIndex, base: implied }) =>
              t(
                { en: "{{base}} at a price index of {{index}}", zh: "{{base}}（价格指数{{index}}）" },
                { base: yuan(implied)[language], index: number(priceIndex) },
              ),
            )
            .join(t({ en: ", ", zh: "，" }))}
          {t({ en: ".", zh: "。" })}
        </p>
      )}
    </Section>
  )
}
