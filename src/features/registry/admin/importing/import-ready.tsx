/** A checked list, nothing of it written yet: what would be, what would not, and the decision. */
import { Button } from "@mantine/core"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { type Text, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { ImportFacts, ImportReport, ImportView } from "../../import/schema.ts"
import { ColumnMappingSection } from "./column-mapping.tsx"
import { ImportNotes, ImportProblems } from "./import-messages.tsx"
import styles from "./importing.module.css"
import { OutcomeTable } from "./outcome-table.tsx"

export interface ImportReadyProps {
  view: ImportView
  onCommit: () => void
  onDiscard: () => void
}

export function ImportReady({ view, onCommit, onDiscard }: ImportReadyProps) {
  const t = useText()
  const { report, facts } = view
  if (report === null || facts === null) return null
  return (
    <div className={styles.sections}>
      <Section
        title={{ en: "What would be written", zh: "将会怎样写入" }}
        note={
          <Status shape="waiting" text={t({ en: "checked, not written yet", zh: "已检查，还没有写入" })} />
        }
      >
        <OutcomeTable counts={report.counts} />
        <Decision report={report} onCommit={onCommit} onDiscard={onDiscard} />
      </Section>
      <ImportProblems id={view.id} counts={report.counts} problems={report.problems} />
      <ImportNotes counts={report.counts} notes={report.notes} />
      <ColumnMappingSection key={view.id} id={view.id} facts={facts} />
      <FileFacts facts={facts} />
    </div>
  )
}

interface DecisionProps {
  report: ImportReport
  onCommit: () => void
  onDiscard: () => void
}

function Decision({ report: { counts }, onCommit, onDiscard }: DecisionProps) {
  const t = useText()
  const { readOnly } = useClocks()
  const format = useFormat()
  const number = (count: number) => format.number(String(count), 0)
  const { created, updated } = counts
  const reason: Text | null = readOnly
    ? { en: "Go back to today to write", zh: "回到今天才能写" }
    : created + updated === 0
      ? { en: "There is nothing to write", zh: "没有可写入的" }
      : null
  return (
    <div className={styles.actions}>
      <Button disabled={reason !== null} onClick={onCommit}>
        {t(
          { en: "Write: {{created}} new, {{updated}} updated", zh: "写入：新增{{created}}，更新{{updated}}" },
          { created: number(created), updated: number(updated) },
        )}
      </Button>
      <Button variant="default" onClick={onDiscard}>
        {t({ en: "Discard", zh: "放弃" })}
      </Button>
      <span>
        {t(
          reason ?? {
            en: "All in one ledger entry: wholly, or not at all",
            zh: "整份记一笔账：要么全写入，要么一行不写",
          },
        )}
      </span>
    </div>
  )
}

const delimiterNames: Record<NonNullable<ImportFacts["delimiter"]>, Text> = {
  ",": { en: "comma", zh: "逗号" },
  ";": { en: "semicolon", zh: "分号" },
  "\t": { en: "tab", zh: "制表符" },
}

function FileFacts({ facts }: { facts: ImportFacts }) {
  const t = useText()
  const format = useFormat()
  const { bytes, encoding, delimiter, sha256, above } = facts
  return (
    <p className={styles.note}>
      {t(
        encoding && delimiter
          ? {
              en: "Read as {{encoding}}, separated by {{delimiter}}; {{bytes}} bytes, SHA-256 {{hash}}….",
              zh: "按 {{encoding}} 读，以{{delimiter}}分列；{{bytes}} 字节，SHA-256 {{hash}}…。",
            }
          : {
              en: "Read as a workbook, its first sheet; {{bytes}} bytes, SHA-256 {{hash}}….",
              zh: "按工作簿读，取第一张工作表；{{bytes}} 字节，SHA-256 {{hash}}…。",
            },
        {
          encoding: encoding?.toUpperCase() ?? "",
          delimiter: delimiter ? t(delimiterNames[delimiter]) : "",
          bytes: format.number(String(bytes), 0),
          hash: sha256.slice(0, 12),
        },
      )}
      {above.length > 0 &&
        t(
          { en: " Above the headings, not taken over: {{text}}", zh: "表头之上的内容不采用：{{text}}" },
          { text: above.map((one) => one.text).join(" / ") },
        )}
    </p>
  )
}
