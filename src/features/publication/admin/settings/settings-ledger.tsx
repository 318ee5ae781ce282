/** The ledger beside the site's settings. */
import { useQuery } from "@tanstack/react-query"
import type { Bilingual } from "../../../../kernel/language.ts"
import { answered, api } from "../../../../ui/api/client.ts"
import { type EntryTelling, RecordLedger } from "../../../access/admin/record-ledger.tsx"
import type { HistoryEntry } from "../../../access/record-history.ts"

const acts = { "site-settings.set": { en: "Settings saved", zh: "保存设置" } }

const labels: Record<string, Bilingual> = {
  footer: { en: "Footer, Chinese", zh: "页脚，中文" },
  footer_en: { en: "Footer, English", zh: "页脚，英文" },
  copyright: { en: "Copyright line, Chinese", zh: "版权说明，中文" },
  copyright_en: { en: "Copyright line, English", zh: "版权说明，英文" },
  link_label: { en: "Label of the link, Chinese", zh: "链接文字，中文" },
  link_label_en: { en: "Label of the link, English", zh: "链接文字，英文" },
  link_url: { en: "Address of the link", zh: "链接网址" },
  address: { en: "Address of the site", zh: "本站网址" },
}

function telling(entries: HistoryEntry[]): Map<string, EntryTelling> {
  return new Map(
    entries.map(({ entry, changes }) => {
      const fields = changes.flatMap((change) =>
        change.fields.flatMap(({ field, was, now }) => {
          const label = labels[field]
          return label ? { field: label, was, now } : []
        }),
      )
      return [entry, { fields }]
    }),
  )
}

export function SettingsLedger() {
  const history = useQuery({
    queryKey: ["site-settings", "history"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/site-settings/history", { signal })),
  })
  return <RecordLedger history={history} acts={acts} telling={telling} />
}
