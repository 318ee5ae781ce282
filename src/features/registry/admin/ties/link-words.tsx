/** A link and what happened to it, in words of both languages. */
import { contains } from "../../../../kernel/day.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import type { Text } from "../../../../ui/language.tsx"
import { useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Status } from "../../../../ui/status.tsx"
import type { EntryTelling } from "../../../access/admin/record-ledger.tsx"
import { tellHistory, writeDays } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import { LinkKind, type LinkView, linkKindNames } from "../../links/schema.ts"
import { linkFieldNames } from "../field-words.ts"

export const linkActs: Record<string, Text> = {
  "link.record": { en: "Recorded", zh: "登记关系" },
  "link.correct": { en: "Correction of the link", zh: "更正关系" },
  "link.end": { en: "Ended", zh: "关系终止" },
  "link.remove": { en: "Taken back", zh: "撤回关系" },
}

/** An end's name; who is out of reach goes by the record's number. */
export function endName(link: LinkView, end: "from" | "to"): Bilingual {
  const id = end === "from" ? link.fromId : link.toId
  return (
    (end === "from" ? link.fromName : link.toName) ?? {
      en: `record ${id}, out of reach`,
      zh: `编号${id}（不在查看范围）`,
    }
  )
}

/** "A drives B". */
export function linkSentence(link: LinkView): Bilingual {
  const [from, to] = [endName(link, "from"), endName(link, "to")]
  const kind = linkKindNames[link.kind]
  return { en: `${from.en} ${kind.en.toLowerCase()} ${to.en}`, zh: `${from.zh}${kind.zh}${to.zh}` }
}

export function EndLink({ link, end }: { link: LinkView; end: "from" | "to" }) {
  const t = useText()
  const name = t(endName(link, end))
  const reached = end === "from" ? link.fromName : link.toName
  const id = end === "from" ? link.fromId : link.toId
  return reached ? <AppLink to={`/organisations/${id}`}>{name}</AppLink> : name
}

export function LinkStanding({ link }: { link: LinkView }) {
  const { day } = useClocks()
  if (contains(link, day)) return <Status shape="done" text={{ en: "holds", zh: "有效" }} tone="ink" />
  return day < link.from ? (
    <Status shape="promised" text={{ en: "not yet", zh: "未到" }} tone="ink" />
  ) : (
    <Status shape="not-filed" text={{ en: "ended", zh: "已终止" }} tone="ink" />
  )
}

function kindName(code: string, language: Language): string {
  const kind = LinkKind.safeParse(code)
  return kind.success ? linkKindNames[kind.data][language] : code
}

/** For each entry, by its number, what it changed; the first in one line. */
export function linkTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  const columns = {
    kind: { label: linkFieldNames.kind, write: kindName },
    valid: { label: linkFieldNames.valid, write: writeDays },
    words: { label: linkFieldNames.words },
  }
  const told = tellHistory(entries, { organisation_link: { columns } }, language)
  return new Map(
    [...told].map(([entry, fields]) => {
      const begun = entries.find((one) => one.entry === entry)?.act === "link.record"
      const note = fields.map(({ now }) => now).join(language === "en" ? ", " : "，")
      return [entry, begun ? { fields: [], note } : { fields }]
    }),
  )
}
