/** Which column of the list gives which field, and checking again with other columns. */
import { Button, Select } from "@mantine/core"
import { useState } from "react"
import { type Problem, problemText } from "../../../../ui/api/problem.ts"
import { useText } from "../../../../ui/language.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import {
  type ImportColumn,
  type ImportFacts,
  type ImportField,
  importFieldNames,
  importFields,
} from "../../import/schema.ts"
import { mappingOf, withField } from "./columns.ts"
import { discardImport } from "./import-requests.ts"
import styles from "./importing.module.css"
import { keepSentList, rememberImport, sentList } from "./sent-lists.ts"
import { uploadList } from "./upload-list.ts"

function useCheckAgain(id: string) {
  const go = useGo()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const list = sentList(id)
  const check = async (columns: ImportColumn[]) => {
    if (list === undefined) return
    setBusy(true)
    const again = { ...list, mapping: mappingOf(columns) }
    const result = await uploadList(again, () => {})
    setBusy(false)
    if ("refused" in result) return setRefused(result.refused)
    keepSentList(result.id, again)
    rememberImport(result.id)
    // What was checked with the old columns is of no use any more; left alone, it would go within a week.
    await discardImport(id).catch(() => {})
    go(`/import/${result.id}`, { replace: true })
  }
  return { busy, refused, atHand: list !== undefined, check }
}

export function ColumnMappingSection({ id, facts }: { id: string; facts: ImportFacts }) {
  const t = useText()
  const [columns, setColumns] = useState(facts.columns)
  const { busy, refused, atHand, check } = useCheckAgain(id)
  const changed = JSON.stringify(columns) !== JSON.stringify(facts.columns)
  const named = columns.some((one) => one.field === "name")
  const reason = !atHand
    ? { en: "To change the columns choose the file again", zh: "要改列的对应，请重新选择文件" }
    : !named
      ? { en: "One column must give the name", zh: "须有一列是名称" }
      : null
  return (
    <Section
      title={{ en: "Columns", zh: "列的对应" }}
      note={t({ en: "headings in line {{line}}", zh: "表头在第{{line}}行" }, { line: facts.headerLine })}
    >
      {refused && <StateLine kind="error" text={problemText(refused)} />}
      <PlainTable
        label={t({ en: "Columns", zh: "列的对应" })}
        rows={columns.map((column, at) => ({ ...column, at }))}
        rowKey={(row) => String(row.at)}
        columns={[
          {
            key: "header",
            title: { en: "Heading in the list", zh: "名单里的表头" },
            width: "45%",
            render: (row) => row.header || t({ en: "(no heading)", zh: "（无表头）" }),
          },
          {
            key: "field",
            title: { en: "Gives", zh: "采用为" },
            render: (row) => (
              <FieldChoice
                value={row.field}
                label={row.header}
                disabled={!atHand}
                onChange={(field) => setColumns(withField(columns, row.at, field))}
              />
            ),
          },
        ]}
      />
      <div className={styles.actions}>
        <Button
          variant="default"
          loading={busy}
          disabled={!changed || reason !== null}
          onClick={() => void check(columns)}
        >
          {t({ en: "Check again with these columns", zh: "按这样再检查一遍" })}
        </Button>
        {(reason || !changed) && (
          <span>{t(reason ?? { en: "Nothing is changed yet", zh: "还没有改动" })}</span>
        )}
      </div>
    </Section>
  )
}

interface FieldChoiceProps {
  value: ImportField | null
  label: string
  disabled: boolean
  onChange: (field: ImportField | null) => void
}

function FieldChoice({ value, label, disabled, onChange }: FieldChoiceProps) {
  const t = useText()
  const none = { value: "", label: t({ en: "not taken over", zh: "不采用" }) }
  if (disabled) return value === null ? none.label : t(importFieldNames[value])
  return (
    <Select
      aria-label={label}
      size="xs"
      data={[none, ...importFields.map((field) => ({ value: field, label: t(importFieldNames[field]) }))]}
      value={value ?? ""}
      onChange={(next) => onChange(next === "" || next === null ? null : (next as ImportField))}
      allowDeselect={false}
      maw={260}
    />
  )
}
