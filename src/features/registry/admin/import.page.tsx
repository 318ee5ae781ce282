/** Importing a list of organisations: choosing it, its dry run, and its ledger entry. */
import { useParams } from "@tanstack/react-router"
import { useText } from "../../../ui/language.tsx"
import { ImportRun } from "./importing/import-run.tsx"
import { ImportStart } from "./importing/import-start.tsx"

export default function ImportPage() {
  const t = useText()
  const { id } = useParams({ strict: false }) as { id?: string }
  return (
    <>
      <title>{`${t({ en: "Import", zh: "导入名单" })} · Headland`}</title>
      {id === undefined ? <ImportStart /> : <ImportRun key={id} id={id} />}
    </>
  )
}
