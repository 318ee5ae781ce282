/** What is to be said about single lines of a list, and where all of it can be had. */
import { useFormat } from "../../../../ui/format-in-language.ts"
import { DownloadIcon } from "../../../../ui/icons.tsx"
import { type Text, useText } from "../../../../ui/language.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
import type { ImportCounts, LineMessage } from "../../import/schema.ts"
import { errorFileUrl } from "./import-requests.ts"
import styles from "./importing.module.css"

function MessageTable({ title, messages }: { title: Text; messages: LineMessage[] }) {
  const t = useText()
  const format = useFormat()
  return (
    <PlainTable
      label={t(title)}
      rows={messages}
      rowKey={(one) => `${one.line}-${one.column}-${one.what}`}
      columns={[
        {
          key: "line",
          phone: "value",
          title: { en: "Line", zh: "行" },
          align: "end",
          width: 96,
          render: (one) =>
            t({ en: "line {{line}}", zh: "第{{line}}行" }, { line: format.number(String(one.line), 0) }),
        },
        {
          key: "column",
          phone: "title",
          title: { en: "Column", zh: "列" },
          width: 150,
          render: (one) => one.column ?? t({ en: "the whole line", zh: "整行" }),
        },
        { key: "message", phone: "line", title: { en: "Why", zh: "原因" }, render: (one) => t(one.message) },
      ]}
    />
  )
}

export interface ImportProblemsProps {
  id: string
  counts: ImportCounts
  problems: LineMessage[]
}

/** The lines of the error file: refused, or known by name with something else. */
export function ImportProblems({ id, counts, problems }: ImportProblemsProps) {
  const t = useText()
  const all = counts.refused + counts.knownOtherwise
  if (all === 0) return null
  const title = { en: "Not taken over", zh: "未采用的行" }
  return (
    <Section
      title={title}
      note={t({ en: "{{count}} lines", one: "{{count}} line", zh: "{{count}}行" }, { count: all })}
      action={
        <a href={errorFileUrl(id)} download className={styles.download}>
          <DownloadIcon /> {t({ en: "Error file (CSV)", zh: "错误文件（CSV）" })}
        </a>
      }
    >
      <p className={styles.note}>
        {t({
          en: "The error file has these lines with their reasons; corrected, it can be imported as it is.",
          zh: "错误文件里有这些行和原因；改好后可以直接导入。",
        })}
        {all > problems.length &&
          problems.length > 0 &&
          t(
            { en: " The first {{count}} messages:", zh: "以下是前{{count}}条：" },
            { count: problems.length },
          )}
      </p>
      <MessageTable title={title} messages={problems} />
    </Section>
  )
}

/** Lines that are taken over, but were read in another form than they are written in. */
export function ImportNotes({ counts, notes }: { counts: ImportCounts; notes: LineMessage[] }) {
  const t = useText()
  if (notes.length === 0) return null
  const title = { en: "Taken over with a note", zh: "采用，但有说明" }
  return (
    <Section
      title={title}
      note={t({ en: "{{count}} lines", one: "{{count}} line", zh: "{{count}}行" }, { count: counts.noted })}
    >
      <details>
        <summary>
          {counts.noted > notes.length
            ? t({ en: "Show the first {{count}}", zh: "看前{{count}}条" }, { count: notes.length })
            : t({ en: "Show them", zh: "逐条看" })}
        </summary>
        <MessageTable title={title} messages={notes} />
      </details>
    </Section>
  )
}
