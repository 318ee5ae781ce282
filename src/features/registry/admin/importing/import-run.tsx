/** One import from its dry run to its ledger entry. */
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { ProblemError } from "../../../../ui/api/client.ts"
import { problemText } from "../../../../ui/api/problem.ts"
import type { Text } from "../../../../ui/language.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { Page, PageTitle } from "../../../../ui/page.tsx"
import { LongWork } from "../../../../ui/progress.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { type ImportView, importStageNames } from "../../import/schema.ts"
import { ImportDone } from "./import-done.tsx"
import { ImportReady } from "./import-ready.tsx"
import { commitImport, discardImport, getImport } from "./import-requests.ts"
import { rememberImport } from "./sent-lists.ts"

const pollEvery = 400

function useImport(id: string, writing: boolean) {
  return useQuery({
    queryKey: ["imports", id],
    queryFn: ({ signal }) => getImport(id, signal),
    refetchInterval: (query) => (writing || query.state.data?.state === "reading" ? pollEvery : false),
  })
}

const noAnswer: Text = {
  en: "The server did not answer. Look again before you try anew: the list may have been written.",
  zh: "服务器没有回应。再试之前请先看一眼结果：名单可能已经写入。",
}

function useDoings(id: string) {
  const go = useGo()
  const queries = useQueryClient()
  const [writing, setWriting] = useState(false)
  const [refused, setRefused] = useState<Text | null>(null)
  const refuse = (error: unknown) =>
    setRefused(
      error instanceof ProblemError && error.problem.status > 0 ? problemText(error.problem) : noAnswer,
    )
  const commit = async () => {
    setRefused(null)
    setWriting(true)
    try {
      queries.setQueryData(["imports", id], await commitImport(id))
      await queries.invalidateQueries({ queryKey: ["organisations"] })
    } catch (error) {
      refuse(error)
      await queries.invalidateQueries({ queryKey: ["imports", id] })
    }
    setWriting(false)
  }
  const discard = async () => {
    try {
      await discardImport(id)
      rememberImport(null)
      go("/import", { replace: true })
    } catch (error) {
      refuse(error)
    }
  }
  return { writing, refused, commit, discard }
}

export function ImportRun({ id }: { id: string }) {
  const { writing, refused, commit, discard } = useDoings(id)
  const { data, error, refetch } = useImport(id, writing)
  if (data === undefined)
    return <Page>{error && <NotFound error={error} retry={() => void refetch()} />}</Page>
  return (
    <Page>
      <PageTitle title={{ en: `Import: ${data.fileName}`, zh: `导入：${data.fileName}` }} />
      {refused && <StateLine kind="error" text={refused} />}
      {data.state === "reading" && <Progress view={data} onStop={() => void discard()} />}
      {data.state === "ready" && writing && <Progress view={data} />}
      {data.state === "ready" && !writing && (
        <ImportReady view={data} onCommit={() => void commit()} onDiscard={() => void discard()} />
      )}
      {data.state === "done" && <ImportDone view={data} />}
      {data.state === "failed" && <Failed view={data} />}
    </Page>
  )
}

function NotFound({ error, retry }: { error: Error; retry: () => void }) {
  const gone = error instanceof ProblemError && error.problem.status === 404
  if (!gone)
    return (
      <StateLine
        kind="error"
        text={{ en: "The import could not be fetched.", zh: "没有取到这次导入。" }}
        remedies={[{ label: { en: "Try again", zh: "再试" }, run: retry }]}
      />
    )
  return (
    <StateLine
      kind="empty"
      text={{
        en: "This import is no longer here: it was discarded, or a week has passed.",
        zh: "这次导入已不在：已放弃，或者过了一周。",
      }}
      remedies={[{ label: { en: "Import a list", zh: "导入名单" }, to: "/import" }]}
    />
  )
}

/** While it is read the count is in bytes, while it is hashed in rows; otherwise nobody can say. */
function Progress({ view, onStop }: { view: ImportView; onStop?: () => void }) {
  const { stage, done, total } = view.progress
  const inBytes = stage === "reading"
  const scale = inBytes ? 1024 : 1
  return (
    <LongWork
      title={importStageNames[stage]}
      done={Math.ceil(done / scale)}
      total={total === 0 ? null : Math.ceil(total / scale)}
      unit={inBytes ? { en: "Kilobytes", zh: "千字节" } : { en: "Rows", zh: "行" }}
      {...(onStop
        ? {
            onCancel: onStop,
            cancelNote: { en: "Nothing will have been written.", zh: "停下则一行也不写入。" },
          }
        : {})}
    />
  )
}

function Failed({ view }: { view: ImportView }) {
  return (
    <StateLine
      kind="error"
      text={view.failure ?? { en: "The list could not be read.", zh: "名单没有读成。" }}
      remedies={[{ label: { en: "Choose another file", zh: "换一个文件" }, to: "/import" }]}
    />
  )
}
