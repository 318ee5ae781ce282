/** Choosing a list: drop it or pick it, say what its organisations are, and have it checked. */
import { Button, Select, TextInput } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { type Problem, problemText } from "../../../../ui/api/problem.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useText } from "../../../../ui/language.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { Page, PageTitle } from "../../../../ui/page.tsx"
import { LongWork } from "../../../../ui/progress.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { type OrganisationKind, organisationKindNames, organisationKinds } from "../../schema.ts"
import { ChooseFile } from "./choose-file.tsx"
import { getImport } from "./import-requests.ts"
import styles from "./importing.module.css"
import { keepSentList, lastImport, rememberImport } from "./sent-lists.ts"
import { uploadList } from "./upload-list.ts"

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024)

export function ImportStart() {
  const t = useText()
  const decision = useMay("organisation:import")
  return (
    <Page>
      <PageTitle
        title={{ en: "Import a list", zh: "导入名单" }}
        note={t({
          en: "Checked first; nothing is written until you say so.",
          zh: "先检查，您确认后才写入。",
        })}
      />
      {decision.allowed ? (
        <>
          <LastImport />
          <ListForm />
        </>
      ) : (
        <StateLine kind="no-right" text={decision.reason} />
      )}
    </Page>
  )
}

/** The way back to a list that was checked and not written. */
function LastImport() {
  const id = lastImport()
  const { data } = useQuery({
    queryKey: ["imports", id],
    queryFn: ({ signal }) => getImport(id!, signal),
    enabled: id !== null,
    retry: false,
  })
  if (data === undefined || (data.state !== "ready" && data.state !== "reading")) return null
  return (
    <StateLine
      kind="empty"
      text={{
        en: `“${data.fileName}” is checked and not written yet.`,
        zh: `“${data.fileName}”检查过了，还没有写入。`,
      }}
      remedies={[{ label: { en: "Go on with it", zh: "接着办" }, to: `/import/${data.id}` }]}
    />
  )
}

function useUpload() {
  const go = useGo()
  const [sent, setSent] = useState<number | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const upload = async (file: File, kind: OrganisationKind, source: string) => {
    const list = { file, kind, source, mapping: {} }
    setRefused(null)
    setSent(0)
    const result = await uploadList(list, setSent)
    setSent(null)
    if ("refused" in result) return setRefused(result.refused)
    keepSentList(result.id, list)
    rememberImport(result.id)
    go(`/import/${result.id}`)
  }
  return { sent, refused, upload }
}

function ListForm() {
  const t = useText()
  const { readOnly } = useClocks()
  const [file, setFile] = useState<File | null>(null)
  const [kind, setKind] = useState<OrganisationKind>("enterprise")
  const [source, setSource] = useState("")
  const { sent, refused, upload } = useUpload()
  const reason = readOnly
    ? {
        en: "You are looking at another day. Go back to today to write.",
        zh: "你在看别的日子；回到今天才能写。",
      }
    : file === null
      ? { en: "Choose a file first", zh: "先选一个文件" }
      : null
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (file !== null && reason === null) void upload(file, kind, source)
  }
  if (file !== null && sent !== null)
    return (
      <LongWork
        title={{ en: `Sending “${file.name}”`, zh: `正在上传“${file.name}”` }}
        done={kilobytes(sent)}
        total={kilobytes(file.size)}
        unit={{ en: "Kilobytes", zh: "千字节" }}
      />
    )
  return (
    <form className={styles.form} onSubmit={send}>
      {refused && <StateLine kind="error" text={problemText(refused)} />}
      <ChooseFile file={file} onFile={setFile} />
      <div className={styles.options}>
        <Select
          label={t({ en: "Kind of new organisations", zh: "新机构的类型" })}
          description={t({ en: "Where the list has no column for it", zh: "名单里没有这一列时用" })}
          data={organisationKinds.map((value) => ({ value, label: t(organisationKindNames[value]) }))}
          value={kind}
          onChange={(value) => value !== null && setKind(value as OrganisationKind)}
          allowDeselect={false}
        />
        <TextInput
          label={t({ en: "Source", zh: "来源" })}
          description={t({ en: "Left empty: the file’s name", zh: "不填就用文件名" })}
          value={source}
          maxLength={200}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </div>
      <div className={styles.actions}>
        <Button type="submit" disabled={reason !== null}>
          {t({ en: "Check the list", zh: "检查名单" })}
        </Button>
        {reason && <span>{t(reason)}</span>}
      </div>
    </form>
  )
}
