/** The ledger beside a centre's record. */
import { useQuery } from "@tanstack/react-query"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { useLanguage } from "../../../ui/language.tsx"
import { type EntryTelling, RecordLedger } from "../../access/admin/record-ledger.tsx"
import type { HistoryEntry } from "../../access/record-history.ts"
import { stageName } from "./tenancy/tenancy-words.ts"

const acts = { "centre.open": { en: "Centre opened", zh: "启用中心" } }

const labels: Record<string, Bilingual> = {
  name: { en: "Name, Chinese", zh: "中文名" },
  name_en: { en: "Name, English", zh: "英文名" },
  says: { en: "What it is, Chinese", zh: "中文简介" },
  says_en: { en: "What it is, English", zh: "英文简介" },
  operator_id: { en: "Operator", zh: "运营方" },
  opened_on: { en: "Opened on", zh: "启用" },
  stages: { en: "Stages", zh: "阶段" },
}

function write(field: string, value: string | null, language: Language): string | null {
  if (value === null) return null
  if (field === "opened_on") return formatDay(value, language)
  if (field !== "stages") return value
  const names = (JSON.parse(value) as string[]).map((code) => stageName(code)[language])
  return names.join(language === "en" ? ", " : "、")
}

/** The entry that opened the centre says nothing that the facts above do not. */
function centreTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  return new Map(
    entries.map(({ entry, act, changes }) => {
      const changed = act === "centre.open" ? [] : changes.flatMap(({ fields }) => fields)
      const fields = changed.flatMap(({ field, was, now }) => {
        const label = labels[field]
        if (!label) return []
        return [{ field: label, was: write(field, was, language), now: write(field, now, language) }]
      })
      return [entry, { fields }]
    }),
  )
}

export function CentreLedger({ id, known }: { id: string; known: string | undefined }) {
  const { language } = useLanguage()
  const history = useQuery({
    queryKey: ["centres", id, "history"],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/centres/{id}/history", { params: { path: { id } }, signal })),
  })
  return (
    <RecordLedger
      history={history}
      acts={acts}
      telling={(entries) => centreTelling(entries, language)}
      known={known}
    />
  )
}
