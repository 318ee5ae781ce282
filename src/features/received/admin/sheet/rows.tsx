/** The rows behind a sheet: found by name, in the sheet's own unit, the odd one marked. Only the bureau sees them. */
import { TextInput } from "@mantine/core"
import { useState } from "react"
import { matchKey } from "../../../../kernel/fold-width.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { Status } from "../../../../ui/status.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import { rowStatusNames, sheetUnitNames } from "../../codes.ts"
import type { RowView, SheetView } from "../../schema.ts"
import { number } from "../../write-amount.ts"
import styles from "./sheet.module.css"
import { inUnit } from "./write-in-unit.ts"

export function Rows({ sheet }: { sheet: SheetView }) {
  const t = useText()
  const { language } = useLanguage()
  const [sought, setSought] = useState("")
  const { rows, unit, check } = sheet
  if (rows.length === 0) return null
  const odd = new Set(check.findings.flatMap(({ detail }) => detail?.subject ?? []))
  const key = matchKey(sought)
  const found = rows.filter((row) =>
    matchKey(`${row.subject} ${row.subjectName} ${row.industry ?? ""}`).includes(key),
  )
  const none = t({ en: "–", zh: "—" })
  const money = (yuan: string | null) => (yuan === null ? none : inUnit(yuan, unit, language))
  return (
    <Section
      title={{ en: "Rows", zh: "明细" }}
      note={t(
        { en: "{{count}} rows, in {{unit}}; confidential", zh: "{{count}}行，单位{{unit}}；保密" },
        { count: rows.length, unit: t(sheetUnitNames[unit]) },
      )}
    >
      <TextInput
        className={styles.find ?? ""}
        aria-label={t({ en: "Find a row", zh: "找一行" })}
        placeholder={t({ en: "Name, code or industry", zh: "名称、代码或行业" })}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <StateLine
          kind="no-hit"
          text={{ en: "No row is called that.", zh: "没有这样的行。" }}
          remedies={[{ label: { en: "Show all rows", zh: "显示全部" }, run: () => setSought("") }]}
        />
      ) : (
        <PlainTable<RowView>
          label={t({ en: "Rows of the sheet", zh: "来表各行" })}
          rows={found}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "subject",
              title: { en: "Code", zh: "代码" },
              render: (row) => row.subject,
              width: 64,
              phone: "note",
            },
            {
              key: "name",
              title: { en: "Name in the sheet", zh: "表中名称" },
              phone: "title",
              render: (row) =>
                odd.has(row.subject) ? <Status shape="stopped" text={row.subjectName} /> : row.subjectName,
            },
            { key: "industry", title: { en: "Industry", zh: "行业" }, render: (row) => row.industry ?? none },
            {
              key: "filed",
              title: { en: "This quarter", zh: "本季" },
              align: "end",
              phone: "value",
              render: (row) => money(row.value),
            },
            {
              key: "base",
              title: { en: "A year before", zh: "上年同期" },
              align: "end",
              render: (row) => money(row.base),
            },
            {
              key: "index",
              title: { en: "Price index", zh: "价格指数" },
              align: "end",
              render: (row) => (row.priceIndex === null ? none : number(row.priceIndex, 1)),
            },
            {
              key: "status",
              title: { en: "Standing", zh: "性质" },
              phone: "line",
              render: (row) =>
                row.status === "estimated" ? (
                  <Status shape="not-filed" text={row.note ?? t(rowStatusNames.estimated)} />
                ) : (
                  t(rowStatusNames.filed)
                ),
            },
          ]}
          {...(found.length === rows.length && {
            total: {
              name: t({ en: "Sum of the rows", zh: "合计" }),
              filed: money(check.total),
              base: money(check.base),
            },
          })}
        />
      )}
    </Section>
  )
}
