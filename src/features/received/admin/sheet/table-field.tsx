/** Field for the rows of a sheet: pasted from a spreadsheet or chosen as a file, its columns named. */
import { Button, FileButton, Select, Textarea } from "@mantine/core"
import { useState } from "react"
import type { Bilingual } from "../../../../kernel/language.ts"
import { describedBy, FieldFrame } from "../../../../ui/form/field-frame.tsx"
import { useField, useForm } from "../../../../ui/form/form-context.ts"
import { ImportIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import { type ColumnName, columnNames } from "../../read-sheet-table.ts"
import type { SheetInput } from "../../schema.ts"
import styles from "./new-sheet.module.css"
import { openFile, openPasted, TableError } from "./open-table.ts"
import { columnsOf, type PastedTable, sheetOf, tableOf, type Writing } from "./sheet-writing.ts"

const label = { en: "The table", zh: "表格" }

/** Everything the form holds, as the sheet is read from it. */
export function useWriting(): Writing {
  const { get } = useForm()
  const names = [
    "series kind period unit fromOffice fromOfficeEn document receivedOn priceBasis universe status words",
    "region level levelUnit growth growthBasis table correction",
  ]
  const entries = names.flatMap((line) => line.split(" ")).map((name) => [name, get(name)])
  return Object.fromEntries(entries) as Writing
}

export function TableField({ kind }: { kind: SheetInput["kind"] }) {
  const t = useText()
  const field = useField("table", label, {
    describe: (value) => String((value as PastedTable | null)?.cells.length ?? 0),
  })
  const [failure, setFailure] = useState<Bilingual | null>(null)
  const table = field.value as PastedTable | null
  const take = (cells: string[][]) => {
    setFailure(null)
    field.set(cells.length === 0 ? null : tableOf(cells, kind))
  }
  const hint = {
    en: "Copy the table with its headings in Excel or WPS and paste it here, or choose an .xlsx or CSV file.",
    zh: "在 Excel 或 WPS 中连同表头一起复制，粘贴到这里；也可以选择 .xlsx 或 CSV 文件。",
  }
  const error = failure ?? field.error
  return (
    <>
      <FieldFrame id={field.id} label={label} hint={hint} error={error}>
        {table ? (
          <Button variant="default" onClick={() => field.set(null)} disabled={field.disabled}>
            {t({ en: "Take another table", zh: "换一张表" })}
          </Button>
        ) : (
          <Textarea
            id={field.id}
            rows={4}
            value=""
            placeholder={t({ en: "Paste here", zh: "粘贴到这里" })}
            onChange={(event) => take(openPasted(event.currentTarget.value))}
            disabled={field.disabled}
            error={error !== undefined}
            aria-describedby={describedBy(field.id, { hint, error })}
          />
        )}
      </FieldFrame>
      {!table && (
        <FileButton
          accept=".xlsx,.csv,.txt"
          disabled={field.disabled}
          onChange={(file) => {
            if (!file) return
            openFile(file).then(take, (problem: unknown) => {
              if (!(problem instanceof TableError)) throw problem
              setFailure(problem.words)
            })
          }}
        >
          {(props) => (
            <div>
              <Button variant="default" size="xs" leftSection={<ImportIcon />} {...props}>
                {t({ en: "Choose a file", zh: "选择文件" })}
              </Button>
            </div>
          )}
        </FileButton>
      )}
      {table && <Columns table={table} kind={kind} onChange={(next) => field.set(next)} />}
      {table && <ReadSoFar />}
    </>
  )
}

interface ColumnsProps {
  table: PastedTable
  kind: SheetInput["kind"]
  onChange: (table: PastedTable) => void
}

/** Which column is what: found by the headings, changed by hand. */
function Columns({ table, kind, onChange }: ColumnsProps) {
  const t = useText()
  const heading = table.cells[Math.max(0, table.headingLine - 1)] ?? []
  const options = heading.map((name, at) => ({
    value: String(at),
    label: name || t({ en: "column {{n}}", zh: "第{{n}}列" }, { n: at + 1 }),
  }))
  const choose = (column: ColumnName, value: string | null) => {
    const { [column]: _before, ...mapping } = table.mapping
    onChange({ ...table, mapping: value === null ? mapping : { ...mapping, [column]: Number(value) } })
  }
  return (
    <div className={styles.columns}>
      {columnsOf(kind).map((column) => (
        <Select
          key={column}
          size="xs"
          clearable
          label={t(columnNames[column])}
          placeholder={t({ en: "not in the table", zh: "表中没有" })}
          data={options}
          value={table.mapping[column] === undefined ? null : String(table.mapping[column])}
          onChange={(value) => choose(column, value)}
        />
      ))}
    </div>
  )
}

const shownProblems = 5

/** How much of the table could be read, and which lines could not. */
function ReadSoFar() {
  const t = useText()
  const { body, problems, totals } = sheetOf(useWriting(), null)
  const count = body.kind === "detailed" ? body.rows.length : body.statements.length
  return (
    <div className={styles.read}>
      <p>
        {t({ en: "{{count}} rows read", one: "one row read", zh: "读出{{count}}行" }, { count })}
        {totals > 0 && t({ en: "; a line of totals is left out", zh: "；合计行不计入" })}
        {t({ en: ".", zh: "。" })}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, shownProblems).map(({ line, message }) => (
            <li key={line}>
              {t(
                { en: "Line {{line}}: {{message}}", zh: "第{{line}}行：{{message}}" },
                { line, message: t(message) },
              )}
            </li>
          ))}
          {problems.length > shownProblems && (
            <li>
              {t(
                { en: "and {{count}} more lines", one: "and one more line", zh: "另有{{count}}行" },
                { count: problems.length - shownProblems },
              )}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
