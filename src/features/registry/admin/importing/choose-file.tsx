/** The place for a file: dropped, or picked. */
import { type DragEvent, useId, useState } from "react"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useText } from "../../../../ui/language.tsx"
import styles from "./importing.module.css"

export interface ChooseFileProps {
  file: File | null
  onFile: (file: File) => void
}

export function ChooseFile({ file, onFile }: ChooseFileProps) {
  const t = useText()
  const format = useFormat()
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [first] = files ?? []
    if (first) onFile(first)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const size = (bytes: number) => `${format.number(String(Math.max(1, Math.round(bytes / 1024))), 0)} KB`
  return (
    <fieldset
      aria-label={t({ en: "The list", zh: "名单文件" })}
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
        className="visually-hidden"
        aria-describedby={`${id}-note`}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <p>
        {file ? (
          <>
            <b>{file.name}</b> {size(file.size)}
          </>
        ) : (
          t({ en: "Drop a CSV or Excel file here", zh: "把 CSV 或 Excel 文件拖到这里" })
        )}
      </p>
      <label htmlFor={id} className={styles.pick}>
        {file ? t({ en: "Choose another", zh: "换一个文件" }) : t({ en: "Choose a file", zh: "选择文件" })}
      </label>
      <p id={`${id}-note`} className={styles.note}>
        {t({
          en: "Excel (.xlsx) up to 5 MB and 5,000 rows; CSV in UTF-8 or GB18030 up to 64 MB. The headings in the first lines.",
          zh: "Excel（.xlsx）5 MB、5000行以内；CSV 用 UTF-8 或 GB18030 编码，64 MB 以内。表头在前几行。",
        })}
      </p>
    </fieldset>
  )
}
